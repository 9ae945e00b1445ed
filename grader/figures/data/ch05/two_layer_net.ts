import type { Subject } from '../../../checks/subject.ts'
import { collectSlopes, type SlopesData } from '../network-slopes.ts'

/** Requests the gradient by backpropagation. */
export const collectTwoLayerNet = (subject: Subject<'ch05/two_layer_net'>): Promise<SlopesData> =>
  collectSlopes(subject)
