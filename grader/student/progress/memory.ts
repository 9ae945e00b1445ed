import type { Unbundled } from '../../model/check.ts'
import { parseJson } from '../../platform/plain-json.ts'
import { course, exerciseOrThrow } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { CheckVerdict, ExerciseStatus } from '../../model/verdict.ts'

/** The stored progress on one exercise. */
export interface Remembered {
  /** The digest of what the verdict depends on; once it has changed, only `passedAt` is still valid. */
  readonly digest: string
  readonly status: Exclude<ExerciseStatus, 'blocked' | 'error'>
  readonly score: number
  /** Graded without the training. */
  readonly quick: boolean
  readonly checks: readonly RememberedCheck[]
  readonly imports: readonly string[]
  /** When the exercise first passed, in ISO 8601. */
  readonly passedAt?: string
}

/** How a check ended; why, only where the file of another exercise has an error with which nothing can be run: what fails then waits for that one. */
export interface RememberedCheck extends Pick<CheckVerdict, 'kind' | 'name' | 'title' | 'status'> {
  readonly failure?: { readonly kind: 'unbundled' } & Unbundled
  readonly maxPoints?: number
}

/** The stored progress on the course. Never used for a grade. */
export type Memory = ReadonlyMap<ExerciseId, Remembered>

/** Parses a progress file and drops everything invalid. */
export function parseMemory(text: string): Memory {
  const memory = new Map<ExerciseId, Remembered>()
  const exercises = recordOf(recordOf(parseJson(text)).exercises)
  for (const { id } of course) {
    const remembered = rememberedOf(id, recordOf(exercises[id]))
    if (remembered) memory.set(id, remembered)
  }
  return memory
}

/** Renders the progress file. */
export const renderMemory = (memory: Memory): string =>
  `${JSON.stringify({ version: 1, exercises: Object.fromEntries(memory) }, undefined, 2)}\n`

// --- internal ---

const STATUSES: readonly unknown[] = ['passed', 'failed', 'todo'] satisfies Remembered['status'][]
const KINDS: readonly unknown[] = ['signature', 'behaviour', 'training'] satisfies CheckVerdict['kind'][]
const ENDS: readonly unknown[] = ['passed', 'failed', 'todo', 'skipped', 'timed-out'] satisfies CheckVerdict['status'][]

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function isCheck({ kind, name, title, status, failure, maxPoints }: Readonly<Record<string, unknown>>): boolean {
  const { en, ko } = recordOf(title)
  const isNamed = [name, en, ko].every((text) => typeof text === 'string')
  const isWorth = maxPoints === undefined || (typeof maxPoints === 'number' && maxPoints >= 0)
  const isWhole = isNamed && isWorth && (failure === undefined || isFailure(failure))
  return KINDS.includes(kind) && ENDS.includes(status) && isWhole
}

function isFailure(failure: unknown): boolean {
  const { kind, text, file } = recordOf(failure)
  return kind === 'unbundled' && typeof text === 'string' && typeof file === 'string'
}

function rememberedOf(id: ExerciseId, entry: Readonly<Record<string, unknown>>): Remembered | undefined {
  const { digest, status, score, quick, checks, imports, passedAt } = entry
  const understood =
    typeof digest === 'string' &&
    STATUSES.includes(status) &&
    typeof score === 'number' &&
    score >= 0 &&
    score <= exerciseOrThrow(id).points &&
    typeof quick === 'boolean' &&
    Array.isArray(checks) &&
    checks.every((check) => isCheck(recordOf(check))) &&
    Array.isArray(imports) &&
    imports.every((path) => typeof path === 'string')
  if (!understood) return undefined
  const date = typeof passedAt === 'string' && !Number.isNaN(Date.parse(passedAt)) ? { passedAt } : {}
  return { digest, status, score, quick, checks, imports, ...date } as Remembered
}
