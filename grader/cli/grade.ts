import { gradeArgsOrExitCode, gradeFolder } from './grade-command.ts'
import { reportRoot } from './report-root.ts'
import { showVerdict } from './show-verdict.ts'
import { writeReports } from './write-reports.ts'

/** `npm run grade`: grades, tells, and answers 0 where every graded check passed, 1 where some did not, 2 where the command is at fault. */
export async function main(args: string[]): Promise<number> {
  const options = gradeArgsOrExitCode(args)
  if (typeof options === 'number') return options
  const { verdict, figures } = await gradeFolder(options)
  showVerdict(verdict, options)
  const { lang, audience } = options
  const root = reportRoot(options, process.env)
  const unwritten = await writeReports(options.reports, verdict, { lang, root, audience, env: process.env, figures })
  for (const line of unwritten) console.error(line)
  if (unwritten.length > 0 || verdict.exercises.some(({ status }) => status === 'error')) return 2
  return verdict.exercises.every(({ status }) => status === 'passed') ? 0 : 1
}
