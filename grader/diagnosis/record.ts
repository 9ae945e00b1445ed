import type { CheckMeta } from '../model/check.ts'
import type { KnownWrong } from './known.ts'
import type { WrongAnswer } from './wrong-answer.ts'

/** Records the results of a wrong answer after its checks ran as a student's do. */
export function record({ id, says }: WrongAnswer, checks: readonly Pick<CheckMeta, 'name' | 'trace'>[]): KnownWrong {
  const failed = checks.flatMap(({ name, trace }) => (trace ? [[name, trace] as const] : []))
  return { id, says, failed: Object.fromEntries(failed) }
}
