import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { GIVEN_NP } from '../../course/given-np.ts'
import { course } from '../../course/manifest.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { STUBS } from '../../course/stub-files.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { readIfThere, writeIfChanged } from '../../platform/write-if-changed.ts'
import { ARCHITECTURE, withMap } from '../map/architecture.ts'
import { readSources } from '../map/sources.ts'
import { CONTRACTS, derive } from './derive.ts'
import { renderGivenNp } from './render-given-np.ts'
import { READMES, withExerciseRows } from './readme-rows.ts'

/** Writes stubs and contracts as the solutions have them now, what `#np` is reset to, the map of the rooms and the READMEs' tables of exercises; answers with a line for each file that has changed. */
export function writeDerived(): string[] {
  const derived = derive(readSolutionsOrThrow())
  const filled = fillExercises(derived) // Before the stubs are overwritten that it compares with.
  const written = [...derived].flatMap(([path, text]) => writeIfChanged(path, text))
  const np = writeIfChanged(GIVEN_NP, renderGivenNp())
  return [...filled, ...written, ...np, ...removeStale(derived), ...writeMap(), ...writeRows()]
}

// --- internal ---

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

const writeRows = (): string[] =>
  READMES.flatMap(([path, lang]) => writeIfChanged(path, withExerciseRows(readIfThere(path) ?? '', lang, course)))

const writeMap = (): string[] => writeIfChanged(ARCHITECTURE, withMap(readIfThere(ARCHITECTURE) ?? '', readSources()))

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(kitRoot, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(kitRoot.length).replaceAll('\\', '/'))
}
