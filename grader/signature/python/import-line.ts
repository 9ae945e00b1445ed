import { importOf, MNIST_IMPORT, NP_IMPORT } from '../course-import.ts'
import type { ExerciseId } from '../../model/exercise.ts'

/** What a student imports instead of what a line of Python imports; '' where nothing here needs it. */
export function importLine(line: string, id: ExerciseId | undefined): string {
  if (/\bnumpy\b|\bfrom\s+np\b/.test(line)) return NP_IMPORT
  const [, names = ''] = /^from\s+[\w.]+\s+import\s+\(?([^)]*)\)?$/.exec(line) ?? []
  if (/\bmnist\b/.test(line)) return MNIST_IMPORT
  return names
    .split(',')
    .flatMap((name) => importOf(name.trim(), id) ?? [])
    .join('; ')
}
