import type { RunListener } from '../checks/run.ts'
import { courseFiles } from '../course/manifest.ts'
import { hasSolutions } from '../course/solutions.ts'
import type { FigureData } from '../figures/collect.ts'
import { openGrader } from '../grade.ts'
import type { TerminalOptions } from '../report/screen.ts'
import { readSubmission } from '../sandbox/prepare/submission.ts'
import { texts } from '../text/texts.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { argsOrExitCode } from './command-line.ts'
import { type GradeArgs, parseGradeArgs } from './grade-args.ts'
import { openStatusLine } from './status-line.ts'

/** Understands a command line; where there is nothing to grade, says why and answers with the exit code. */
export const gradeArgsOrExitCode = (args: readonly string[]): GradeArgs | 0 | 2 =>
  argsOrExitCode(parseGradeArgs(args, process.env, hasSolutions()))

/** Grades what was asked for, with a line at the foot of the terminal that says how far it is. */
export const gradeWithStatus = async (args: GradeArgs): Promise<CourseVerdict> => (await gradeForReports(args)).verdict

/** The same, and what the figures show where a page was asked for. */
export async function gradeForReports({
  ids,
  folder,
  ...options
}: GradeArgs): Promise<{ verdict: CourseVerdict; figures?: FigureData }> {
  const words = texts(options.lang)
  const status = openStatusLine(process.stderr)
  let done = 0
  const listener: RunListener = {
    onExercise: () => status.show(words.grading(++done, ids.length)),
    onNote: (note, id) => status.show(`${id}: ${note}`),
  }
  status.show(words.grading(0, ids.length))
  const grader = await openGrader(options)
  try {
    const submission = await readSubmission(folder, courseFiles)
    const verdict = await grader.grade(submission, ids, listener)
    const drawn = options.reports.some(({ format }) => format === 'html')
    return { verdict, figures: drawn ? await grader.figures(submission, verdict) : undefined }
  } finally {
    status.clear()
    await grader.close()
  }
}

/** How a report is to look on this terminal. */
export function terminalOptions({ lang, shownFolder, selected }: GradeArgs): TerminalOptions {
  const colors = process.stdout.isTTY && !process.env.NO_COLOR
  return { lang, colors, columns: Math.min(process.stdout.columns ?? 80, 100), root: shownFolder, selected }
}
