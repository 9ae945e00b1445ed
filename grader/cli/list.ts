import { renderList } from '../report/list.ts'
import { gradeArgsOrExitCode, gradeWithStatus, terminalOptions } from './grade-command.ts'

/** `npm run list`: the course as a table, graded anew without the training. */
export async function main(args: string[]): Promise<number> {
  const options = gradeArgsOrExitCode([...args, '--quick'])
  if (typeof options === 'number') return options
  console.log(renderList(await gradeWithStatus(options), terminalOptions(options)))
  return 0
}
