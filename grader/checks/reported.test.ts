import { describe, expect, it } from 'vitest'
import type { TestCase } from 'vitest/node'
import type { CheckInfo, CheckMeta, CheckStatus } from '../model/check.ts'
import { endedAs } from './check-end.fixture.ts'
import { reportedBy } from './reported.ts'

const INFO: CheckInfo = { kind: 'behaviour', name: 'adds', title: { en: 'adds', ko: '더합니다' }, points: 2 }

const tested = (check: CheckInfo | CheckMeta | undefined, state: string, error?: string) =>
  ({
    fullName: 'adds',
    meta: () => ({ check }),
    result: () => ({ state, errors: error === undefined ? undefined : [{ message: error }] }),
    diagnostic: () => ({ duration: 7 }),
  }) as unknown as TestCase

const endOf = (status: CheckStatus, state: string) => reportedBy(tested({ ...INFO, ...endedAs(status) }, state)).meta

describe('what a check reported', () => {
  it('is what it left behind, where vitest saw the same', () => {
    const failed: CheckMeta = {
      ...INFO,
      status: 'failed',
      failure: { kind: 'unbundled', text: 'why' },
      tried: 'add(1)',
    }
    expect(reportedBy(tested(failed, 'failed'))).toEqual({ meta: failed, durationMs: 7 })
    expect(endOf('passed', 'passed').status).toBe('passed')
    expect(endOf('skipped', 'skipped').status).toBe('skipped')
  })

  it.each([
    ['passed', 'failed'],
    ['passed', 'skipped'],
    ['failed', 'passed'],
    ['error', 'passed'],
  ] as const)('is an error where it says %s in a test that vitest calls %s', (status, state) => {
    const message = `it reported ${status} and vitest ${state}`
    expect(endOf(status, state)).toEqual({ ...INFO, status: 'error', failure: { kind: 'internal', message } })
  })

  it('is an error where it never came to an end', () => {
    expect(reportedBy(tested(INFO, 'passed')).meta.status).toBe('error')
    expect(reportedBy(tested(INFO, 'failed', 'no guest')).meta).toEqual({
      ...INFO,
      status: 'error',
      failure: { kind: 'internal', message: 'no guest' },
    })
  })
})
