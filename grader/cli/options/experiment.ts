// What the two kinds of experiments have in common on their command line.
import type { Texts } from '../../text/texts.ts'
import type { Given } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { TRAINING } from './training.ts'

/** What `npm run experiment` takes. */
export const EXPERIMENT = {
  ...TRAINING,
  values: { type: 'string' },
  epochs: { type: 'string' },
  repeat: { type: 'string' },
  predict: { type: 'string' },
  'no-predict': { type: 'boolean' },
  activation: { type: 'string' },
  weights: { type: 'string' },
} as const

/** Its line, taken apart. */
export type GivenExperiment = Given<typeof EXPERIMENT>

/** The parts of a list such as `10,100`. */
export const listOf = (text: string): string[] => text.split(',').map((part) => part.trim())

/** Refuses more values than one experiment compares. */
export function checkCount<T>(values: readonly T[], text: string, words: Texts): readonly T[] {
  if (values.length > MAX_VALUES) throw new UsageError(words.badOption('--values', text, `1 … ${MAX_VALUES}`))
  return values
}

// --- internal ---

const MAX_VALUES = 12
