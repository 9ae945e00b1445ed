import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { course, fileOf } from '../course/manifest.ts'
import { openGrader } from '../grade.ts'
import { renderTerminal } from '../report/terminal.ts'
import { readSubmission } from '../sandbox/prepare/submission.ts'
import { texts } from '../text/texts.ts'
import { parseGradeArgs } from './grade-args.ts'
import { openStatusLine } from './status-line.ts'
import { writeReports } from './write-reports.ts'

const kitRoot = fileURLToPath(new URL('../../', import.meta.url))

/** `npm run grade`: grades, tells, and answers 0 where every graded check passed, 1 where some did not, 2 where the command is at fault. */
export async function main(args: string[]): Promise<number> {
  const parsed = parseGradeArgs(args, process.env, existsSync(resolve(kitRoot, 'solutions')))
  if ('error' in parsed) {
    console.error(parsed.error)
    return 2
  }
  const { ids, folder, shownFolder, reports, selected, ...options } = parsed
  const words = texts(options.lang)
  const status = openStatusLine(process.stderr)
  const grader = await openGrader(options)
  try {
    let done = 0
    status.show(words.grading(0, ids.length))
    const submission = await readSubmission(
      folder,
      course.map(({ id }) => fileOf(id)),
    )
    const verdict = await grader.grade(submission, ids, {
      onExercise: () => status.show(words.grading(++done, ids.length)),
      onNote: status.show,
    })
    status.clear()
    const colors = process.stdout.isTTY && !process.env.NO_COLOR
    const columns = Math.min(process.stdout.columns ?? 80, 100)
    console.log(renderTerminal(verdict, { lang: options.lang, colors, columns, root: shownFolder, selected }))
    const unwritten = await writeReports(reports, verdict, options.lang)
    for (const line of unwritten) console.error(line)
    if (unwritten.length > 0) return 2
    return verdict.exercises.every(({ status: ended }) => ended === 'passed') ? 0 : 1
  } finally {
    status.clear()
    await grader.close()
  }
}
