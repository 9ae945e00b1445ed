import { readHints } from '../course/hints.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { type HintStyle, renderHints } from './screen/hint.ts'
import { texts } from '../text/texts.ts'
import { wrapTo } from '../text/width.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'
import { readSeenHints, rememberHints, seenOf } from './seen-hints.ts'

/** The display settings of hints, and the exercise's status. */
export interface HintOptions extends HintStyle {
  readonly verdict?: ExerciseVerdict
}

/** Unlocks the next hint on an exercise, and shows it below the hints seen before. */
export async function nextHint(id: ExerciseId, options: HintOptions): Promise<string> {
  return hintsUpTo(id, seenOf(await readSeenHints(), id) + 1, options)
}

/** Shows all hints up to that number, and records that they were seen. */
export async function hintsUpTo(id: ExerciseId, level: number, options: HintOptions): Promise<string> {
  const hints = await readHints(id)
  const shown = Math.min(level, hints.length)
  const unkept = await rememberHints(id, shown)
  const text = renderHints({ id, hints, shown, verdict: options.verdict }, options)
  if (unkept === undefined) return text
  const note = wrapTo(texts(options.lang).hints.notRemembered('.grade', unkept), options.columns - 2)
  return [text, ...note.map((line) => ` ${line}`), ''].join('\n')
}
