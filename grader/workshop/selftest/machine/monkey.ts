// A program: grades right answers over and over, while a monkey kills, stops and continues the processes of its own grader at random.
//   node --import ./grader/platform/typescript.mjs grader/workshop/selftest/machine/monkey.ts SECONDS [SEED] [ISOLATION]
// It ends with one line of JSON, a `MonkeyResult`. Linux only.
import * as np from '#np'
import { gradeInPool, type Task } from '../../../class/work/pool.ts'
import { startWorker } from '../../../class/work/worker.ts'
import { course } from '../../../course/manifest.ts'
import type { ExerciseId } from '../../../model/exercise.ts'
import { type Grader, type GraderOptions, openGrader, PLAIN } from '../../../grade.ts'
import type { IsolationOption } from '../../../model/isolation.ts'
import type { Submission } from '../../../model/submission.ts'
import type { CourseVerdict } from '../../../model/verdict.ts'
import { isFailing } from '../../../report/told-checks.ts'
import { readTree } from '../grading.ts'
import { type Harm, startMonkey } from './harm.ts'

/** The result of a run. */
export interface MonkeyResult {
  readonly seed: number
  readonly seconds: number
  /** How many submissions were graded, and how many exercises of them. */
  readonly submissions: number
  readonly exercises: number
  readonly passed: number
  /** Exercises, or submissions of a class, that the grader called its own fault. */
  readonly errors: readonly string[]
  /** Right answers that lost a point. */
  readonly lost: readonly string[]
  readonly harm: Harm
}

process.on('SIGUSR1', () => {})

const [seconds, seed, isolation] = [Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 0), process.argv[4]]
const options: GraderOptions = { ...PLAIN, isolation: (isolation ?? 'process') as IsolationOption, threads: 1 }
const solutions = readTree('solutions')
const counts = { submissions: 0, exercises: 0, passed: 0 }
// How often the monkey strikes while one submission is graded.
const STRIKES = 3
const [errors, lost]: [string[], string[]] = [[], []]

np.random.seed(seed)
const draw = (below: number): number => np.random.choice(below, 1)[0]

// In peace first: a slow machine gives the monkey more time between two strikes, or nothing would ever be graded.
const grader = await openGrader(options)
const started = performance.now()
await gradeOne(grader, 0)
const monkey = startMonkey(draw, Math.ceil(Math.max(900, (performance.now() - started) / STRIKES)))
for (let round = 1; performance.now() - started < 1000 * seconds; round++)
  await (round % 3 === 2 ? gradeClass(round) : gradeOne(grader, round))
monkey.stop()
await grader.close()
const took = Math.round((performance.now() - started) / 1000)
const result: MonkeyResult = { seed, seconds: took, ...counts, errors, lost, harm: monkey.harm }
process.stdout.write(`${JSON.stringify(result)}\n`)
process.exitCode = 0 // Vitest's own would tell of an error too.

// --- internal ---

/** The solutions, with a different text in each round. */
function rightAnswers(round: number): Submission {
  const files = Object.entries(solutions).map(([path, text]) => [path, `${text}// ${round}\n`] as const)
  return { files: new Map(files), unreadable: new Map() }
}

function someExercises(): ExerciseId[] {
  const drawn = Array.from({ length: 4 }, () => course[draw(course.length)].id)
  return [...new Set(drawn)]
}

async function gradeOne(warm: Grader, round: number): Promise<void> {
  const { verdict } = await warm.grade(rightAnswers(round), someExercises())
  take(verdict, `round ${round}`)
}

async function gradeClass(round: number): Promise<void> {
  const task = (n: number): Task => ({
    key: `round ${round}, student ${n}`,
    submission: rightAnswers(10_000 * round + n),
    ids: someExercises(),
  })
  await gradeInPool(tasks([task(1), task(2), task(3)]), {
    workers: 2,
    lang: 'en',
    startWorker: () => startWorker(options),
    onDone: async ({ task: { key }, verdict, graderFault }) => {
      if (verdict && graderFault === undefined) return take(verdict, key)
      // Nothing is known of its exercises: it counts as one of them.
      counts.submissions++
      counts.exercises++
      errors.push(`${key}: ${graderFault}`)
    },
  })
}

async function* tasks(all: readonly Task[]): AsyncGenerator<Task> {
  yield* all
}

function take({ exercises }: CourseVerdict, whose: string): void {
  counts.submissions++
  for (const { id, status, checks } of exercises) {
    counts.exercises++
    if (status === 'passed') {
      counts.passed++
      continue
    }
    const said = checks.find(isFailing)
    const entry = `${whose}: ${id} ${status} ${JSON.stringify(said?.failure ?? said?.status)}`
    ;(status === 'error' ? errors : lost).push(entry)
  }
}
