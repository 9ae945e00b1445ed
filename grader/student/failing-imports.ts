import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Submission } from '../model/submission.ts'
import { mentionedExercises } from '../signature/mentioned-imports.ts'
import type { Memory } from './progress/memory.ts'
import { recall } from './progress/recall.ts'

/** The exercises that files reach by their imports. */
export function importedBy(ids: readonly ExerciseId[], { files }: Submission): ExerciseId[] {
  const reached = new Set<ExerciseId>()
  const visit = (id: ExerciseId): void => {
    for (const next of mentionedExercises(id, files.get(fileOf(id)) ?? '')) {
      if (reached.has(next)) continue
      reached.add(next)
      visit(next)
    }
  }
  ids.forEach(visit)
  return [...reached]
}

/** Which of an exercise and of those that it imports are known to fail, as their files are now. */
export function knownToFail(id: ExerciseId, submission: Submission, memory: Memory): ExerciseId[] {
  const known = recall(memory, submission)
  return [...importedBy([id], submission), id].filter((one) => known.get(one)?.verdict.status === 'failed')
}
