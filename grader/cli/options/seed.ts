import { DEFAULT_SEED } from '../../checks/seeds.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** `--seed N`: where everything random comes from. */
export const SEED = { seed: { type: 'string' } } as const

/** The seed of a grade. */
export function seedOf(text: string | undefined, words: Texts): number {
  if (text === undefined) return DEFAULT_SEED
  const seed = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(seed)) return seed
  throw new UsageError(words.badOption('--seed', text, '0, 1, 2, …'))
}
