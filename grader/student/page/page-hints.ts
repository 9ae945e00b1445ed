import { readHints } from '../../course/hints.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Lang } from '../../model/localized.ts'
import type { SeenHints } from '../../report/html/live/live-view.ts'
import { texts } from '../../text/texts.ts'
import { readSeenHints, rememberHints, seenOf } from '../seen-hints.ts'

/** The hints that the page shows: those that have been asked for, here or in the terminal. */
export interface PageHints {
  of(id: ExerciseId): SeenHints | undefined
  /** Reads how many have been seen. */
  read(id: ExerciseId): Promise<void>
  /** Shows one more, and remembers that. */
  next(id: ExerciseId): Promise<void>
}

/** Opens the hints of a page; `onChange` is called at each change, with what a screen reader says of it. */
export function openPageHints(lang: Lang, onChange: (announce?: string) => void): PageHints {
  const words = texts(lang)
  const known = new Map<ExerciseId, SeenHints>()
  return {
    of: (id) => known.get(id),
    read: async (id) => {
      const [hints, seen] = await Promise.all([readHints(id), readSeenHints()])
      known.set(id, { ...known.get(id), hints, seen: Math.min(hints.length, seenOf(seen, id)) })
      onChange()
    },
    next: async (id) => {
      const hints = await readHints(id)
      const seen = Math.min(hints.length, (known.get(id)?.seen ?? 0) + 1)
      const unkept = await rememberHints(id, seen)
      known.set(id, { hints, seen, note: unkept && words.live.notKept('.grade', unkept) })
      onChange(`${words.hints.title(seen, hints.length)}: ${hints[seen - 1][lang]}`)
    },
  }
}
