/** The activation between the layers: sigmoid in chapter 4, ReLU in chapter 5. */
export type Activation = 'sigmoid' | 'relu'

/** The networks of the course that can be trained, by chapter. */
export type Chapter = 'ch04' | 'ch05'

/** What runs the training loop: the student's `trainNeuralnet`, or the book's loop, which needs only a network. */
export type Driver = 'student' | 'book'

/** The settings of a training run. */
export interface Plan {
  readonly chapter: Chapter
  readonly driver: Driver
  readonly iterations: number
  readonly batchSize: number
  readonly learningRate: number
  readonly hiddenSize: number
  readonly seed: number
  /** The standard deviation of each layer's initial weights, if it differs from the network's own. */
  readonly weights?: { readonly W1: number; readonly W2: number }
  /** The iterations after which the parameters are recorded, in addition to the end of each epoch. */
  readonly lookEvery: number
}
