import type { Activation, Chapter, Plan } from '../model/plan.ts'
import type { ExerciseId } from '../model/exercise.ts'
/** The book's run. */
export const BOOK = { iterations: 10_000, batchSize: 100, learningRate: 0.1, hiddenSize: 50 } as const

/** The activation in a chapter's network. */
export const activationOf: Readonly<Record<Chapter, Activation>> = { ch04: 'sigmoid', ch05: 'relu' }

/** The exercise that contains the chapter's network. */
export const networkOf: Readonly<Record<Chapter, ExerciseId>> = {
  ch04: 'ch04/two_layer_net',
  ch05: 'ch05/two_layer_net',
}

/** The exercise whose guest has everything that the plan needs, with those that `triedWithOf` adds. */
export function exerciseOf({ chapter, driver }: Pick<Plan, 'chapter' | 'driver'>): ExerciseId {
  if (driver === 'layers') return 'ch05/softmax_with_loss'
  return driver === 'student' ? 'ch04/train_neuralnet' : networkOf[chapter]
}

/** The other layers that a network of layers is built of. */
export const triedWithOf = ({ layers }: Pick<Plan, 'layers'>): readonly ExerciseId[] | undefined =>
  layers && ['ch05/affine', layers.activation === 'relu' ? 'ch05/relu' : 'ch05/sigmoid_layer']

/** The number of units of each hidden layer. */
export const hiddenOf = ({ layers, hiddenSize }: Pick<Plan, 'layers' | 'hiddenSize'>): readonly number[] =>
  layers?.hidden ?? [hiddenSize]

/** The activation between the layers of the plan's network. */
export const activationIn = ({ layers, chapter }: Pick<Plan, 'layers' | 'chapter'>): Activation =>
  layers?.activation ?? activationOf[chapter]

/** The number of training images, of pixels in each, and of classes. */
export const [IMAGES, PIXELS, CLASSES] = [60_000, 784, 10]

/** The number of iterations per epoch, as the book counts. */
export const epochLength = (batchSize: number): number => Math.max(Math.floor(IMAGES / batchSize), 1)

/** The number of iterations between two frequent measurements: at least a few thousand images, because a measurement costs as much. */
export const evaluateEvery = (iterations: number, batchSize: number, looks: number): number =>
  Math.ceil(Math.max(iterations / looks, LEAST_IMAGES / batchSize))

/** The number of units of each layer of a network, its inputs and outputs included. */
export const sizesOf = (hidden: readonly number[]): readonly number[] => [PIXELS, ...hidden, CLASSES]

/** The number of parameters of a network with these hidden layers. */
export function parameterCount(hidden: readonly number[]): number {
  const sizes = sizesOf(hidden)
  return sizes.slice(1).reduce((sum, outputs, i) => sum + (sizes[i] + 1) * outputs, 0)
}

// --- internal ---

const LEAST_IMAGES = 2_500
