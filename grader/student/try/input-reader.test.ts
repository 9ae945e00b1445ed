import * as np from '#np'
import { beforeAll, describe, expect, it } from 'vitest'
import { type InputReader, openInputReader } from './input-reader.ts'
import { asInFile, type Cell, cellOf, openNotebook } from './notebook.ts'
import { promptCode } from './prompt-code.ts'

let reader: InputReader
beforeAll(async () => {
  reader = await openInputReader()
}, 60_000)

const ARRAY = np.ones(2)

// What was run before, by the values that it came to.
function mistakes(input: string, earlier: Record<string, unknown> = { x: ARRAY, n: 3 }, last?: Cell): unknown[] {
  const notebook = openNotebook()
  for (const [name, value] of Object.entries(earlier))
    notebook.add(cellOf(typeof value === 'string' ? value : `const ${name} = …`, { [name]: value }))
  if (last) notebook.add(last)
  const script = promptCode(input)
  const { lead, declares } = script.kind === 'script' ? script : { lead: '', declares: [] }
  const anew = declares.some(notebook.declares)
  const tried = { text: asInFile(input, lead), lead, earlier: notebook.text(), anew, names: ['known'] }
  const failures = script.kind === 'script' ? reader.mistakesIn(tried) : reader.failuresOf(tried)
  return failures
    .flatMap((failure) => (failure.kind === 'findings' ? failure.findings : []))
    .map((one) => (one.kind === 'habit' ? `${one.line}:${one.column} ${one.wrote} -> ${one.meant}` : one.kind))
}

describe('an input at the prompt', () => {
  it.each([
    ['np.zeros((2, 3))', '1:1 np.zeros((2, 3)) -> np.zeros(2, 3)'],
    ['x[0] = 9', '1:1 x[0] = 9 -> x.set(0, 9)'],
    ['np.sum(x, axis=1)', '1:11 np.sum(x, axis=1) -> np.sum(x, 1)'],
    ['y = np.sum(x, axis=1)', '1:15 y = np.sum(x, axis=1) -> y = np.sum(x, 1)'],
    ['x == x', '1:1 x == x -> np.equal(x, x)'],
    ['const [[xTrain]] = loadMnist()', '1:7 const [[xTrain]] = loadMnist() -> const { xTrain } = loadMnist()'],
    ['-x', '1:1 -x -> x.neg()'],
    [
      '(x_train, t_train), (x_test, t_test) = load_mnist()',
      '1:1 (x_train, t_train), (x_test, t_test) = load_mnist() -> const { xTrain, tTrain, xTest, tTest } = loadMnist()',
    ],
    ['(p, q), (r, s) = f(n)', '1:1 (p, q), (r, s) = f(n) -> const [[p, q], [r, s]] = f(n)'],
    ['x + 1', '1:1 x + 1 -> x.add(1)'],
    ['x == None', '1:6 x == None -> x == null'],
    ['n in [1, 2]', '1:1 n in [1, 2] -> [1, 2].includes(n)'],
    ['x = x + 1', '1:5 x = x + 1 -> x = x.add(1)'],
    ['const x = x + 1', '1:11 const x = x + 1 -> const x = x.add(1)'],
  ])('is not run where JavaScript would do another thing: %s', (input, said) => {
    expect(mistakes(input)).toEqual([said])
  })

  it.each([
    'y = x.mul(2)',
    'x = 5',
    'const x = 5; x + 1',
    'n = n + 1',
    '{ a: n, b: 2 }',
    '{ a: n };',
    'const f = (a) => a * 2',
    'known + 1',
    '1 === 2',
    'class A { b = 3 }',
    'x.toArray()[0]',
    'const f = (a: NdArray): NdArray => a.mul(2)',
  ])('is run: %s', (input) => {
    expect(mistakes(input)).toEqual([])
  })

  it('knows by the shape of an array whether [0] means a row or a number', () => {
    expect(mistakes('x[0]', { x: np.ones(2, 3) })).toEqual(['1:1 x[0] -> x.row(0)'])
    expect(mistakes('x[0]', { x: np.ones(3) })).toEqual(['1:1 x[0] -> x.get(0)'])
  })

  it.each(['console.log(n)', 'n = 4', 'const f = () => 3'])(
    'stands for itself, whatever came before: -x after %s',
    (before) => {
      const { kind, ...script } = promptCode(before)
      expect(kind).toBe('script')
      const declares = 'declares' in script ? script.declares : []
      const earlier = { x: ARRAY, n: 3 }
      expect(mistakes('-x', earlier, { text: before, declares })).toEqual(['1:1 -x -> x.neg()'])
      expect(mistakes('[n, n] = [n, n]', earlier, { text: before, declares })).toEqual([])
    },
  )

  it('does not know the names of a loop that has ended', () => {
    const loop = { text: 'for (const r of [1]) console.log(r)', declares: [] }
    expect(mistakes('r', {}, loop)).toEqual(['type'])
    expect(mistakes('r = 5', {}, loop)).toEqual([])
  })

  it('knows what a name is since it was declared last', () => {
    expect(mistakes('x + 1', { x: 5 })).toEqual([])
    expect(mistakes('f(x) + 1', { x: 5, f: 'function f(a: number) { return a }' })).toEqual([])
  })
})
