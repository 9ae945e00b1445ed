import type { CurrentCheck } from '../subject.ts'
import { rightCallOf } from './contrast.ts'
import { wasRight } from './judged-right.ts'
import type { MadeCall } from './made-call.ts'

/** Summarizes the calls of a check whose results were found right, for the checks that follow. */
export function rememberRight({ made = [], right = [] }: CurrentCheck, but?: MadeCall): void {
  if (right.length > MAX_CALLS) return
  for (const call of made)
    if (call !== but && sizeOf(call.args) <= MAX_NUMBERS && wasRight(call.value)) right.push(rightCallOf(call))
}

// --- internal ---

// A check of behaviour is given small arrays; what a training is given distinguishes nothing.
const MAX_NUMBERS = 5_000
const MAX_CALLS = 500

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  if ('size' in value && typeof value.size === 'number') return value.size
  return Object.values(value).reduce<number>((sum, part) => sum + (sum > MAX_NUMBERS ? 0 : sizeOf(part)), 0)
}
