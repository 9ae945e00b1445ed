import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { kitRoot } from '../../platform/kit-root.ts'
import { stable, withoutDays } from './compare.ts'
import { LIMIT_MS, LOWER_DRIVE, type Machine, run, start } from './machine.ts'

/** What a step came to, and what is wrong with that on any system. */
export interface Taken {
  readonly facts: unknown
  readonly problems: readonly string[]
}

type Take = (machine: Machine, short: boolean) => Promise<Taken>

const answer = (id: string): string => readFileSync(join(kitRoot, 'solutions', `${id}.ts`), 'utf8')
const WRONG = answer('ch03/sigmoid').replace('x.neg()', 'x')
const LOOP = answer('ch03/sigmoid').replace('return ', 'for (;;) {}\n  return ')
const BOMB = answer('ch03/sigmoid').replace(
  'return ',
  'const keep: unknown[] = []\n  for (;;) keep.push(np.zeros(1e6).add(1))\n  return ',
)

/** The steps, in their order; `long` ones are left out of a short walk. */
export const STEPS: readonly (readonly [name: string, take: Take, long?: boolean])[] = [
  ['stubs', (at) => graded(at, 1, [])],
  ['a wrong answer', (at) => (save(at, 'ch03/sigmoid', WRONG), graded(at, 1, ['sigmoid']))],
  ['an endless loop', (at) => (save(at, 'ch03/sigmoid', LOOP), graded(at, 1, ['sigmoid']))],
  ['arrays without end', (at) => (save(at, 'ch03/sigmoid', BOMB), graded(at, 1, ['sigmoid'], onlyStatus))],
  ['right answers', (at) => (saveAll(at), graded(at, 0, []))],
  ['a drive in lower case', (at) => graded(at, 0, ['sigmoid'], stable, LOWER_DRIVE)],
  ['watch', (at, short) => watched(at, short ? 4 : 20)],
  ['figures', (at) => pageOf(at, ['figures'], '.grade/figures.html'), true],
  ['train', trained, true],
  [
    'experiment',
    (at) => pageOf(at, ['experiment', 'batch-size', '--values', '10,20', '--iterations', '20'], EXPERIMENT),
    true,
  ],
  ['try', (at) => told(at, ['try', 'scratch.ts'])],
  ['list', (at) => told(at, ['list'])],
  ['hint', (at) => told(at, ['hint', 'softmax'])],
  ['reset', reset],
  ['a class of three', classOfThree, true],
]

// --- internal ---

const EXPERIMENT = '.grade/experiments/batch-size.html'

const inKit = ({ folder }: Machine, path: string): string => join(folder, path)
const read = (machine: Machine, path: string): string => readFileSync(inKit(machine, path), 'utf8')
const save = (machine: Machine, id: string, text: string): void =>
  writeFileSync(inKit(machine, `exercises/${id}.ts`), text)

function saveAll(machine: Machine): void {
  for (const chapter of ['ch03', 'ch04', 'ch05'])
    cpSync(join(kitRoot, 'solutions', chapter), inKit(machine, `exercises/${chapter}`), { recursive: true })
}

/** Runs a command that has to end by itself, with that exit code and without a word of the grader's own mistakes. */
async function ended(
  machine: Machine,
  args: readonly string[],
  code: number,
  launcher?: readonly string[],
): Promise<Taken & { output: string }> {
  const ran = await run(machine, [...args, '--lang', 'en'], launcher)
  const problems =
    ran.code === null
      ? ['it did not end']
      : ran.code === code
        ? []
        : [`exit code ${ran.code} and not ${code}: ${ran.output.slice(-500)}`]
  return { output: ran.output, facts: ran.code, problems: [...problems, ...mistakesIn(ran.output)] }
}

const mistakesIn = (output: string): string[] => (/grader error|No test suite|internal:/.exec(output) ?? []).slice(0, 1)

