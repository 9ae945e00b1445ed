// What the command lines of train and experiment have in common.
import type { Chapter } from '../../model/plan.ts'
import type { Texts } from '../../text/texts.ts'
import { LANG } from './lang.ts'
import { wholeOf } from './numbers.ts'
import { SEED } from './seed.ts'
import { SUBMISSION } from './submission.ts'

/** Options of both commands. */
export const TRAINING = {
  iterations: { type: 'string' },
  ...SEED,
  ...SUBMISSION,
  page: { type: 'string' },
  ...LANG,
} as const

/** After how many iterations a run ends; `otherwise` where that is not said. */
export const iterationsOf = <T>(text: string | undefined, words: Texts, otherwise: T): number | T =>
  wholeOf('--iterations', text, words, [1, 10_000_000], otherwise)

/** What a training begins with at random: a number, since its user may see all of it. */
export const trainingSeedOf = (text: string | undefined, words: Texts): number =>
  wholeOf('--seed', text, words, [0, Number.MAX_SAFE_INTEGER], 0)

/** `ch05`, `5`, `ch05/two_layer_net`: the chapter that is meant; undefined where it is none of the two. */
export function chapterOf(name: string): Chapter | undefined {
  const [, chapter] = /^(?:exercises\/)?(?:ch)?0?([45])(?:\/.*)?$/i.exec(name) ?? []
  return chapter === undefined ? undefined : (`ch0${chapter}` as Chapter)
}
