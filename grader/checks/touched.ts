import { readFileSync } from 'node:fs'
import { course, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { dependentsOf } from '../signature/mentioned-imports.ts'

/** The check files to run when a file of `exercises/` was saved: its own, and those of the exercises that import it. */
export function checksTouchedBy(name: string, textOf = textInExercises): string[] {
  const saved = course.find(({ id }) => id === name)?.id
  if (!saved) return []
  return [saved, ...dependentsOf([saved], textOf)].map((id) => `grader/checks/${id}.check.ts`)
}

// --- internal ---

function textInExercises(id: ExerciseId): string | undefined {
  try {
    return readFileSync(new URL(`../../exercises/${fileOf(id)}`, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}
