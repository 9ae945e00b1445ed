import { finality, numberedPath } from './attempts.ts'
import { chapterOf } from './chapters.ts'

/** Of several answers to one exercise, those that are likeliest meant, and whether that is a guess. */
export interface Likeliest<T> {
  readonly found: readonly T[]
  /** The others. */
  readonly passed: readonly T[]
  readonly isGuess: boolean
}

/**
 * Of different answers in places that are equally likely, the last by the number of an attempt (`1차` and `2차`), or by a word (`초안` and
 * `최종`, a guess), or else the one in whose folder all others lie (`ch03/` beside `old/ch03/`); all of them where nothing says which.
 */
export function likeliestOf<T>(found: readonly T[], pathOf: (one: T) => string): Likeliest<T> {
  const latest = latestNumbered(found, pathOf)
  if (latest.length < found.length) return chosenOf(latest, found, false)
  const ranks = found.map((one) => finality(pathOf(one)))
  const last = found.filter((_, i) => ranks[i] === Math.max(...ranks))
  const top = outermost(last, pathOf)
  // No guess is what lies at the top where all others lie in folders that are called older.
  const isSure = last.length === 1 && Math.max(...ranks) === 0 && outermost(found, pathOf)[0] === last[0]
  return chosenOf(top.length > 0 ? top : last, found, !isSure)
}

// --- internal ---

const chosenOf = <T>(chosen: readonly T[], all: readonly T[], isGuess: boolean): Likeliest<T> => ({
  found: chosen,
  passed: all.filter((one) => !chosen.includes(one)),
  isGuess,
})

/** Of answers whose paths differ by the number of an attempt alone, hw-1 and hw-2, 1차 and 2차, the last; else all of them. */
function latestNumbered<T>(found: readonly T[], pathOf: (one: T) => string): readonly T[] {
  const numbered = found.map((one) => ({ one, ...numberedPath(pathOf(one)) }))
  const [last, next] = numbered.toSorted((a, b) => b.attempt - a.attempt)
  const isOne = new Set(numbered.map(({ stem }) => stem)).size === 1
  return next !== undefined && isOne && last.attempt > next.attempt ? [last.one] : found
}

/** The one below whose folder all others lie. */
function outermost<T>(found: readonly T[], pathOf: (one: T) => string): readonly T[] {
  const roots = found.map((one) => rootOf(pathOf(one)))
  return found.filter((_, i) => roots.every((root, at) => at === i || (root !== roots[i] && root.startsWith(roots[i]))))
}

/** The folder in which the chapter of a file lies, or else the file itself. */
function rootOf(path: string): string {
  const folders = path.split('/').slice(0, chapterOf(path) === undefined ? -1 : -2)
  return folders.map((folder) => `${folder}/`).join('')
}
