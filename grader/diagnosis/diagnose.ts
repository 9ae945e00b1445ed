import type { CheckMeta } from '../model/check.ts'
import { fingerprintsAgree } from '../checks/fingerprint.ts'
import type { TracedCall } from '../model/trace.ts'
import type { KnownWrong } from './known.ts'

/** What the results of a check look like. */
export type Diagnosis = Pick<KnownWrong, 'id' | 'says'> & { readonly partial?: boolean }

/**
 * Names the wrong answer behind each failed check. A wrong answer is named if the student fails the checks that it fails, and every call of
 * those checks had the same result. If two match, the one that explains more checks is named; if both explain the same checks, none is: no
 * diagnosis is better than a wrong one.
 */
export function diagnose(checks: readonly CheckMeta[], known: readonly KnownWrong[]): Map<string, Diagnosis> {
  const failing = checks.filter(({ trace }) => trace)
  const passed = new Set(checks.filter(({ status }) => status === 'passed').map(({ name }) => name))
  const suspects = known.flatMap((wrong) => {
    const explained = explains(wrong, failing, passed)
    return explained.length > 0 ? [{ wrong, explained }] : []
  })
  const named = failing.flatMap((check): [string, Diagnosis][] => {
    const fitting = suspects.filter(({ explained }) => explained.includes(check))
    const most = Math.max(...fitting.map(({ explained }) => explained.length))
    const best = fitting.filter(({ explained }) => explained.length === most)
    return best.length === 1 ? [[check.name, { id: best[0].wrong.id, says: best[0].wrong.says }]] : []
  })
  return new Map(named)
}

// --- internal ---

// The failed checks that a wrong answer explains: all checks that both fail, or none.
function explains({ failed }: KnownWrong, failing: readonly CheckMeta[], passed: ReadonlySet<string>): CheckMeta[] {
  if (Object.keys(failed).some((name) => passed.has(name))) return []
  const shared = failing.filter(({ name }) => failed[name])
  const compared = shared.map(({ name, trace = [] }) => compare(trace, failed[name]))
  return compared.includes('other') || !compared.includes('same') ? [] : shared
}

// Under another seed some calls have other arguments and prove nothing. There may also be more or fewer calls.
function compare(a: readonly TracedCall[], b: readonly TracedCall[]): 'same' | 'other' | 'untold' {
  const pairs = a.flatMap((call, n) => (call.given === b[n]?.given ? [[call, b[n]] as const] : []))
  if (pairs.some(([mine, its]) => !fingerprintsAgree(mine.came, its.came))) return 'other'
  if (a.length === b.length && a.at(-1)?.given === b.at(-1)?.given) return 'same'
  return pairs.length === Math.min(a.length, b.length) ? 'other' : 'untold'
}
