import type { TestCase } from 'vitest/node'
import type { CheckMeta } from '../model/check.ts'
import { hasEnded } from './check-end.ts'

/** What a check reported, once vitest has run it. Only one that says "passed" in a test that vitest passed is passed: neither can stand in for the other. */
export function reportedBy(test: Pick<TestCase, 'fullName' | 'meta' | 'result' | 'diagnostic'>): {
  readonly meta: CheckMeta
  readonly durationMs: number
} {
  const { check } = test.meta()
  const { state, errors } = test.result()
  const durationMs = test.diagnostic()?.duration ?? 0
  if (!check) throw new Error(`internal: ${test.fullName} is no check`)
  if (hasEnded(check) && (check.status === 'passed') === (state === 'passed')) return { meta: check, durationMs }
  const { kind, name, title, points, hint } = check
  const reported = hasEnded(check) ? check.status : undefined
  const message = errors?.[0]?.message ?? `it reported ${reported} and vitest ${state}`
  const failure = { kind: 'internal', message } as const
  return { meta: { kind, name, title, points, hint, status: 'error', failure }, durationMs }
}
