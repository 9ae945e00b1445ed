import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { readKit } from './kit-fixture.ts'
import { openProgramChecker } from './program-checker.ts'

const checker = openProgramChecker(readKit())
const SOFTMAX = "import type { NdArray } from '#np'\nexport function softmax(a: NdArray): NdArray {\n  return a\n}\n"
const NET = 'export class Net {\n  size = 1\n}\n'

const ofPackages = (path: string): string | undefined =>
  path.startsWith('node_modules/') && existsSync(kitRoot + path) ? readFileSync(kitRoot + path, 'utf8') : undefined

const inspect = (text: string, others: Record<string, string> = {}): readonly Finding[] => {
  const all: Record<string, string> = { 'exercises/ch03/softmax.ts': SOFTMAX, 'exercises/ch04/net.ts': NET, ...others }
  return checker.inspect({
    files: ['a.ts'],
    given: { softmax: 'exercises/ch03/softmax.ts', Net: 'exercises/ch04/net.ts', loadMnist: 'datasets/mnist/index.ts' },
    read: (path) => (path === 'a.ts' ? text : (all[path] ?? ofPackages(path))),
  })
}

describe('a program of one’s own', () => {
  it.each([
    [
      'imports',
      "import * as np from '#np'\nimport { softmax } from './exercises/ch03/softmax.ts'\nsoftmax(np.ones(2))",
    ],
    [
      'uses what is given, as values and as types',
      'const net: Net = new Net()\nconst a: np.NdArray = np.ones(net.size)\nsoftmax(a)',
    ],
    ['declares what is given itself', 'const np = 1\nconst softmax = np + 1\nconsole.log(softmax)'],
    ['waits at its top', 'console.log(await Promise.resolve(loadMnist().xTrain.shape))'],
    ['imports another file and a package', "import { b } from './b.ts'\nimport lodash from 'lodash'\nlodash(b + 1)"],
  ])('has no mistakes where it %s', (_, text) => {
    expect(inspect(text, { 'b.ts': 'export const b = 1' })).toEqual([])
  })

  it('is told of a habit of Python’s, with its place', () => {
    expect(inspect('const a = np.ones(3)\nconsole.log(len(a))')).toMatchObject([
      { kind: 'habit', wrote: 'console.log(len(a))', file: 'a.ts', line: 2, column: 13 },
    ])
  })

  it('is told of a comma before =, behind which only the last name gets a value', () => {
    const swap = 'const o = { a: 1, b: 2 }\no.a, o.b = o.b, o.a\nconsole.log(o)'
    expect(inspect(swap)).toMatchObject([{ kind: 'habit', meant: ';[o.a, o.b] = [o.b, o.a]', line: 2 }])
  })

  it.each([
    [
      '(x_train, t_train), _ = load_mnist(normalize=True, one_hot_label=True)',
      '{ xTrain, tTrain } = loadMnist({ normalize: true, oneHotLabel: true })',
    ],
    [
      'x_train, t_train, x_test, t_test = load_mnist()\nconsole.log(x_test)',
      '{ xTrain, tTrain, xTest: x_test, tTest } = loadMnist()',
    ],
    ['const mnist = load_mnist(flatten=False)', 'mnist = loadMnist({ flatten: false })'],
  ])('is told how the data are loaded: %s', (text, meant) => {
    const findings = inspect(text)
    expect(findings).toMatchObject([{ kind: 'habit', meant: `const ${meant}`, line: 1 }])
    expect(inspect(text.replace(/.*/, () => `const ${meant}`))).toEqual([])
  })

  it('is told of each line of an iterator, which #np has not', () => {
    const text = 'const x = np.ones(3)\nconst it = np.nditer(x)\nwhile (!it.finished) {\n  it.iternext()\n}'
    expect(inspect(text)).toMatchObject(
      ['', 'for (let i = 0; i < x.size; i++)', ''].map((meant, i) => ({ habit: 'each-number', meant, line: i + 2 })),
    )
  })

  it('is told of #np by its name', () => {
    expect(JSON.stringify(inspect('np.nothing()'))).toMatch(/on type '#np'/)
  })

  it('is told of what is not TypeScript, and of nothing else', () => {
    expect(inspect('len(3)\nconst x = (((')).toMatchObject([{ kind: 'syntax', severity: 'fatal', line: 2 }])
  })

  it('is told of an import that leads nowhere, but of no package', () => {
    expect(inspect("import { c } from './c.ts'\nimport d from 'd'\nc(d)")).toMatchObject([
      { kind: 'type', ts: 2307, line: 1 },
    ])
  })
})
