import type { Localized } from '../../model/localized.ts'
import type { Plan } from '../../model/plan.ts'

/** A question that is answered by training the same network with different settings. */
export interface Experiment {
  readonly name: string
  /** The varied setting, in one or two words. */
  readonly title: Localized
  /** How to read the result: two sentences. */
  readonly reading: Localized
  /** The default values. */
  readonly values: readonly string[]
  /** The allowed values. */
  readonly allowed: Localized
  /** The length of each run: a number of epochs, or of steps. */
  readonly budget: Budget
  /** Applies a value to the plan; undefined if the value is not allowed. */
  change(value: string, base: Pick<Plan, 'hiddenSize'>): Partial<Plan> | undefined
}

/** The same number of images for every run, or the same number of steps. */
export type Budget = { readonly epochs: number } | { readonly iterations: number }

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
