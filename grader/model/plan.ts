/** The activation between the layers: sigmoid in chapter 4, ReLU in chapter 5. */
export type Activation = 'sigmoid' | 'relu'

/** The networks of the course that can be trained, by chapter. */
export type Chapter = 'ch04' | 'ch05'

/** What runs the training loop: the student's `trainNeuralnet`, or the book's loop over a network, or over single layers. */
export type Driver = 'student' | 'book' | 'layers'

/** A network of any depth, built of the student's layers of chapter 5: affine layers, with an activation between every two. */
export interface Layers {
  /** The number of units of each hidden layer. */
  readonly hidden: readonly number[]
  readonly activation: Activation
  /** The standard deviation of the first weights of each affine layer. */
  readonly deviations: readonly number[]
}

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
  /** What the driver `layers` builds. */
  readonly layers?: Layers
  /** How many of the training images are learnt from, if not all. */
  readonly images?: number
  /** The share of each weight that is added to its gradient (book, section 6.4.2). */
  readonly weightDecay?: number
  /** The iterations after which the parameters are recorded, in addition to the end of each epoch. */
  readonly lookEvery: number
}
