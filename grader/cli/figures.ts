import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { relative } from 'node:path'
import { keptPath } from '../platform/kept-folder.ts'
import { texts } from '../text/texts.ts'
import { gradeArgsOrExitCode, gradeFolder } from './grade-command.ts'
import { writeReports } from './write-reports.ts'

/** `npm run figures`: grades, asks the student's functions for what they do, and writes a page that shows it. */
export async function main(args: string[]): Promise<number> {
  const own = ['--open', '--train', '--help', '-h']
  const passed = args.filter((arg) => !own.includes(arg))
  const quick = args.includes('--train') ? [] : ['--quick']
  const options = gradeArgsOrExitCode([...passed, ...quick, '--report', `html=${PAGE}`])
  if (typeof options === 'number') return options
  const { lang, audience } = options
  const words = texts(lang)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(words.figuresUsage)
    return 0
  }
  const { verdict, figures } = await gradeFolder(options)
  mkdirSync(keptPath(), { recursive: true })
  const unwritten = await writeReports(options.reports, verdict, { lang, audience, figures, env: process.env })
  for (const line of unwritten) console.error(line)
  if (unwritten.length > 0) return 2
  console.log(words.pageWritten(PAGE))
  if (args.includes('--open')) open(PAGE)
  return verdict.exercises.some(({ status }) => status === 'error') ? 2 : 0
}

// --- internal ---

const PAGE = relative(process.cwd(), keptPath('figures.html'))

// Where no browser can be started, the path that was printed serves as well.
function open(file: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open']
  spawn(command, [...before, file], { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref()
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}
