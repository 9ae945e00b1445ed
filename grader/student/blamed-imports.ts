import type { Graded } from '../grade.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Submission } from '../model/submission.ts'
import { importedBy } from './failing-imports.ts'
import type { Memory } from './progress/memory.ts'
import { recall } from './progress/recall.ts'
import { judgeCourse } from '../verdict/judge.ts'
import { onlyOf } from '../verdict/only.ts'
import type { Standing } from '../verdict/standing.ts'

/** How an exercise is graded that nobody asked for. */
export type GradeMore = (ids: readonly ExerciseId[]) => Promise<readonly Standing[]>

/**
 * The verdict on some exercises, beside all that those of them import that fail: where the cause is there, they wait for it, and are not
 * blamed. What is remembered of the imported ones is not graded again.
 */
export async function withImported(
  { verdict, standings, ...others }: Graded,
  submission: Submission,
  memory: Memory,
  gradeMore: GradeMore,
): Promise<Graded> {
  const { exercises, score: _score, maxScore: _maxScore, ...conditions } = verdict
  const ids = exercises.map(({ id }) => id)
  const failing = exercises.filter(({ status }) => status === 'failed').map(({ id }) => id)
  const imported = importedBy(failing, submission).filter((id) => !ids.includes(id))
  const known = recall(memory, submission)
  const unknown = imported.filter((id) => !known.has(id))
  const more = unknown.length > 0 ? await gradeMore(unknown) : []
  const beside = [...imported.flatMap((id) => known.get(id) ?? []), ...more]
  return { ...others, standings, verdict: onlyOf(judgeCourse([...standings, ...beside], conditions), ids) }
}
