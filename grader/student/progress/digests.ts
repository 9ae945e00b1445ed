import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { kit } from '../../report/kit.ts'
import { codeOf } from './code-of.ts'
import { mentionedExercises } from '../../signature/mentioned-imports.ts'

/**
 * For each existing exercise, a digest of everything that its verdict depends on: the kit, its checks, its file, and the files that it
 * imports.
 */
export function digestsOf(files: ReadonlyMap<string, string>): Map<ExerciseId, string> {
  const digests = new Map<ExerciseId, string>()
  for (const { id } of course) {
    const text = files.get(fileOf(id))
    if (text === undefined) continue
    const imported = mentionedExercises(id, text).map((earlier) => `${earlier} ${digests.get(earlier) ?? 'missing'}`)
    digests.set(id, digestOf([kit, checksOf(id), codeOf(text), ...imported]))
  }
  return digests
}

// --- internal ---

// Lengths first, so that two different lists of texts never have the same digest.
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex').slice(0, 32)
}

const checksOf = (id: ExerciseId): string => readFileSync(join(kitRoot, `grader/checks/${id}.check.ts`), 'utf8')
