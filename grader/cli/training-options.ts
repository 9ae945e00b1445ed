// What the command lines of train and experiment have in common.
import type { EndScreen } from '../report/training-end.ts'
import type { Lang } from '../model/say.ts'
import type { Texts } from '../text/texts.ts'
import type { Chapter } from '../model/plan.ts'
import { UsageError } from './command-line.ts'
import { lookOf } from './terminal-look.ts'

/** Options of both commands. */
export const SHARED_OPTIONS = {
  iterations: { type: 'string' },
  seed: { type: 'string' },
  submission: { type: 'string' },
  page: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

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

/** `ch05`, `5`, `ch05/two_layer_net`: the chapter that is meant; undefined where it is none of the two. */
export function chapterOf(name: string): Chapter | undefined {
  const [, chapter] = /^(?:exercises\/)?(?:ch)?0?([45])(?:\/.*)?$/i.exec(name) ?? []
  return chapter === undefined ? undefined : (`ch0${chapter}` as Chapter)
}

/** How a training is to look on this terminal. */
export function trainingScreen({
  lang,
  shownFolder,
}: {
  readonly lang: Lang
  readonly shownFolder: string
}): EndScreen {
  const { colors, columns } = lookOf()
  // One column stays free: a terminal may break a line that fills it.
  return { lang, colors, columns: columns - 1, root: shownFolder }
}
