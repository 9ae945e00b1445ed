/** A trained network as one can look at it: what its first layer sees, and which test images it gets wrong. */
export interface Portrait {
  /** The first layer's weights, hidden unit by hidden unit, from -127 to 127. */
  readonly weights: readonly (readonly number[])[]
  /** How many test images of each digit it took for which. */
  readonly confusion: readonly (readonly number[])[]
  /** Those that it is surest of and wrong. */
  readonly mistakes: readonly Mistake[]
}

/** A test image that a network gets wrong. */
export interface Mistake {
  /** Its place among the test images. */
  readonly index: number
  readonly digit: number
  /** What it was taken for. */
  readonly guess: number
  /** The probabilities of the ten digits, in whole per mille. */
  readonly perMille: readonly number[]
}

/** The course of a training run, as the trusted side saw it. */
export interface Training {
  readonly iterations: number
  readonly loss: readonly number[]
  readonly trainAccuracy: readonly number[]
  readonly testAccuracy: readonly number[]
  /** What the trained network is like; figures show it, the JSON report leaves it out. */
  readonly portrait?: Portrait
}

/** How far a training run is. */
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
