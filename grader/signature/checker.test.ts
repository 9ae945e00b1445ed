import { describe, expect, it } from 'vitest'
import { course, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { openChecker } from './checker.ts'
import { diagnosticFindings } from './diagnostics.ts'
import { filesIn, openInspector, readKit } from './kit-fixture.ts'
import { parse } from './limits.ts'
import { openWorld } from './world.ts'

const checker = openChecker(readKit())
const inspect = openInspector()
const ids = course.map(({ id }) => id)
const NP = "import type { NdArray } from '#np'\n"

describe('a checker', () => {
  it.each(ids)('finds no mistakes in the stub of %s', (id) => {
    expect(checker.inspect({ id, files: filesIn('grader/course/stubs') }).findings).toEqual([])
  })

  it('reports a missing or empty file as exporting nothing', () => {
    const missing = { kind: 'missing-export', severity: 'fatal', name: 'sigmoid', file: 'ch03/sigmoid.ts' }
    expect(checker.inspect({ id: 'ch03/sigmoid', files: new Map() }).findings).toEqual([missing])
    expect(inspect('ch03/sigmoid', '')).toEqual([missing])
  })

  it('reports syntax errors with their position, and nothing else', () => {
    expect(inspect('ch03/sigmoid', `${NP}export function sigmoid(x: NdArray): NdArray {\n  return x +\n}`)).toEqual([
      {
        kind: 'syntax',
        severity: 'fatal',
        message: 'Expression expected.',
        ts: 1109,
        file: 'ch03/sigmoid.ts',
        line: 4,
        column: 1,
        code: '}',
      },
    ])
  })

  it.each([
    ['@((_: unknown, __: unknown): void => {}) class Kept {}', 'decorator'],
    ['class Kept { accessor x = 1 }', 'accessor'],
    ['const kept = await Promise.resolve(1)', 'await'],
  ])('reports what cannot be run beside a right answer: %s', (line, what) => {
    const right = 'export function sigmoid(x: NdArray): NdArray {\n  return x\n}'
    expect(inspect('ch03/sigmoid', `${NP}${line}\n${right}`)).toMatchObject([
      { kind: 'unrunnable', severity: 'fatal', what, line: 2 },
    ])
  })

  it('reports type errors in TypeScript’s own words', () => {
    const text = `${NP}export function sigmoid(x: NdArray): NdArray {\n  return x.foo(1)\n}`
    expect(inspect('ch03/sigmoid', text)).toEqual([
      {
        kind: 'type',
        severity: 'declaration',
        message: "Property 'foo' does not exist on type 'NdArray'.",
        ts: 2339,
        file: 'ch03/sigmoid.ts',
        line: 3,
        column: 12,
        code: '  return x.foo(1)',
      },
    ])
  })

  it('requires neither import type nor erasable syntax, and allows unused variables', () => {
    const text = `import { NdArray } from '#np'
      enum Unused { A }
      class Helper { constructor(private unused: number) {} }
      export const sigmoid = (x: NdArray): NdArray => { console.log(x); return x }`
    expect(inspect('ch03/sigmoid', text)).toEqual([])
  })

  it('knows no names of the machine around it', () => {
    const text = `${NP}export const sigmoid = (x: NdArray) => x\natob('')\nnavigator.language`
    expect(inspect('ch03/sigmoid', text).map(({ kind, line }) => [kind, line])).toEqual([
      ['type', 3],
      ['type', 4],
    ])
  })

  it('survives hostile input', () => {
    for (const text of [
      '('.repeat(60_000),
      '['.repeat(100_000),
      '(((((',
      'x'.repeat(10_000_000),
      '\0'.repeat(100),
      '\ud800',
      '\ufeff',
    ]) {
      const severities = inspect('ch03/sigmoid', text).map(({ severity }) => severity)
      expect(new Set(severities)).toEqual(new Set(['fatal']))
    }
  })

  it('hides the global declarations of a file from all other files', () => {
    const hostile = `${NP}declare global { interface Number { toFixed: never } }
      export const sigmoid = (x: NdArray): NdArray => x`
    expect(inspect('ch03/sigmoid', hostile)).toMatchObject([{ kind: 'type', line: 2 }])
    const text = `${NP}import { sigmoid } from './sigmoid.ts'
      export const softmax = (x: NdArray): NdArray => sigmoid(x).mul(Number((1).toFixed(2)))`
    expect(inspect('ch03/softmax', text, { 'ch03/sigmoid.ts': hostile })).toEqual([])
  })

  it('reads only the files that it is given', () => {
    const text = `/// <reference path="../../package.json" />\n/// <reference lib="dom" />\n${NP}export const sigmoid = (x: NdArray): NdArray => x`
    expect(inspect('ch03/sigmoid', text).filter(({ severity }) => severity === 'fatal')).toEqual([])
  })
})

describe('the kit', () => {
  it.each(ids)('has a contract of %s that is correct and contains neither any nor private members', (id) => {
    const kit = readKit()
    const own = parse(`/submission/${fileOf(id)}`, '')
    const { program, contractOf } = openWorld(kit)({ id, own, files: new Map(), replaced: new Set() })
    expect(diagnosticFindings(own, 'type', program.getSemanticDiagnostics(contractOf(id)))).toEqual([])
    expect(contractOf(id).text).not.toMatch(/\b(any|unknown|private|protected)\b/)
  })
})

const net = (members: string, params = "Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>"): string => `${NP}
  export type Params = ${params}
  export class TwoLayerNet {
    ${members}
    declare params: Params
    constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd = 0.01) {}
    predict(x: NdArray) { return x }
    loss(x: NdArray, t: NdArray) { return 1 }
    accuracy(x: NdArray, t: NdArray) { return 1 }
    numericalGradient(x: NdArray, t: NdArray) { return this.params }
    gradient(x: NdArray, t: NdArray) { return this.params }
  }`
const train = `import type { MnistData } from '#datasets/mnist'
  import type { TwoLayerNet } from './two_layer_net.ts'
  type Options = { iterations?: number; batchSize?: number; learningRate?: number }
  export function trainNeuralnet(network: TwoLayerNet, data: MnistData, options: Options = {}) {
    network.gradient(data.xTrain, data.tTrain).W1.subInPlace(0.1)
    return { trainLoss: [1], trainAccuracy: [1], testAccuracy: [1] }
  }`

describe('the checker’s view of neighbours', () => {
  const id: ExerciseId = 'ch04/train_neuralnet'

  it.each([
    ['one member more', net('hidden = 3')],
    ['private members', net('private cache = 1; #secret = 2; protected third = 3')],
    ['nothing of what is asked', 'export const nothing = 1'],
    ['a syntax error', net('((((')],
    ['brackets without end', '('.repeat(60_000)],
    ['any', net('', 'any')],
    ['other parameters', net('', 'number[]')],
  ])('does not reject the right answer if neighbours have %s', (_, text) => {
    expect(inspect(id, train, { 'ch04/two_layer_net.ts': text })).toEqual([])
  })

  it('gives importers the neighbours’ own extra members', () => {
    const uses = train.replace('network.gradient', 'console.log(network.hidden)\nnetwork.gradient')
    expect(inspect(id, uses, { 'ch04/two_layer_net.ts': net('hidden = 3') })).toEqual([])
    expect(inspect(id, uses, { 'ch04/two_layer_net.ts': net('') })).toMatchObject([{ kind: 'type', ts: 2339 }])
  })
})
