import { randomUUID } from 'node:crypto'
import { audienceOf } from '../report/audience.ts'
import { renderTerminal } from '../report/terminal.ts'
import { withoutCommands } from '../report/workflow-commands.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { viewFor } from '../verdict/student-view.ts'
import { terminalOptions } from './grade-command.ts'
import type { GradeArgs } from './grade-args.ts'
import { STDOUT } from './write-reports.ts'

/** Shows a run on the terminal, unless a report goes there instead. Annotations go well beside it: GitHub takes them out of the log. */
export function showVerdict(verdict: CourseVerdict, args: GradeArgs): void {
  if (args.reports.some(({ format, file }) => file === STDOUT && format !== 'github')) return
  const view = viewFor(verdict, audienceOf('terminal', verdict, args.audience))
  const text = renderTerminal(view, terminalOptions(args))
  // What a student's code printed must not command the workflow.
  console.log(process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(text, randomUUID()) : text)
}
