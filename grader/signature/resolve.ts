import { posix } from 'node:path'
import type { ts } from './compiler.ts'
import { earlierThan, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { specifiersOf } from './imports.ts'
import { SUBMISSION } from './place.ts'

/** The folders of the kit's files in the checker's virtual world. */
export const NP = '/np/'
export const MNIST = '/datasets/mnist.ts'
export const CONTRACTS = '/contracts/'

/** Reads a file of the virtual world. */
export type Read = (path: string) => ts.SourceFile | undefined

/** Resolves an import; undefined if it leads nowhere. */
export type Resolve = (specifier: string, from: string) => string | undefined

export const submissionPath = (id: ExerciseId): string => SUBMISSION + fileOf(id)
export const contractPath = (id: ExerciseId): string => `${CONTRACTS}${id}.d.ts`

/** Resolves the imports of one exercise. A contract's imports lead to the submission's files if those can be parsed. */
export function resolverFor(id: ExerciseId, read: Read): Resolve {
  const exercises = new Map([id, ...earlierThan(id)].map((other) => [fileOf(other), other]))
  return (specifier, from) => {
    if (specifier === '#np') return `${NP}index.ts`
    if (specifier === '#datasets/mnist') return MNIST
    if (!specifier.startsWith('.')) return undefined
    const path = posix.join(posix.dirname(from), specifier)
    if (from.startsWith(NP)) return read(path)?.fileName
    const exercise = exercises.get(path.replace(SUBMISSION, '').replace(CONTRACTS, ''))
    return exercise && (read(submissionPath(exercise)) ? submissionPath(exercise) : contractPath(exercise))
  }
}

/** The exercises that an exercise's file and contract import, directly or indirectly. */
export function neighboursOf(id: ExerciseId, read: Read, resolve: Resolve): ExerciseId[] {
  const paths = new Set([submissionPath(id), contractPath(id)])
  for (const path of paths) {
    for (const target of targetsOf(path, read, resolve)) {
      const found = earlierThan(id).find((other) => [submissionPath(other), contractPath(other)].includes(target))
      if (found) paths.add(target).add(contractPath(found))
    }
  }
  return earlierThan(id).filter((other) => paths.has(contractPath(other)))
}

// --- internal ---

function targetsOf(path: string, read: Read, resolve: Resolve): string[] {
  const source = read(path)
  const specifiers = source ? specifiersOf(source) : []
  return specifiers.flatMap(({ text }) => resolve(text, path) ?? [])
}
