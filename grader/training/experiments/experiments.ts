import { nearestName } from '../../platform/nearest-name.ts'
import { batchSize } from './batch-size.ts'
import { depth } from './depth.ts'
import type { Experiment } from './experiment.ts'
import { hiddenSize } from './hidden-size.ts'
import { initialWeights } from './initial-weights.ts'
import { learningRate } from './learning-rate.ts'
import { overfitting } from './overfitting.ts'

/** All experiments. */
export const experiments: readonly Experiment[] = [
  batchSize,
  learningRate,
  hiddenSize,
  initialWeights,
  depth,
  overfitting,
]

/** The experiment that trains nothing: it times gradients. */
export const GRADIENTS = 'gradients'

/** Whether that experiment is meant. */
export const isGradients = (name: string): boolean => spelt(name) === GRADIENTS

/** The experiment of that name, however it is spelt; undefined where there is none. */
export const experimentOf = (name: string): Experiment | undefined =>
  experiments.find((experiment) => experiment.name === spelt(name))

/** The name of the experiment that was probably meant. */
export const nearestExperiment = (name: string): string | undefined =>
  nearestName(spelt(name), [...experiments.map((experiment) => experiment.name), GRADIENTS])

// --- internal ---

const spelt = (name: string): string =>
  name
    .replaceAll(/[_\s]/g, '-')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
