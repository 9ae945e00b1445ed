import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { keptPath } from '../kept-folder.ts'
import { renderHtml } from '../report/html/render-html.ts'
import { texts } from '../text/texts.ts'
import { writeWholeInFolder } from '../write-whole.ts'
import { gradeArgsOrExitCode, gradeForReports } from './grade-command.ts'

/** `npm run figures`: grades, asks the student's functions for what they do, and writes a page that shows it. */
export async function main(args: string[]): Promise<number> {
  const own = ['--open', '--train', '--help', '-h']
  const passed = args.filter((arg) => !own.includes(arg))
  const quick = args.includes('--train') ? [] : ['--quick']
  const options = gradeArgsOrExitCode([...passed, ...quick, '--report', `html=${PAGE}`])
  if (typeof options === 'number') return options
  const words = texts(options.lang)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(words.figuresUsage)
    return 0
  }
  const { verdict, figures } = await gradeForReports(options)
  await writeWholeInFolder(PAGE, await renderHtml(verdict, { lang: options.lang, figures }))
  console.log(words.pageWritten(relative(process.cwd(), PAGE)))
  if (args.includes('--open')) open(PAGE)
  return verdict.exercises.some(({ status }) => status === 'error') ? 2 : 0
}

// --- internal ---

const PAGE = keptPath('figures.html')

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
