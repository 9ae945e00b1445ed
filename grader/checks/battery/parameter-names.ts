import { readFileSync } from 'node:fs'
import type { ExerciseId } from '../../model/exercise.ts'
import { splitTopLevel } from '../call-text.ts'

/** The names of a function's or method's parameters, as the contract of its exercise writes them. */
export function parameterNames(id: ExerciseId, name: string): string[] {
  const contract = readFileSync(new URL(`../../course/contracts/${id}.d.ts`, import.meta.url), 'utf8')
  const start = new RegExp(`^(?:export declare function | +)${name}\\(`, 'm').exec(contract)
  if (!start) return []
  const open = start.index + start[0].length
  return splitTopLevel(contract.slice(open, closing(contract, open))).flatMap((text) => /^\w+/.exec(text)?.[0] ?? [])
}

// --- internal ---

function closing(text: string, start: number): number {
  let depth = 1
  for (let i = start; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  return text.length
}
