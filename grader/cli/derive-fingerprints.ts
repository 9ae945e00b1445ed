import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSolutionsOrThrow } from '../course/derive.ts'
import { type ExerciseId, fileOf } from '../course/manifest.ts'
import { bank } from '../diagnosis/bank.ts'
import { fingerprintsOf, renderKnown } from '../diagnosis/known.ts'
import { record } from '../diagnosis/record.ts'
import { spoil, type WrongAnswers } from '../diagnosis/wrong-answer.ts'
import { type Grader, openGrader } from '../grade.ts'

/** Grades the wrong answers to these exercises as a student's would be, and writes down what came of them. */
export async function deriveFingerprints(ids: readonly ExerciseId[]): Promise<string[]> {
  const solutions = readSolutionsOrThrow()
  const grader = await openGrader(AS_A_STUDENT)
  try {
    const changes: string[] = []
    for (const wrong of bank.filter(({ exercise }) => ids.includes(exercise))) {
      const known = renderKnown(await recordAll(wrong, solutions, grader))
      changes.push(...writeIfChanged(fileURLToPath(fingerprintsOf(wrong.exercise)), known, wrong.exercise))
    }
    return changes
  } finally {
    await grader.close()
  }
}

// --- internal ---

const AS_A_STUDENT = {
  isolation: 'process',
  neighbours: 'reference',
  seed: 0,
  lang: 'en',
  quick: true,
  full: false,
} as const

async function recordAll(
  { exercise, answers }: WrongAnswers,
  solutions: ReadonlyMap<ExerciseId, string>,
  grader: Grader,
) {
  const files = new Map([...solutions].map(([id, text]) => [fileOf(id), text]))
  const solution = solutions.get(exercise)!
  const known = []
  for (const answer of answers) {
    files.set(fileOf(exercise), spoil(solution, answer))
    const { exercises } = await grader.grade({ files, unreadable: new Map() }, [exercise])
    known.push(record(answer, exercises[0].checks))
  }
  return known
}

function writeIfChanged(path: string, text: string, name: string): string[] {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return [`wrote    grader/diagnosis/fingerprints/${name}.json`]
}
