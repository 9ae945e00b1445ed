import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { renderContract } from './render-contract.ts'
import { renderStub } from './render-stub.ts'
import { STUBS } from '../../course/stub-files.ts'

/** The folder of the contracts, relative to the kit's root. */
export const CONTRACTS = 'grader/course/contracts'

/** Derives the text of every generated file from the solutions, by its path relative to the kit's root. */
export function derive(solutions: ReadonlyMap<ExerciseId, string>): Map<string, string> {
  const derived = new Map<string, string>()
  for (const [id, text] of solutions) {
    const path = `solutions/${fileOf(id)}`
    derived.set(`${STUBS}/${fileOf(id)}`, renderStub(path, text))
    derived.set(`${CONTRACTS}/${id}.d.ts`, renderContract(path, text))
  }
  return derived.set(`${CONTRACTS}/index.ts`, renderContractsIndex([...solutions.keys()]))
}

// --- internal ---

function renderContractsIndex(ids: readonly ExerciseId[]): string {
  const lines = ids.map((id) => `  '${id}': typeof import('./${id}.d.ts')\n`)
  return [
    '// Derived from the solutions by `npm run derive`: do not edit.\n\n',
    '/** What each exercise has to export, by its name. */\n',
    `export interface Contracts {\n${lines.join('')}}\n`,
  ].join('')
}
