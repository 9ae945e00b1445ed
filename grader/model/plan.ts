/** What stands between the layers: sigmoid in chapter 4, ReLU in chapter 5. */
export type Activation = 'sigmoid' | 'relu'

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
