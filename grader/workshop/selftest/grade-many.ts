// A program for the self-tests: grades the submissions from standard input with one warm grader.
import { text } from 'node:stream/consumers'
import { type GraderOptions, openGrader, PLAIN } from '../../grade.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { courseFiles } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { readSubmission } from '../../intake/submission.ts'

/** A submission to grade: its files, and the requested exercises. */
export interface Job {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  /** Their folder, to read them like a submission. */
  readonly folder?: string
  readonly ids: readonly ExerciseId[]
}

/** The result. */
export interface JobResult {
  readonly name: string
  readonly verdict: CourseVerdict
}

/** The format of standard input. */
export interface Jobs {
  readonly options: Partial<GraderOptions>
  readonly jobs: readonly Job[]
}

const { options, jobs } = JSON.parse(await text(process.stdin)) as Jobs
const grader = await openGrader({ ...PLAIN, ...options })
const results: JobResult[] = []
for (const { name, files = {}, folder, ids } of jobs) {
  const submission =
    folder === undefined
      ? { files: new Map(Object.entries(files)), unreadable: new Map() }
      : await readSubmission(folder, courseFiles)
  const { verdict } = await grader.grade(submission, ids)
  results.push({ name, verdict })
}
await grader.close()
process.stdout.write(JSON.stringify(results))
