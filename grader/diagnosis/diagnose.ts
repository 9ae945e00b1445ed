import type { CheckMeta } from '../model/check.ts'
import { fingerprintsAgree } from '../checks/fingerprint.ts'
import type { TracedCall } from '../model/trace.ts'
import { joined } from '../text/texts.ts'
import { confirm } from './confirm.ts'
import type { KnownPair, KnownWrong } from './known.ts'
import { probesOf } from './record.ts'
import { TWO } from './two-mistakes.ts'

/** What the results of a check look like. */
export type Diagnosis = Pick<KnownWrong, 'id' | 'says'> & { readonly partial?: boolean }

/**
 * Names the wrong answer behind each failed check. A wrong answer is named if the student fails the checks that it fails, every call of
 * those checks had the same result, and the probes are answered as it answers them. If two match, the one that explains more checks is named;
 * if both explain the same checks, none is: no diagnosis is better than a wrong one. What no single one explains may be two in one.
 */
export function diagnose(
  checks: readonly CheckMeta[],
  known: readonly KnownWrong[],
  pairs: readonly KnownPair[] = [],
): Map<string, Diagnosis> {
  const failing = checks.filter(({ trace }) => trace)
  const passed = new Set(checks.filter(({ status }) => status === 'passed').map(({ name }) => name))
  const probes = probesOf(checks)
  const suspects = known.flatMap((wrong) => {
    const explained = explains(wrong, failing, passed)
    const confirmed = explained.length > 0 ? confirm(probes, wrong.probes) : 'other'
    return confirmed === 'other' ? [] : [{ wrong, explained, alone: confirmed !== 'more' }]
  })
  const together = bestOf(suspects, failing)
  // What is off beside a mistake has to be another mistake that has a name.
  const isWhole = together.size === failing.length && new Set([...together.values()].map(({ id }) => id)).size > 1
  const named = isWhole
    ? together
    : bestOf(
        suspects.filter(({ alone }) => alone),
        failing,
      )
  const two = named.size === failing.length ? [] : pairOf(failing, probes, known, pairs)
  return new Map([...two, ...named])
}

// --- internal ---

interface Suspect {
  readonly wrong: KnownWrong
  readonly explained: readonly CheckMeta[]
  /** Nothing else is off. */
  readonly alone: boolean
}

// For each failing check the suspect that explains most.
function bestOf(suspects: readonly Suspect[], failing: readonly CheckMeta[]): Map<string, Diagnosis> {
  const named = failing.flatMap((check): [string, Diagnosis][] => {
    const fitting = suspects.filter(({ explained }) => explained.includes(check))
    const most = Math.max(...fitting.map(({ explained }) => explained.length))
    const best = fitting.filter(({ explained }) => explained.length === most)
    return best.length === 1 ? [[check.name, { id: best[0].wrong.id, says: best[0].wrong.says }]] : []
  })
  return new Map(named)
}

// Two in one, told by both sentences; by the one that concerns a check, where each of the two concerns one that failed.
function pairOf(
  failing: readonly CheckMeta[],
  probes: readonly TracedCall[],
  known: readonly KnownWrong[],
  pairs: readonly KnownPair[],
): [string, Diagnosis][] {
  const fitting = pairs.filter((pair) => confirm(probes, pair.probes) === 'same')
  const both = fitting.length === 1 ? known.filter(({ id }) => fitting[0].ids.includes(id)) : []
  if (both.length !== 2) return []
  const isTold = ({ failed }: KnownWrong): boolean => failing.some(({ name }) => failed[name])
  // Nothing speaks for a mistake that neither a failed check nor a probe can show.
  if (!both.every((one) => isTold(one) || one.probes?.some(({ off }) => off))) return []
  const isEachTold = both.every(isTold)
  return failing.map(({ name }) => {
    const concerned = both.filter(({ failed }) => !isEachTold || failed[name])
    const told = concerned.length > 0 ? concerned : both
    return [name, { id: told.map(({ id }) => id).join('+'), says: joined([TWO, ...told.map((one) => one.says)]) }]
  })
}

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
