import { collectTwoLayerNet } from '../../data/ch05/two_layer_net.ts'
import { networkSlopesFigure } from '../network-slopes.ts'
import { trainingFigure } from '../training.ts'

/** The slopes of a network with a ReLU between its layers, and its training. */
export const figures = [networkSlopesFigure('ch05', 'relu', collectTwoLayerNet), trainingFigure('ch05')]
