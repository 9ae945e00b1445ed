import { readdirSync, readFileSync } from 'node:fs'
import { course, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { openChecker } from './checker.ts'
import type { Finding } from '../model/finding.ts'
import type { Kit } from './world.ts'

/** The kit's own source files, for tests. */
export function readKit(): Kit {
  const np = readdirSync(pathOf('exercises/np'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replaceAll('\\', '/'))
  return {
    np: new Map(np.map((name) => [name, read(`exercises/np/${name}`)])),
    datasets: read('datasets/mnist/index.ts'),
    contracts: new Map(course.map(({ id }) => [`${id}.d.ts`, read(`grader/course/contracts/${id}.d.ts`)])),
  }
}

/** A submission with all of the course's files, from one of the kit's folders. */
export const filesIn = (folder: 'solutions' | 'grader/course/stubs'): Map<string, string> =>
  new Map(course.map(({ id }) => [fileOf(id), read(`${folder}/${fileOf(id)}`)]))

/** A checker for one text at a time; the files of other exercises can be passed too. */
export function openInspector(): (id: ExerciseId, text: string, others?: Record<string, string>) => readonly Finding[] {
  const checker = openChecker(readKit())
  return (id, text, others = {}) =>
    checker.inspect({ id, files: new Map([...Object.entries(others), [fileOf(id), text]]) }).findings
}

// --- internal ---

const pathOf = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const read = (path: string): string => readFileSync(pathOf(path), 'utf8')
