import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExerciseId } from '../../model/exercise.ts'

/** A digest of everything that affects the result of a mutant: when it changes, the mutant is graded again. */
export function judgesDigest(exercise: ExerciseId, root: string): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    for (const file of filesBelow(join(root, folder)).filter((path) => !isOfAnother(exercise, path)))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, folder, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

// --- internal ---

const FOLDERS = [
  'exercises/np',
  'solutions',
  'grader/checks',
  'grader/course/contracts',
  'grader/model',
  'grader/sandbox',
  'grader/signature',
  'grader/verdict',
]

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()

const isOfAnother = (exercise: ExerciseId, path: string): boolean =>
  path.endsWith('.check.ts') && path !== `${exercise}.check.ts`
