import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { hasSolutions, readTree, runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

interface JsonReport {
  readonly score: number
  readonly maxScore: number
  readonly exercises: readonly {
    readonly id: ExerciseId
    readonly status: string
    readonly score: number
    readonly checks: readonly { readonly status: string; readonly maxPoints: number; readonly message?: string }[]
  }[]
}

// Every exercise is broken in a different way; those without an entry are right.
const broken: Readonly<Record<ExerciseId, { spoil(text: string): string | Buffer; says: RegExp }>> = {
  'ch03/sigmoid': {
    spoil: () =>
      "import type { NdArray } from '#np'\nexport function sigmoid(x: NdArray): NdArray {\n  for (;;) {}\n}\n",
    says: /did not (return|finish|end)|took|seconds/i,
  },
  'ch04/mean_squared_error': {
    spoil: (text) => text.replace(/\): number \{\n/, "): number {\n  throw new RangeError('my own error')\n"),
    says: /my own error[\s\S]*ch04\/mean_squared_error\.ts:\d+/,
  },
  'ch04/cross_entropy_error': {
    spoil: (text) => text.replace(/\): number \{\n/, '): number {\n  process.exit(0)\n'),
    says: /process/,
  },
  'ch04/mini_batch': {
    spoil: (text) => text.replace('export function miniBatch', 'export function minibatch'),
    says: /miniBatch/,
  },
  'ch04/numerical_diff': {
    spoil: (text) => text.replace('x: number): number {', 'x: number, h: number): number {'),
    says: /numericalDiff/,
  },
  'ch04/numerical_gradient': {
    spoil: (text) => `${text}\nexport const x = (((\n`,
    says: /ch04\/numerical_gradient\.ts:\d+/,
  },
  'ch04/gradient_descent': { spoil: () => Buffer.from([0x65, 0xff, 0xfe, 0x0a]), says: /UTF-8/ },
  'ch04/simple_net': { spoil: () => '', says: /There is nothing in the file/ },
}

describe.skipIf(!hasSolutions)('a submission in which eight exercises are broken in eight ways', () => {
  let folder: string
  let report: JsonReport
  let command: Awaited<ReturnType<typeof runCommand>>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'submission-'))
    await cp(join(kitRoot, 'solutions'), folder, { recursive: true })
    const solutions = readTree('solutions')
    for (const [id, { spoil }] of Object.entries(broken)) {
      const path = fileOf(id as ExerciseId)
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(join(folder, path), spoil(solutions[path]))
    }
    const json = join(folder, 'report.json')
    command = await runCommand([
      'grader/cli/launch.mjs',
      'grade',
      '--quick',
      '--submission',
      folder,
      '--report',
      `json=${json}`,
    ])
    report = JSON.parse(await readFile(json, 'utf8')) as JsonReport
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(Object.entries(broken))(
    'reports what is wrong with %s, and gives no point for its behaviour',
    (id, { says }) => {
      const exercise = report.exercises.find((one) => one.id === id)
      expect(exercise?.status).toBe('failed')
      expect(exercise?.checks.map(({ message }) => message).join('\n')).toMatch(says)
      if (id !== 'ch04/numerical_diff') expect(exercise?.score).toBe(0)
    },
  )

  it('leaves every other exercise its points', () => {
    for (const { id, points } of course) {
      if (id in broken) continue
      const { score, checks = [] } = report.exercises.find((one) => one.id === id) ?? {}
      const training = checks.filter(({ status }) => status === 'skipped') // It was left out.
      expect([id, score]).toEqual([id, training.reduce((rest, { maxPoints }) => rest - maxPoints, points)])
    }
  })

  it('ends with exit code 1 and shows no path of this machine', () => {
    expect(command.code).toBe(1)
    expect(command.stdout + JSON.stringify(report)).not.toContain(kitRoot)
    expect(command.stderr).toBe('')
  })
})
