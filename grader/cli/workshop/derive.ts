import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findExercises } from '../../course/find-exercises.ts'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { CONTRACTS, derive } from '../../workshop/derive/derive.ts'
import { STUBS } from '../../course/stub-files.ts'
import { hasSolutions, readSolutionsOrThrow } from '../../course/solutions.ts'
import { ARCHITECTURE, withMap } from '../../workshop/map/architecture.ts'
import { readSources } from '../../workshop/map/sources.ts'
import { BadNameError } from '../../workshop/new-exercise/exercise-name.ts'
import { newExerciseOrThrow } from '../../workshop/new-exercise/new-exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { readIfThere, writeIfChanged } from '../../platform/write-if-changed.ts'

/**
 * `npm run derive`: writes stubs and contracts from the solutions, the map in ARCHITECTURE.md from the sources, and fingerprints
 * from the wrong answers, which takes some minutes; `-- ch04/mini_batch` derives the fingerprints of some exercises only, `-- none` of none.
 * `-- new ch06/momentum` lays out the files of a new exercise.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (!hasSolutions()) {
    console.error('npm run derive needs the folder solutions/, which this copy of the kit does not have.')
    return 2
  }
  if (args[0] === 'new') return layOutNew(args.slice(1))
  const ids = idsOf(args)
  if (!ids) {
    console.error(
      'npm run derive [-- exercise|chapter|none …]: whose fingerprints to derive; -- new ch06/momentum: a new exercise.',
    )
    return 2
  }
  const derived = derive(readSolutionsOrThrow())
  const changes = [...fillExercises(derived), ...writeDerived(derived), ...removeStale(derived), ...writeMap()]
  if (ids.length > 0) changes.push(...(await (await import('./derive-fingerprints.ts')).deriveFingerprints(ids)))
  console.log(changes.length > 0 ? changes.join('\n') : 'All derived files were up to date.')
  return 0
}

// --- internal ---

function layOutNew(names: readonly string[]): number {
  try {
    const lines = [...newExerciseOrThrow(names)].flatMap(([path, text]) => writeIfChanged(path, text))
    console.log(
      [
        ...lines,
        '',
        `Next: npm run derive -- ${names[0].replace(/\.ts$/, '')} once its files say what they should`,
      ].join('\n'),
    )
    return 0
  } catch (error) {
    if (!(error instanceof BadNameError)) throw error
    console.error(error.message)
    return 2
  }
}

function idsOf(args: readonly string[]): readonly ExerciseId[] | undefined {
  if (args.length === 0) return course.map(({ id }) => id)
  const found = args.filter((arg) => arg !== 'none').map(findExercises)
  return found.some((one) => 'unknown' in one) ? undefined : found.flatMap((one) => ('ids' in one ? one.ids : []))
}

const writeDerived = (derived: ReadonlyMap<string, string>): string[] =>
  [...derived].flatMap(([path, text]) => writeIfChanged(path, text))

function removeStale(derived: ReadonlyMap<string, string>): string[] {
  const stale = [STUBS, CONTRACTS].flatMap(filesUnder).filter((path) => !derived.has(path))
  for (const path of stale) rmSync(join(kitRoot, path))
  return stale.map((path) => `removed  ${path}`)
}

// exercises/ belongs to the student: only what is missing, or still the stub of before, is written there.
function fillExercises(derived: ReadonlyMap<string, string>): string[] {
  const stubs = [...derived].filter(([path]) => path.startsWith(`${STUBS}/`))
  return stubs.flatMap(([stub, text]) => {
    const path = stub.replace(STUBS, 'exercises')
    const present = readIfThere(path)
    if (present === text) return []
    if (present !== undefined && present !== readIfThere(stub))
      return [`left     ${path} (it is not the stub; delete it and derive again to get the stub)`]
    return writeIfChanged(path, text)
  })
}

const writeMap = (): string[] => writeIfChanged(ARCHITECTURE, withMap(readIfThere(ARCHITECTURE) ?? '', readSources()))

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(kitRoot, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(kitRoot.length).replaceAll('\\', '/'))
}
