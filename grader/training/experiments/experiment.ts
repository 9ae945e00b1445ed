import type { Say } from '../../model/say.ts'
import type { Plan } from '../../model/plan.ts'

/** A question that one answers by training the same network in several ways. */
export interface Experiment {
  readonly name: string
  /** What is varied, in a word or two. */
  readonly title: Say
  /** How to read what came: two sentences. */
  readonly reading: Say
  /** What is tried where nobody says anything else. */
  readonly values: readonly string[]
  /** What can be tried. */
  readonly allowed: Say
  /** How long each run is: over how many images, in epochs, or how many steps. */
  readonly budget: Budget
  /** What a value changes of the plan; undefined where it is none. */
  change(value: string, base: Pick<Plan, 'hiddenSize'>): Partial<Plan> | undefined
}

/** As many images for every run, or as many steps. */
export type Budget = { readonly epochs: number } | { readonly iterations: number }

/** A whole number from 1 to `most`, as it may stand on a command line. */
export function wholeNumber(value: string, most: number): number | undefined {
  const number = Number(value)
  return /^\d+$/.test(value) && number >= 1 && number <= most ? number : undefined
}

/** A number from `least` on. */
export function numberFrom(value: string, least: number): number | undefined {
  const number = Number(value)
  return /^[\d.]+(?:e[+-]?\d+)?$/i.test(value) && Number.isFinite(number) && number >= least ? number : undefined
}
