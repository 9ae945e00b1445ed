import { expect, it } from 'vitest'
import type { CheckEnd, Failure } from '../model/check.ts'
import type { CheckVerdict } from '../model/verdict.ts'
import { isOfCode } from './check-end.ts'
import { endedAs } from './check-end.fixture.ts'

const failure: Failure = { kind: 'unbundled', text: 'why' }

// The type checker judges these: an end that can be written down although it is impossible is an error of its own.
// @ts-expect-error -- what was passed failed by nothing
export const passedWithFailure: CheckEnd = { status: 'passed', failure }
// @ts-expect-error -- and looks like no mistake
export const passedWithDiagnosis: CheckEnd = { status: 'passed', diagnosis: { id: 'a', says: { en: '', ko: '' } } }
// @ts-expect-error -- what failed says why
export const failedWithout: CheckEnd = { status: 'failed' }
// @ts-expect-error -- what was left out was not tried
export const skippedAfterAll: CheckEnd = { status: 'skipped', tried: 'f(1)' }
// @ts-expect-error -- nor does it fail
export const skippedWithFailure: CheckEnd = { status: 'skipped', failure }
// @ts-expect-error -- the machine's fault is no known mistake
export const errorWithTrace: CheckEnd = { status: 'error', failure, trace: [] }
// @ts-expect-error -- the same holds of a verdict
export const passedVerdict = (check: Extract<CheckVerdict, { status: 'passed' }>): Failure => check.failure

it.each([
  ['passed', false],
  ['failed', true],
  ['timed-out', true],
  ['todo', true],
  ['skipped', false],
  ['error', false],
] as const)('a check that is %s ended by what the code does: %s', (status, ofCode) => {
  expect(isOfCode(endedAs(status))).toBe(ofCode)
})
