import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { MutantResult } from './mutant-result.ts'
import type { Mutant } from './mutants.ts'

/** The results of mutants from this run and from earlier ones. */
export interface Results {
  find(mutant: Mutant, judges: string): MutantResult | undefined
  add(mutant: Mutant, judges: string, fate: MutantResult): void
}

/** A file of results to which each is appended as it arrives: an interrupted run continues where it stopped. */
export function openResults(path: string): Results {
  mkdirSync(dirname(path), { recursive: true })
  const known = new Map(existsSync(path) ? readLines(readFileSync(path, 'utf8')) : [])
  return {
    find: (mutant, judges) => known.get(keyOf(mutant, judges)),
    add: (mutant, judges, fate) => {
      // Internal errors, and time-outs that a busy machine may have caused, are not stored: the next run tries again.
      if (fate.kind === 'error' || fate.kind === 'timed-out') return
      const { exercise, line, mutator, original, replacement } = mutant
      const key = keyOf(mutant, judges)
      known.set(key, fate)
      appendFileSync(path, `\n${JSON.stringify({ key, exercise, line, mutator, original, replacement, fate })}`)
    },
  }
}

// --- internal ---

const keyOf = ({ exercise, text }: Mutant, judges: string): string =>
  createHash('sha256').update([exercise, judges, text].join('\0')).digest('hex')

function readLines(text: string): (readonly [key: string, fate: MutantResult])[] {
  return text.split('\n').flatMap((line) => {
    try {
      const { key, fate } = JSON.parse(line) as { key: string; fate: MutantResult }
      return [[key, fate] as const]
    } catch {
      return [] // Empty, or a write that was interrupted.
    }
  })
}
