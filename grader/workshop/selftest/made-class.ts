// A generated class: right, wrong, hostile, broken and late submissions, packed as several systems export them.
import { readdirSync, readFileSync } from 'node:fs'
import { tarOf, zipOf } from '../../intake/archives.fixture.ts'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { readBank } from '../../diagnosis/bank.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import { readTree } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

/** The expected result of a submission. */
export type Expected = 'full' | 'less' | 'nothing' | 'unreadable'

/** A submission of the class: its files, and the expected result. */
export interface MadeSubmission {
  readonly key: string
  readonly expected: Expected
  readonly late: boolean
  /** Path below the class's folder → content. */
  readonly files: ReadonlyMap<string, string | Buffer>
}

/** Generates a class of that size, whose wrong submissions have a mistake in one of those exercises. */
export async function makeClass(size: number, ids: readonly ExerciseId[]): Promise<MadeSubmission[]> {
  return Promise.all(Array.from({ length: size }, (_, i) => makeSubmission(i, ids)))
}

// --- internal ---

type Files = Readonly<Record<string, string>>
type Kind = (i: number, ids: readonly ExerciseId[]) => { readonly files: Files; readonly expected: Expected }

const bank = await readBank()
const solutions = readTree('solutions')
const pick = <T>(all: readonly T[], i: number): T => all[i % all.length]

const spoilt =
  (text: string): Kind =>
  (i, ids) => ({ files: { ...solutions, [fileOf(pick(ids, i))]: text }, expected: 'less' })

const HOSTILE: readonly string[] = [
  'for (;;) {}\n',
  'process.exit(0)\n',
  'const all: number[][] = []\nfor (;;) all.push(new Array(1e6).fill(1))\n',
  'for (;;) console.log("x".repeat(1e5))\n',
  `export const x = ${'('.repeat(30_000)}1${')'.repeat(30_000)}\n`,
  'export const = (((\n',
  '(function f(): void { f(); f() })()\n',
  "globalThis['pro' + 'cess'].kill(0)\n",
]

const KINDS: Readonly<Record<string, Kind>> = {
  right: () => ({ files: solutions, expected: 'full' }),
  another: (i, ids) => ({ files: { ...solutions, ...otherAuthor(i, ids) }, expected: 'full' }),
  wrong: (i, ids) => {
    const mine = bank.filter(({ exercise }) => ids.includes(exercise))
    const { exercise, answers } = pick(mine, i)
    return {
      files: { ...solutions, [fileOf(exercise)]: wrongAnswerText(solutions[fileOf(exercise)], pick(answers, i)) },
      expected: 'less',
    }
  },
  hostile: (i, ids) => spoilt(pick(HOSTILE, i))(i, ids),
  partly: (i, ids) => ({
    files: { [fileOf(ids[0])]: solutions[fileOf(ids[0])] },
    expected: ids.length > 1 ? 'less' : 'full',
  }),
  stubs: () => ({ files: readTree('grader/course/stubs'), expected: 'nothing' }),
  late: () => ({ files: solutions, expected: 'full' }),
}

// Of ten submissions, three are right, two wrong, one hostile, one begun, one unchanged, one late, and one broken.
const ROUND = ['right', 'wrong', 'hostile', 'another', 'partly', 'late', 'stubs', 'wrong', 'right', 'broken']

async function makeSubmission(i: number, ids: readonly ExerciseId[]): Promise<MadeSubmission> {
  const kind = pick(ROUND, i)
  const name = `student-${String(i).padStart(3, '0')}-${kind}`
  if (kind === 'broken') return broken(name, Math.floor(i / ROUND.length))
  const { files, expected } = KINDS[kind](Math.floor(i / ROUND.length) + i, ids)
  const mine = Object.entries(files).map(([path, text]) => [path, `${text}\n// ${name}\n`] as const)
  return { ...(await packed(name, i, mine)), expected, late: kind === 'late' }
}

type Packed = Pick<MadeSubmission, 'key' | 'files'>
type Entries = readonly (readonly [path: string, content: string])[]

async function packed(name: string, i: number, entries: Entries): Promise<Packed> {
  const below = (folder: string): Entries => entries.map(([path, text]) => [`${folder}/${path}`, text])
  const only = (key: string, path: string, content: Buffer): Packed => ({ key, files: new Map([[path, content]]) })
  switch (i % 5) {
    case 0:
      return { key: name, files: new Map(below(name)) }
    case 1:
      return only(name, `${name}.zip`, await zipOf(below('repo-main/exercises')))
    case 2:
      return only(name, `${name}.tar.gz`, tarOf(entries))
    case 3:
      return only(`${name}_${i}`, `${name}_${i}_assignsubmission_file_/hw.zip`, await zipOf(entries))
    default:
      return only(`${name}_${i}`, `${name}_${i}_9${i}_hw.zip`, await zipOf(below('hw')))
  }
}

async function broken(name: string, i: number): Promise<MadeSubmission> {
  const zip = await zipOf(Object.entries(solutions))
  const of = (ending: string, content: string | Buffer, expected: Expected): MadeSubmission => ({
    key: name,
    expected,
    late: false,
    files: new Map([[`${name}${ending}`, content]]),
  })
  switch (i % 5) {
    case 0:
      return of('.zip', zip.subarray(0, zip.length / 2), 'unreadable')
    case 1:
      return of('.rar', 'Rar!', 'unreadable')
    case 2:
      return of('.zip', await zipOf([['../../ch03/sigmoid.ts', solutions['ch03/sigmoid.ts']]]), 'unreadable')
    case 3:
      return of('.tar.gz', tarOf(Object.entries(solutions)).subarray(0, 2000), 'unreadable')
    default:
      return of('/README.md', 'I forgot.', 'unreadable')
  }
}

function otherAuthor(i: number, ids: readonly ExerciseId[]): Files {
  const written = ids.filter((id) => course.some((exercise) => exercise.id === id))
  return Object.fromEntries(
    written.map((id) => {
      const folder = `${kitRoot}grader/workshop/selftest/right/${id}`
      return [fileOf(id), readFileSync(`${folder}/${pick(readdirSync(folder).toSorted(), i)}`, 'utf8')]
    }),
  )
}
