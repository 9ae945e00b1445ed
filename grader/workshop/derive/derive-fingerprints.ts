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
      const answers = await readWrongAnswers(exercise)
      const known = renderKnown(await recordAll({ exercise, answers }, solutions, grader))
      changes.push(...writeIfChanged(`grader/diagnosis/fingerprints/${exercise}.json`, known))
    }
    return changes
  } finally {
    await grader.close()
  }
}

// --- internal ---

async function recordAll(
  { exercise, answers }: WrongAnswers,
  solutions: ReadonlyMap<ExerciseId, string>,
  grader: Grader,
) {
  const files = new Map([...solutions].map(([id, text]) => [fileOf(id), text]))
  const solution = solutions.get(exercise)!
  const known = []
  for (const answer of answers) {
    files.set(fileOf(exercise), wrongAnswerText(solution, answer))
    const { verdict } = await grader.grade({ files, unreadable: new Map() }, [exercise])
    known.push(record(answer, verdict.exercises[0].checks))
  }
  return known
}
