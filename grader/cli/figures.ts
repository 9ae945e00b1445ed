import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { relative } from 'node:path'
import { hasSolutions } from '../course/solutions.ts'
import { keptPath } from '../platform/kept-folder.ts'
import { shownPath } from '../platform/shown-path.ts'
import { texts } from '../text/texts.ts'
import { commandOf, complain } from './command.ts'
import { type Env, isNotUnderstood, type NotUnderstood } from './command-line.ts'
import { type GradeArgs, parseGradeArgs } from './grade-args.ts'
import { gradeFolder } from './grade-command.ts'
import { openerFor } from './opener.ts'
import { writeReports } from './write-reports.ts'

/** `npm run figures`: grades, asks the student's functions for what they do, and writes a page that shows it. */
export const command = commandOf(parseFigureArgs, async ({ lang, audience, opens, ...options }) => {
  const { verdict, figures } = await gradeFolder({ ...options, lang, audience })
  mkdirSync(keptPath(), { recursive: true })
  const unwritten = await writeReports(options.reports, verdict, { lang, audience, figures, env: process.env })
  if (complain(unwritten) === 2) return 2
  console.log(texts(lang).pageWritten(PAGE))
  if (opens) open(PAGE)
  return verdict.exercises.some(({ status }) => status === 'error') ? 2 : 0
})

// --- internal ---

const PAGE = shownPath(relative(process.cwd(), keptPath('figures.html')))

interface FigureArgs extends GradeArgs {
  /** Whether a browser is to show the page. */
  readonly opens: boolean
}

// Options of its own, and beside them whatever `npm run grade` takes.
function parseFigureArgs(args: readonly string[], env: Env): FigureArgs | NotUnderstood {
  const own = ['--open', '--train', '--help', '-h']
  const passed = args.filter((arg) => !own.includes(arg))
  const quick = args.includes('--train') ? [] : ['--quick']
  const options = parseGradeArgs([...passed, ...quick, '--report', `html=${PAGE}`], env, hasSolutions())
  if (isNotUnderstood(options)) return options
  if (args.includes('--help') || args.includes('-h')) return { usage: texts(options.lang).figuresUsage }
  return { ...options, opens: args.includes('--open') }
}

// If no browser starts, the user can open the printed path.
function open(file: string): void {
  const [opener, ...args] = openerFor(file, process.platform)
  spawn(opener, args, { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref()
}
