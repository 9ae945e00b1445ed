import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import type { ExerciseVerdict } from '../../model/verdict.ts'
import { failingOf } from '../../report/failures.ts'
import { statusWord } from '../../report/summary.ts'
import { describeFailure } from '../../text/describe-failure.ts'
import { safeText } from '../../text/safe-text.ts'
import { texts } from '../../text/texts.ts'

/** The verdict in a sentence or two, for a screen reader: how the exercise stands, and the first thing that is wrong. */
export function announceVerdict(exercise: ExerciseVerdict, lang: Lang): string {
  const words = texts(lang)
  const { id, score, maxScore, status } = exercise
  const says = words.live.says(
    exerciseOrThrow(id).title[lang],
    statusWord(exercise, words),
    words.score(score, maxScore),
  )
  const [failing] = status === 'todo' ? [] : failingOf({ verdict: { exercises: [exercise] } })
  if (!failing) return says
  const [message] = describeFailure(failing.check, lang)
  return safeText([says, `${failing.check.title[lang]}.`, message?.says.split('\n')[0] ?? ''].join(' ').trim()).slice(
    0,
    MAX_CHARS,
  )
}

// --- internal ---

const MAX_CHARS = 400
