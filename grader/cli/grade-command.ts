import type { RunListener } from '../checks/run.ts'
import { hasSolutions } from '../course/solutions.ts'
import type { FigureData } from '../figures/collect.ts'
import type { TerminalOptions } from '../report/screen.ts'
import type { Submission } from '../model/submission.ts'
import { texts } from '../text/texts.ts'
import type { CourseVerdict, Conditions } from '../model/verdict.ts'
import { judgeStandings, type Standing, standingOf } from '../verdict/standing.ts'
import { argsOrExitCode } from './command-line.ts'
import { type GradeArgs, parseGradeArgs } from './grade-args.ts'
import { isOwnCourse, keepStandings } from '../student/own-course.ts'
import { readFolder } from '../intake/read-folder.ts'
import { openStatusLine } from './status-line.ts'
import { lookOf } from './terminal-look.ts'

/** Understands a command line; where there is nothing to grade, says why and answers with the exit code. */
export const gradeArgsOrExitCode = (args: readonly string[]): GradeArgs | 0 | 2 =>
  argsOrExitCode(parseGradeArgs(args, process.env, hasSolutions()))

/** Grades what was asked for, with a line at the foot of the terminal that says how far it is. What a student's own exercises came to is remembered. */
export const gradeWithStatus = async (args: GradeArgs): Promise<CourseVerdict> => (await gradeForReports(args)).verdict

/** The same, and what the figures show where a page was asked for. */
export async function gradeForReports(args: GradeArgs): Promise<{ verdict: CourseVerdict; figures?: FigureData }> {
  const submission = await readFolder(args.folder)
  const { standings, conditions, figures } = await examineWithStatus(args, submission)
  if (isOwnCourse(args)) await keepStandings(standings, submission, args.quick)
  return { verdict: judgeStandings(standings, conditions), figures }
}

/** Exercises that were graded, each by itself, and how. */
export interface Examined {
  readonly standings: readonly Standing[]
  readonly conditions: Conditions
  /** Where a page is among the reports. */
  readonly figures?: FigureData
}

/** How the exercises that were asked for stand, each by itself; told in the same line while they are graded. */
export async function examineWithStatus({ ids, ...options }: GradeArgs, submission: Submission): Promise<Examined> {
  const words = texts(options.lang)
  const status = openStatusLine(process.stderr)
  let done = 0
  const listener: RunListener = {
    onExercise: () => status.show(words.grading(++done, ids.length)),
    onNote: (note, id) => status.show(`${id}: ${note}`),
  }
  status.show(words.grading(0, ids.length))
  const drawn = options.reports.some(({ format }) => format === 'html')
  const { openGrader } = await import('../grade.ts') // Not for those who only ask what is remembered.
  const grader = await openGrader({ ...options, once: { figures: drawn } })
  try {
    const standings = (await grader.examine(submission, ids, listener)).map(standingOf)
    const { conditions } = grader
    const figures = drawn ? await grader.figures(submission, judgeStandings(standings, conditions)) : undefined
    return { standings, conditions, figures }
  } finally {
    status.clear()
    await grader.close()
  }
}

/** How a report is to look on this terminal. */
export function terminalOptions({ lang, shownFolder, selected }: GradeArgs): TerminalOptions {
  return { lang, ...lookOf(), root: shownFolder, selected }
}
