// A program, not a test: a class is graded, killed half-way, resumed, and put together from two parts; what came of it must be equal.
// node --import ./grader/platform/typescript.mjs grader/workshop/selftest/rehearse-class.ts [SIZE] [EXERCISE …]
import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readKeptClass } from '../../class/kept-class.ts'
import { findExercises } from '../../course/find-exercises.ts'
import { course } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { type Expected, type MadeSubmission, makeClass } from './made-class.ts'

const [size = '100', ...names] = process.argv.slice(2)
const asked = names.flatMap((name) => {
  const found = findExercises(name)
  return 'ids' in found ? found.ids : []
})
const ids = asked.length > 0 ? asked : course.map(({ id }) => id)
const root = mkdtempSync(join(tmpdir(), 'rehearsal-'))
const at = (name: string): string => join(root, name)
const DUE = '2026-03-01T00:00:00Z'

const made = await makeClass(Number(size), ids)
for (const submission of made) put(submission)

const whole = start('whole')
const half = Number(size) / 2
while (graded('whole') < half && whole.exitCode === null) await sleep(50)
whole.kill('SIGKILL')
tell('killed', graded('whole') >= half, `${graded('whole')} graded`)
await finish('resumed', start('whole'))
await finish('again, from the journal', start('whole'))
await finish('part 1', start('one', '--shard', '1/2'))
await finish('part 2', start('two', '--shard', '2/2'))
await finish('merged', run(['merge', at('one'), at('two'), '--out', at('merged')]))
await judge()
rmSync(root, { recursive: true })

// --- internal ---

function put({ files, late }: MadeSubmission): void {
  const time = new Date(late ? '2026-03-01T02:00:00Z' : '2026-02-28T00:00:00Z')
  for (const [path, content] of files) {
    mkdirSync(dirname(join(at('class'), path)), { recursive: true })
    writeFileSync(join(at('class'), path), content)
    utimesSync(join(at('class'), path), time, time)
  }
}

function start(out: string, ...more: string[]): ChildProcess {
  return run([at('class'), ...ids, '--out', at(out), '--quick', '--due', DUE, ...more])
}

function run(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['grader/cli/launch.mjs', 'cohort', ...args, '--lang', 'en'], {
    cwd: kitRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

function graded(out: string): number {
  const journal = join(at(out), 'journal.log')
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0
}

async function finish(what: string, child: ChildProcess): Promise<void> {
  const started = performance.now()
  let said = ''
  child.stderr?.on('data', (text) => (said = String(text)))
  const code = await new Promise((resolve) => child.once('close', resolve))
  tell(
    what,
    code === 0,
    `${((performance.now() - started) / 1000).toFixed(1)} s${code === 0 ? '' : `, exit code ${String(code)}: ${said}`}`,
  )
}

async function judge(): Promise<void> {
  const { outcomes } = await readKeptClass(at('whole'))
  const by = new Map(outcomes.map((outcome) => [outcome.record.key, outcome]))
  const wrong = made.filter(({ key, expected }) => {
    const outcome = by.get(key)
    const { score = NaN, maxScore = NaN } = outcome?.verdict ?? {}
    return !fits(expected, outcome?.status, score, maxScore)
  })
  tell('every submission came to what it must', wrong.length === 0, wrong.map(({ key }) => key).join(', '))
  const files = [
    'gradebook.csv',
    'class.json',
    ...readdirSync(join(at('whole'), 'reports')).map((name) => `reports/${name}`),
  ]
  const read = (out: string, name: string): string =>
    readFileSync(join(at(out), name), 'utf8').replaceAll(/"durationMs": [\d.e-]+/g, '')
  const different = files.filter(
    (name) => !existsSync(join(at('merged'), name)) || read('whole', name) !== read('merged', name),
  )
  tell('whole and merged are equal', different.length === 0, different.join(', '))
}

function fits(expected: Expected, status: string | undefined, score: number, max: number): boolean {
  if (expected === 'unreadable') return status === 'unreadable' && score === undefined
  if (status !== 'graded') return false
  // Without the training no submission has all points of the whole course; the right ones have the most.
  if (expected === 'full') return score === best(max)
  return expected === 'nothing' ? score === 0 : score < best(max)
}

function best(max: number): number {
  const trainings = { 'ch04/train_neuralnet': 3, 'ch05/two_layer_net': 2 }
  const left = Object.entries(trainings).filter(([id]) => ids.some((one) => one === id))
  return left.reduce((points, [, missing]) => points - missing, max)
}

function tell(what: string, good: boolean, more: string): void {
  process.stdout.write(`${good ? '✓' : '✗'} ${what}${more ? `: ${more}` : ''}\n`)
  if (!good) process.exitCode = 1
}
