import type { ExerciseVerdict } from '../verdict/model.ts'
import type { KnownWrong } from './known.ts'
import type { WrongAnswer } from './wrong-answer.ts'

/** What is known of a wrong answer once it has been graded as a student's would be. */
export function record({ id, says }: WrongAnswer, { checks }: ExerciseVerdict): KnownWrong {
  const failed = checks.flatMap(({ name, trace }) => (trace ? [[name, trace] as const] : []))
  return { id, says, failed: Object.fromEntries(failed) }
}
