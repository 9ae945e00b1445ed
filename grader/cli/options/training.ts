// What the command lines of train and experiment have in common.
import { findExercises } from '../../course/find-exercises.ts'
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

/** The chapter whose network is meant, by any name of a chapter, a network or another of its exercises; undefined where it is neither of the two. */
export function chapterOf(name: string): Chapter | undefined {
  const found = findExercises(name)
  if ('unknown' in found) return undefined
  const named = new Set(found.ids.map((id) => id.split('/')[0]))
  return named.size === 1 ? CHAPTERS.find((chapter) => named.has(chapter)) : undefined
}

// --- internal ---

const CHAPTERS: readonly Chapter[] = ['ch04', 'ch05']
