// Options that are numbers.
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** A whole number from `least` on; `otherwise` where the option was left out. */
export function wholeOf<T>(
  option: string,
  text: string | undefined,
  words: Texts,
  [least, most]: readonly [0 | 1, number],
  otherwise: T,
): number | T {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  const { wholeFrom0, wholeFrom1 } = words.train
  const allowed = least === 0 ? wholeFrom0 : wholeFrom1
  throw new UsageError(words.badOption(option, text, value > most ? `${least} … ${most}` : allowed))
}

/** A number above 0. */
export function positiveOf(option: string, text: string | undefined, words: Texts, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = text.trim() === '' ? NaN : Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new UsageError(words.badOption(option, text, words.train.above0))
}
