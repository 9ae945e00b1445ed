import { describe, expect, it } from 'vitest'
import { differences, stable, withoutDays } from './compare.ts'

describe('the comparison of reports', () => {
  it('leaves out times and the isolation of a system, and keeps the rest', () => {
    const report = { isolation: 'process', exercises: [{ score: 3, checks: [{ name: 'a', durationMs: 2.5 }] }] }
    expect(stable(report)).toEqual({ exercises: [{ score: 3, checks: [{ name: 'a' }] }] })
  })

  it('leaves out when something was handed in, and keeps the time zone', () => {
    const at = (time: string) => stable({ submission: { name: 'kim', at: time } })
    expect(differences(at('2026-11-30 23:32 UTC'), at('2026-11-30 23:35 UTC'))).toEqual([])
    expect(differences(at('2026-11-30 23:32 UTC'), at('2026-11-30 23:35'))).toHaveLength(1)
  })

  it('compares a walk that goes on over midnight', () => {
    expect(differences(stable({ date: '2026-11-30' }), stable({ date: '2026-12-01' }))).toEqual([])
    const [evening, night] = ['status        builds on\npassed Nov 30 ←6', 'status       builds on\npassed Dec 1 ←6']
    expect(withoutDays(evening)).toBe(withoutDays(night))
    expect(withoutDays(evening)).not.toBe(withoutDays(night.replace('passed', 'failed')))
  })

  it('tells each field in which two reports differ', () => {
    const [one, other] = [
      { score: 3, list: [{ a: 1 }, 2] },
      { score: 2, list: [{ a: 1 }], more: true },
    ]
    expect(differences(one, other)).toEqual([
      'report.score: 3 and 2',
      'report.list.1: 2 and undefined',
      'report.more: undefined and true',
    ])
    expect(differences(one, structuredClone(one))).toEqual([])
  })

  it('takes numbers for the same that differ in the last digits', () => {
    expect(differences(stable([0.1 + 0.2]), stable([0.3]))).toEqual([])
    expect(differences(stable([0.3001]), stable([0.3]))).toHaveLength(1)
  })

  it('does not ask Windows for the line of an endless loop', () => {
    const told = 'The code did not finish within 2 seconds.\n  Tried       f(1)'
    expect(stable([`${told}\n  Where       ch03/sigmoid.ts:17:3`, 'Other\n  Where  a'])).toEqual([
      told,
      'Other\n  Where  a',
    ])
  })
})
