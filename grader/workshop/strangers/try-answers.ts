import { fileOf } from '../../course/manifest.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { openGrader, PLAIN } from '../../grade.ts'
import type { BankAnswer } from './banks.ts'
import { type Told, toldOf } from './told.ts'

/** Grades answers over the solutions, with one warm grader, and yields what is told of each. */
export async function* tryAnswers(
  answers: readonly BankAnswer[],
): AsyncGenerator<{ readonly answer: BankAnswer; readonly told: Told }> {
  const solutions = [...readSolutionsOrThrow()].map(([id, text]) => [fileOf(id), text] as const)
  const grader = await openGrader(PLAIN)
  try {
    for (const answer of answers) {
      const files = new Map(solutions).set(fileOf(answer.exercise), answer.text)
      const { verdict } = await grader.grade({ files, unreadable: new Map() }, [answer.exercise])
      yield { answer, told: toldOf(verdict.exercises[0]) }
    }
  } finally {
    await grader.close()
  }
}
