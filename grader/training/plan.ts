import type { Activation, Chapter, Plan } from '../model/plan.ts'
import type { ExerciseId } from '../model/exercise.ts'
/** The book's run. */
export const BOOK = { iterations: 10_000, batchSize: 100, learningRate: 0.1, hiddenSize: 50 } as const

/** What stands between the layers of a chapter's network. */
export const activationOf: Readonly<Record<Chapter, Activation>> = { ch04: 'sigmoid', ch05: 'relu' }

/** The chapter's network itself. */
export const networkOf: Readonly<Record<Chapter, ExerciseId>> = {
  ch04: 'ch04/two_layer_net',
  ch05: 'ch05/two_layer_net',
}

/** The exercise whose guest has all that the plan needs. */
export const exerciseOf = ({ chapter, driver }: Pick<Plan, 'chapter' | 'driver'>): ExerciseId =>
  driver === 'student' ? 'ch04/train_neuralnet' : networkOf[chapter]

/** Images in the training data, pixels in each, classes. */
export const [IMAGES, PIXELS, CLASSES] = [60_000, 784, 10]

/** How many iterations go over all the images once, as the book counts. */
export const epochLength = (batchSize: number): number => Math.max(Math.floor(IMAGES / batchSize), 1)

/** After how many iterations a run is looked at that is looked at so often: never before a few thousand images, since a look costs as much. */
export const lookEvery = (iterations: number, batchSize: number, looks: number): number =>
  Math.ceil(Math.max(iterations / looks, LEAST_IMAGES / batchSize))

/** How many numbers a network has to learn. */
export const parameterCount = (hiddenSize: number): number => (PIXELS + 1 + CLASSES) * hiddenSize + CLASSES

// --- internal ---

const LEAST_IMAGES = 2_500
