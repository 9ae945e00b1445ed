import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { readWrongAnswers } from '../../diagnosis/bank.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { renderKnown } from '../../diagnosis/known.ts'
import { record } from '../../diagnosis/record.ts'
import { wrongAnswerText, type WrongAnswers } from '../../diagnosis/wrong-answer.ts'
import { type Grader, openGrader, PLAIN } from '../../grade.ts'
import { writeIfChanged } from '../../platform/write-if-changed.ts'

/** Grades the wrong answers to these exercises like a student's and writes their fingerprints. */
export async function deriveFingerprints(ids: readonly ExerciseId[]): Promise<string[]> {
  const solutions = readSolutionsOrThrow()
  const grader = await openGrader(PLAIN)
  try {
    const changes: string[] = []
    for (const exercise of ids) {
      const path = `grader/diagnosis/fingerprints/${exercise}.json`
      const files = new Map([...solutions].map(([id, text]) => [fileOf(id), text]))
      const { score, maxScore, status } = (await grader.grade({ files, unreadable: new Map() }, [exercise])).verdict
        .exercises[0]
      // Against a check that refuses the solution every wrong answer looks alike.
      if (status !== 'passed') {
        changes.push(`left     ${path} (the solution gets ${score} of ${maxScore} points: mend it or its check first)`)
        continue
      }
      const answers = await readWrongAnswers(exercise)
      const known = renderKnown(await recordAll({ exercise, answers }, files, grader))
      changes.push(...writeIfChanged(path, known))
    }
    return changes
  } finally {
    await grader.close()
  }
}

// --- internal ---

async function recordAll({ exercise, answers }: WrongAnswers, solutions: ReadonlyMap<string, string>, grader: Grader) {
  const own = fileOf(exercise)
  const known = []
  for (const answer of answers) {
    const files = new Map(solutions).set(own, wrongAnswerText(solutions.get(own)!, answer))
    const { verdict } = await grader.grade({ files, unreadable: new Map() }, [exercise])
    known.push(record(answer, verdict.exercises[0].checks))
  }
  return known
}
