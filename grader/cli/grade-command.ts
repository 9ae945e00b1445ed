import type { RunListener } from '../checks/run.ts'
import type { Graded } from '../grade.ts'
import type { TerminalOptions } from '../report/screen.ts'
import type { Submission } from '../model/submission.ts'
import { texts } from '../text/texts.ts'
import { fileOf } from '../course/manifest.ts'
import type { GradeArgs } from './grade-args.ts'
import { withImported } from '../student/blamed-imports.ts'
import { readMemory } from '../student/progress/kept.ts'
import { isOwnCourse, keepStandings } from '../student/own-course.ts'
import { readFolder } from '../intake/read-folder.ts'
import { withHandedIn } from '../verdict/ungraded.ts'
import { openStatusLine } from './status-line.ts'
import { terminalStyleOf } from './terminal-style.ts'

/** Reads the folder that was asked for and grades it. The results of a student's own exercises are remembered. */
export async function gradeFolder(args: GradeArgs): Promise<Graded> {
  const { submission, notes } = await readFolder(args.folder, args.ids.map(fileOf))
  const run = await gradeWithStatus(args, submission)
  const graded = { ...run, verdict: withHandedIn(run.verdict, notes) }
  if (args.debugFolder === undefined && isOwnCourse(args)) await keepStandings(graded.standings, submission, args.quick)
  if (!args.selected || args.neighbours !== 'own' || args.debugFolder !== undefined) return graded
  const memory = isOwnCourse(args) ? await readMemory() : new Map()
  // Without the training: it is asked only whether the cause may be there.
  const imported = { ...args, quick: true, reports: [] }
  return withImported(
    graded,
    submission,
    memory,
    async (ids) => (await gradeWithStatus({ ...imported, ids }, submission)).standings,
  )
}

/** Grades what was asked for, with a line at the foot of the terminal that says how far it is; with figures where a page is among the reports. */
export async function gradeWithStatus({ ids, ...options }: GradeArgs, submission: Submission): Promise<Graded> {
  const words = texts(options.lang)
  if (options.debugFolder !== undefined) console.error(words.tries.gradeWaits(process.debugPort))
  const status = openStatusLine(process.stderr)
  let done = 0
  const listener: RunListener = {
    onExercise: () => status.show(words.grading(++done, ids.length)),
    onNote: (note, id) => status.show(`${id}: ${note}`),
  }
  status.show(words.grading(0, ids.length))
  const figures = options.reports.some(({ format }) => format === 'html')
  const { openGrader } = await import('../grade.ts') // Not for those who only ask what is remembered.
  const grader = await openGrader({ ...options, once: { figures } })
  try {
    return await grader.grade(submission, ids, listener)
  } finally {
    status.clear()
    await grader.close()
  }
}

/** How a report is to look on this terminal. */
export function terminalOptions({ lang, shownFolder, selected, console: allPrinted }: GradeArgs): TerminalOptions {
  return { lang, ...terminalStyleOf(), root: shownFolder, selected, allPrinted }
}
