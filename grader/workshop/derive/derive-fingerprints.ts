import { openAsker } from './ask-many.ts'
import { derivePairs } from './derive-pairs.ts'
import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { readWrongAnswers } from '../../diagnosis/bank.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { type KnownWrong, renderKnown, renderPairs } from '../../diagnosis/known.ts'
import { record } from '../../diagnosis/record.ts'
import { wrongAnswerText, type WrongAnswers } from '../../diagnosis/wrong-answer.ts'
import { type Grader, openGrader, PLAIN } from '../../grade.ts'
import type { TracedCall } from '../../model/trace.ts'
import { writeIfChanged } from '../../platform/write-if-changed.ts'

/** Grades the wrong answers to these exercises like a student's and writes their fingerprints. */
export async function deriveFingerprints(ids: readonly ExerciseId[]): Promise<string[]> {
  const solutions = readSolutionsOrThrow()
  const grader = await openGrader(PLAIN)
  const asker = openAsker()
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
      const right = await asker.ask(exercise, files)
      const known = await recordAll({ exercise, answers }, files, { grader, right })
      const pairs = await derivePairs({ exercise, answers }, known, right, (text) =>
        asker.ask(exercise, new Map(files).set(fileOf(exercise), text)),
      )
      changes.push(...writeIfChanged(path, renderKnown(known)))
      changes.push(...writeIfChanged(path.replace('.json', '.pairs.json'), renderPairs(pairs)))
    }
    return changes
  } finally {
    asker.close()
    await grader.close()
  }
}

// --- internal ---

async function recordAll(
  { exercise, answers }: WrongAnswers,
  solutions: ReadonlyMap<string, string>,
  { grader, right }: { readonly grader: Grader; readonly right: readonly TracedCall[] },
): Promise<KnownWrong[]> {
  const own = fileOf(exercise)
  const known: KnownWrong[] = []
  for (const answer of answers) {
    const files = new Map(solutions).set(own, wrongAnswerText(solutions.get(own)!, answer))
    const { verdict } = await grader.grade({ files, unreadable: new Map() }, [exercise])
    known.push(record(answer, verdict.exercises[0].checks, right))
  }
  return known
}
