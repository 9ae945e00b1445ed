import { hasSolutions } from '../course/solutions.ts'
import { reportRoot } from '../report/report-root.ts'
import { texts } from '../text/texts.ts'
import { commandOf, complain } from './command.ts'
import { parseGradeArgs } from './grade-args.ts'
import { gradeFolder } from './grade-command.ts'
import { showVerdict } from './show-verdict.ts'
import { writeReports } from './write-reports.ts'

/** `npm run grade`: grades, tells, and answers 0 where every graded check passed, 1 where some did not, 2 where the command is at fault, or there was nothing to grade: nothing of the course was found, or nothing could be read. */
export const command = commandOf(
  (args, env) => parseGradeArgs(args, env, hasSolutions()),
  async (options) => {
    const { verdict, figures } = await gradeFolder(options)
    showVerdict(verdict, options)
    if (options.debugFolder !== undefined) console.log(texts(options.lang).tries.countsForNothing)
    const { lang, audience, reports } = options
    const root = reportRoot(options, process.env)
    const unwritten = await writeReports(reports, verdict, { lang, root, audience, env: process.env, figures })
    if (complain(unwritten) === 2 || verdict.ungraded || verdict.exercises.some(({ status }) => status === 'error'))
      return 2
    return verdict.exercises.every(({ status }) => status === 'passed') ? 0 : 1
  },
)
