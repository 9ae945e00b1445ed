/** What a trained network looks like: the features of its first layer, and the test images that it gets wrong. */
export interface Portrait {
  /** The first layer's weights, one hidden unit after the other, from -127 to 127. */
  readonly weights: readonly (readonly number[])[]
  /** The confusion matrix: how many test images of each digit it classified as which. */
  readonly confusion: readonly (readonly number[])[]
  /** The wrong answers with the highest confidence. */
  readonly mistakes: readonly Mistake[]
}

/** A test image that a network classifies wrongly. */
export interface Mistake {
  /** Its index among the test images. */
  readonly index: number
  readonly digit: number
  /** The digit that the network answered. */
  readonly guess: number
  /** The probabilities of the ten digits, in whole per mille. */
  readonly perMille: readonly number[]
}

/** The course of a training run, as measured by the trusted side. */
export interface Training {
  readonly iterations: number
  readonly loss: readonly number[]
  readonly trainAccuracy: readonly number[]
  /** At each epoch; the last epoch begins some updates before the end. */
  readonly testAccuracy: readonly number[]
  /** After the last update: the accuracy that is graded, and what it must reach. */
  readonly finalTestAccuracy?: number
  readonly requiredTestAccuracy?: number
  /** A portrait of the trained network: figures show it, the JSON report leaves it out. */
  readonly portrait?: Portrait
}

/** The progress of a training run. */
export interface TrainingProgress {
  readonly iteration: number
  readonly of: number
  readonly loss: number
  readonly epoch: number | undefined
  readonly testAccuracy: number | undefined
  readonly secondsLeft: number
}

/** Why a saved network cannot be read. */
export type UnloadableWhy = 'no-json' | 'another-format' | 'another-version' | 'too-large'
