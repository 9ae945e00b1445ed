import { fingerprintsAgree } from '../checks/fingerprint.ts'
import type { CheckMeta } from '../model/check.ts'
import type { KnownProbe, TracedCall } from '../model/trace.ts'
import type { KnownWrong } from './known.ts'
import type { WrongAnswer } from './wrong-answer.ts'

/** Records the results of a wrong answer after its checks ran as a student's do; `right` is what a right answer's probes come to. */
export function record(
  { id, says }: WrongAnswer,
  checks: readonly Pick<CheckMeta, 'name' | 'trace' | 'probes'>[],
  right: readonly TracedCall[] = [],
): KnownWrong {
  const failed = checks.flatMap(({ name, trace }) => (trace ? [[name, trace] as const] : []))
  return { id, says, failed: Object.fromEntries(failed), probes: markWrong(probesOf(checks), right) }
}

/** What an exercise's probes came to: the last of its checks holds them. */
export const probesOf = (checks: readonly Pick<CheckMeta, 'probes'>[]): readonly TracedCall[] =>
  checks.flatMap(({ probes = [] }) => probes)

/** Marks where probes were answered otherwise than by a right answer. */
export const markWrong = (probes: readonly TracedCall[], right: readonly TracedCall[]): KnownProbe[] =>
  probes.map((probe) => {
    const its = right.find(({ given }) => given === probe.given)
    return { ...probe, off: !its || !fingerprintsAgree(its.came, probe.came) }
  })
