import { DEFAULT_SEED } from '../checks/seeds.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { hasSolutions } from '../course/solutions.ts'
import { readMemory } from '../student/progress/kept.ts'
import { recall } from '../student/progress/recall.ts'
import { readCourse } from '../intake/read-folder.ts'
import type { Lang } from '../model/localized.ts'
import type { ExerciseStatus, ExerciseVerdict } from '../model/verdict.ts'
import { judgeCourse } from '../verdict/judge.ts'
import { parseGradeArgs } from './grade-args.ts'
import { gradeWithStatus } from './grade-command.ts'
import { keepStandings } from '../student/own-course.ts'

/** The remembered results of the student's own exercises. */
export interface Standings {
  /** Grades those that are not known, without the training, and remembers them. */
  learn(ids: readonly ExerciseId[]): Promise<void>
  /** What the exercise is worth by itself, where it is known. */
  statusOf(id: ExerciseId): ExerciseStatus | undefined
  /** The same, beside those it may wait for. */
  verdictOf(id: ExerciseId): ExerciseVerdict | undefined
}

/** What is remembered of `exercises/` and still true. */
export async function openStandings(lang: Lang): Promise<Standings> {
  const options = parseGradeArgs(['--quick', '--neighbours', 'own', '--lang', lang], process.env, hasSolutions())
  if (!('ids' in options)) throw new Error('internal: the grader does not understand its own command line')
  const submission = await readCourse(options.folder)
  const standings = recall(await readMemory(), submission)
  return {
    learn: async (ids) => {
      const unknown = ids.filter((id) => !standings.has(id))
      if (unknown.length === 0) return
      const { standings: graded } = await gradeWithStatus({ ...options, ids: unknown }, submission)
      for (const standing of graded) standings.set(standing.verdict.id, standing)
      await keepStandings(graded, submission, true)
    },
    statusOf: (id) => standings.get(id)?.verdict.status,
    verdictOf: (id) => judgeCourse(standings.values(), ALONE).exercises.find((verdict) => verdict.id === id),
  }
}

// --- internal ---

// A hint does not say how its exercise was graded.
const ALONE = { isolation: 'process', neighbours: 'own', seed: DEFAULT_SEED, quick: true } as const
