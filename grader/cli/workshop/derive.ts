import { findExercises } from '../../course/find-exercises.ts'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { hasSolutions } from '../../course/solutions.ts'
import { writeDerived } from '../../workshop/derive/write-derived.ts'
import { BadNameError } from '../../workshop/new-exercise/exercise-name.ts'
import { newExerciseOrThrow } from '../../workshop/new-exercise/new-exercise.ts'
import { writeIfChanged } from '../../platform/write-if-changed.ts'
import { commandOf } from '../command.ts'
import { type NotUnderstood, UsageError } from '../command-line.ts'

/**
 * `npm run derive`: writes stubs and contracts from the solutions, the map in ARCHITECTURE.md from the sources, the points in the READMEs from the manifest, and fingerprints
 * from the wrong answers, which takes some minutes; `-- ch04/mini_batch` derives the fingerprints of some exercises only, `-- none` of none.
 * `-- new ch06/momentum` lays out the files of a new exercise.
 */
export const command = commandOf(parseDeriveArgs, async (args) => {
  if ('laidOut' in args) {
    console.log(layOutOrThrow(args.laidOut).join('\n'))
    return 0
  }
  const changes = writeDerived()
  if (args.ids.length > 0) {
    const { deriveFingerprints } = await import('../../workshop/derive/derive-fingerprints.ts')
    changes.push(...(await deriveFingerprints(args.ids)))
  }
  console.log(changes.length > 0 ? changes.join('\n') : 'All derived files were up to date.')
  return 0
})

// --- internal ---

/** The exercises whose fingerprints are derived, or the names of a new one. */
type DeriveArgs = { readonly ids: readonly ExerciseId[] } | { readonly laidOut: readonly string[] }

const NO_SOLUTIONS = 'npm run derive needs the folder solutions/, which this copy of the kit does not have.'

const USAGE =
  'npm run derive [-- exercise|chapter|none …]: whose fingerprints to derive; -- new ch06/momentum: a new exercise.'

function parseDeriveArgs(args: readonly string[]): DeriveArgs | NotUnderstood {
  if (!hasSolutions()) return { error: NO_SOLUTIONS }
  if (args[0] === 'new') return { laidOut: args.slice(1) }
  if (args.length === 0) return { ids: course.map(({ id }) => id) }
  const found = args.filter((arg) => arg !== 'none').map(findExercises)
  if (found.some((one) => 'unknown' in one)) return { error: USAGE }
  return { ids: found.flatMap((one) => ('ids' in one ? one.ids : [])) }
}

function layOutOrThrow(names: readonly string[]): string[] {
  try {
    const lines = [...newExerciseOrThrow(names)].flatMap(([path, text]) => writeIfChanged(path, text))
    const next = `Next: npm run derive -- ${names[0].replace(/\.ts$/, '')} once its files say what they should`
    return [...lines, '', next]
  } catch (error) {
    throw error instanceof BadNameError ? new UsageError(error.message) : error
  }
}
