import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Submission } from '../../model/submission.ts'
import { codeOf } from '../progress/code-of.ts'

/** The exercises whose code changed: written, deleted, restored, or no longer readable. */
export function changedBetween(before: Submission, after: Submission): ExerciseId[] {
  const at = ({ files, unreadable }: Submission, path: string) =>
    [codeOf(files.get(path) ?? ''), unreadable.get(path)].join('\0')
  return course.map(({ id }) => id).filter((id) => at(before, fileOf(id)) !== at(after, fileOf(id)))
}
