import type { Activation } from '../checks/network/forward.ts'
import type { ExerciseId } from '../course/manifest.ts'

/** The networks of the course that can be trained, by their chapter. */
export type Chapter = 'ch04' | 'ch05'

/** What drives the training: the student's `trainNeuralnet`, or the book's loop, which needs no more than a network. */
export type Driver = 'student' | 'book'

/** A training run, before it begins. */
export interface Plan {
  readonly chapter: Chapter
  readonly driver: Driver
  readonly iterations: number
  readonly batchSize: number
  readonly learningRate: number
  readonly hiddenSize: number
  readonly seed: number
  /** The deviation of the first weights of each layer, where they are not the network's own. */
  readonly weights?: { readonly W1: number; readonly W2: number }
  /** After how many iterations the parameters are looked at, beside those at the end of an epoch. */
  readonly lookEvery: number
}

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
