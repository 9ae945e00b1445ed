import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExerciseId } from '../model/exercise.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { course } from './manifest.ts'

/** The exercises that export a function or class of that name, in any spelling: crossEntropyError, cross_entropy_error of Python, ReLU. */
export async function exercisesExporting(name: string): Promise<readonly ExerciseId[]> {
  byName ??= readNames()
  const { exact, plain } = await byName
  return exact.get(exactly(name)) ?? plain.get(exactly(name).toLowerCase()) ?? []
}

// --- internal ---

interface ExportNames {
  readonly exact: ReadonlyMap<string, readonly ExerciseId[]>
  readonly plain: ReadonlyMap<string, readonly ExerciseId[]>
}

let byName: Promise<ExportNames> | undefined

// The first letter tells the class Sigmoid from the function sigmoid.
const exactly = (name: string): string => name.slice(0, 1) + name.slice(1).replaceAll('_', '').toLowerCase()

async function readNames(): Promise<ExportNames> {
  const [exact, plain] = [new Map<string, ExerciseId[]>(), new Map<string, ExerciseId[]>()]
  for (const { id } of course) {
    const contract = await readFile(join(kitRoot, `grader/course/contracts/${id}.d.ts`), 'utf8')
    for (const [, name] of contract.matchAll(/^export declare (?:function|class|const) (\w+)/gm)) {
      exact.set(exactly(name), [...(exact.get(exactly(name)) ?? []), id])
      const key = exactly(name).toLowerCase()
      plain.set(key, [...(plain.get(key) ?? []), id])
    }
  }
  return { exact, plain }
}