async function graded(
  machine: Machine,
  code: number,
  names: readonly string[],
  facts = stable,
  launcher?: readonly string[],
): Promise<Taken> {
  const options = ['--quick', '--isolation', 'process', '--report', 'json=walk.json']
  const { problems } = await ended(machine, ['grade', ...names, ...options], code, launcher)
  return problems.length > 0
    ? { facts: code, problems }
    : { facts: facts(JSON.parse(read(machine, 'walk.json'))), problems }
}

// A slow machine may find it out of time before it is out of memory.
const onlyStatus = (report: unknown): unknown => {
  const { score, exercises } = report as { score: number; exercises: readonly { status: string }[] }
  return { score, statuses: exercises.map(({ status }) => status) }
}

const SAVES = ['ch03/sigmoid', 'ch03/softmax'] as const

/** Saves right and wrong answers in turn; each save has to be answered with its own verdict. */
async function watched(machine: Machine, saves: number): Promise<Taken> {
  const watching = start(machine, ['watch', '--lang', 'en'])
  const problems: string[] = []
  let from = 0
  const until = async (pattern: RegExp, what: string): Promise<void> => {
    for (const since = performance.now(); !pattern.test(watching.output().slice(from)); await sleep(100))
      if (performance.now() - since > LIMIT_MS) return void problems.push(`${what} was not answered`)
  }
  await until(/Watching/, 'the start')
  for (let n = 0; n < saves; n++) {
    const [id, isRight] = [SAVES[n % 2], n % 4 > 1]
    from = watching.output().length
    const text = isRight ? answer(id) : answer(id).replace(/return /, "throw new Error('wrong')\n  return ")
    save(machine, id, `${text}\n// ${n}\n`)
    await until(new RegExp(isRight ? `${id} passed` : `${id} .* not passed[^]*Graded at`), `save ${n + 1}`)
  }
  watching.kill()
  await watching.exited
  return { facts: saves, problems: [...problems, ...mistakesIn(watching.output())] }
}

async function pageOf(machine: Machine, args: readonly string[], page: string): Promise<Taken> {
  const { problems } = await ended(machine, args, 0)
  return { facts: problems.length > 0 ? undefined : read(machine, page).split('<svg').length, problems }
}

async function trained(machine: Machine): Promise<Taken> {
  const { problems } = await ended(machine, ['train', '--iterations', '20'], 0)
  if (problems.length > 0) return { facts: undefined, problems }
  return { facts: stable(JSON.parse(read(machine, '.grade/train/ch04/history.json'))), problems }
}

async function told(machine: Machine, args: readonly string[]): Promise<Taken> {
  const { output, problems } = await ended(machine, args, 0)
  return { facts: withoutDays(output), problems }
}

async function reset(machine: Machine): Promise<Taken> {
  const { problems } = await ended(machine, ['reset', 'softmax'], 0)
  const isStub = read(machine, 'exercises/ch03/softmax.ts').includes('Not written yet')
  return { facts: isStub, problems: isStub ? problems : [...problems, 'the stub is not back'] }
}

async function classOfThree(machine: Machine): Promise<Taken> {
  const students = { kim: answer('ch03/sigmoid'), lee: WRONG, 박지성: LOOP }
  for (const [student, text] of Object.entries(students)) {
    mkdirSync(inKit(machine, `class/${student}/ch03`), { recursive: true })
    writeFileSync(inKit(machine, `class/${student}/ch03/sigmoid.ts`), text)
  }
  const args = ['cohort', 'class', '--out', 'grades', '--isolation', 'process', '--jobs', '1', 'sigmoid']
  const { problems } = await ended(machine, args, 0)
  if (problems.length > 0) return { facts: undefined, problems }
  const reports = Object.keys(students).map(
    (name) => JSON.parse(read(machine, `grades/reports/${name}.json`)) as unknown,
  )
  return { facts: stable(reports), problems }
}
