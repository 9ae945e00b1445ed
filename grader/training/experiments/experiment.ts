import type { Localized } from '../../model/localized.ts'
import type { Activation, Chapter, Plan } from '../../model/plan.ts'

/** A question that is answered by training the same network with different settings. */
export interface Experiment {
  readonly name: string
  /** The varied setting, in one or two words. */
  readonly title: Localized
  /** How to read the result, in a few sentences; it may depend on what was equal. */
  reading(groups: readonly Group[]): Localized
  /** What is compared by default. */
  readonly groups: readonly Group[]
  /** The allowed values. */
  readonly allowed: Localized
  /** The columns of its table, beside the value. */
  readonly columns: readonly Column[]
  /** What a reader may predict, in this order. */
  readonly asks: readonly Ask[]
  /** With how many seeds each value is trained. */
  readonly repeat: number
  /** The chapter, where only one can answer. */
  readonly chapter?: Chapter
  /** The answer that only this question has, from the numbers. */
  readonly question?: 'large-batch' | 'overfits'
  /** Applies a value to the plan; undefined if the value is not allowed. */
  change(value: string, base: Pick<Plan, 'hiddenSize'>, choice?: LayerChoice): Partial<Plan> | undefined
}

/** Values that are compared with each other, and what is equal among them. */
export interface Group {
  readonly title?: Localized
  readonly values: readonly string[]
  readonly budget: Budget
}

/** The same number of images for every run, or the same number of steps. */
export type Budget = { readonly epochs: number } | { readonly iterations: number }

/** A column of an experiment's table. */
export type Column = 'parameters' | 'iterations' | 'loss' | 'training' | 'test' | 'gap' | 'time' | 'speed' | 'memory'

/** A question about the outcome: which value is the fastest, reads most test images right, has the largest gap. */
export type Ask = 'fastest' | 'accurate' | 'gap'

/** How a network of layers is built, where the user chooses. */
export interface LayerChoice {
  readonly activation?: Activation
  /** Of the first weights: `he`, `xavier`, or a standard deviation. */
  readonly weights?: string
}

/** Parses an integer from 1 to `most` of the command line. */
export function wholeNumber(value: string, most: number): number | undefined {
  const number = Number(value)
  return /^\d+$/.test(value) && number >= 1 && number <= most ? number : undefined
}

/** Parses a number of at least `least`. */
export function numberFrom(value: string, least: number): number | undefined {
  const number = Number(value)
  return /^[\d.]+(?:e[+-]?\d+)?$/i.test(value) && Number.isFinite(number) && number >= least ? number : undefined
}
