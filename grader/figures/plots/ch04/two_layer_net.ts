import { collectTwoLayerNet } from '../../data/ch04/two_layer_net.ts'
import { networkSlopesFigure } from '../network-slopes.ts'

/** The slopes of a network with a sigmoid between its layers. */
export const figures = [networkSlopesFigure('ch04', 'sigmoid', collectTwoLayerNet)]
