import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../../course/manifest.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { STUBS } from '../../course/stub-files.ts'

/** A line of a solution that appears in a student's copy. */
export interface Leak {
  readonly path: string
  readonly line: string
}

/** Where lines of the kit's own solutions stand in these files. */
export function leaksOfSolutions(root: string, files: ReadonlyMap<string, Uint8Array>): Leak[] {
  const removed = [...readSolutionsOrThrow()].flatMap(([id, solution]) =>
    removedLines(solution, readFileSync(join(root, STUBS, fileOf(id)), 'utf8')),
  )
  return findLeaks(removed, files)
}

/** The lines of a solution that its stub lacks and that are long enough to be recognised. */
export function removedLines(solution: string, stub: string): string[] {
  const given = new Set(stub.split('\n').map(bare))
  return solution
    .split('\n')
    .map(bare)
    .filter((line) => line.length >= TELLING && !given.has(line) && !COMMON.test(line))
}

/** Finds those lines in a text, with any white space and line breaks. */
export function findLeaks(removed: readonly string[], files: ReadonlyMap<string, Uint8Array>): Leak[] {
  return [...files].flatMap(([path, bytes]) => {
    const text = bare(Buffer.from(bytes).toString('utf8'))
    return removed.filter((line) => text.includes(line)).map((line) => ({ path, line }))
  })
}

// --- internal ---

// A shorter line (`return y`) occurs everywhere.
const TELLING = 18

// The header of a loop says what is repeated, not what is computed.
const COMMON = /^for\((?:let|const)[^(){}]*(?:\[[^\]]*\]asconst)?\)\{$/

const bare = (text: string): string => text.replaceAll(/\s+/g, '')
