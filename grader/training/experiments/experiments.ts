import { batchSize } from './batch-size.ts'
import type { Experiment } from './experiment.ts'
import { hiddenSize } from './hidden-size.ts'
import { initialWeights } from './initial-weights.ts'
import { learningRate } from './learning-rate.ts'

/** Every experiment there is. */
export const experiments: readonly Experiment[] = [batchSize, learningRate, hiddenSize, initialWeights]
