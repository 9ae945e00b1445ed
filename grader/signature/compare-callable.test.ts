import { describe, expect, it } from 'vitest'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const NP = "import * as np from '#np'\nimport type { NdArray } from '#np'\n"
const mse = (text: string) => inspect('ch04/mean_squared_error', NP + text)
const descent = (text: string) => inspect('ch04/gradient_descent', NP + text)
const gradient = (text: string) => inspect('ch04/numerical_gradient', NP + text)

describe('a function declared in another way', () => {
  it.each([
    ['as an arrow function', 'export const meanSquaredError = (y: NdArray, t: NdArray): number => 1'],
    ['without a return type', 'export function meanSquaredError(y: NdArray, t: NdArray) { return 1 }'],
    ['as a function expression', 'export const meanSquaredError = function (y: NdArray, t: NdArray) { return 1 }'],
    [
      'and exported later',
      'function meanSquaredError(y: NdArray, t: NdArray) { return 1 }\nexport { meanSquaredError }',
    ],
    ['and exported under its name', 'const f = (y: NdArray, t: NdArray) => 1\nexport { f as meanSquaredError }'],
    ['with other names of parameters', 'export const meanSquaredError = (output: NdArray, label: NdArray) => 1'],
    [
      'with a type',
      'type Loss = (a: NdArray, b: NdArray) => number\nexport const meanSquaredError: Loss = (y, t) => 1',
    ],
    [
      'with one parameter more that may be left out',
      'export const meanSquaredError = (y: NdArray, t: NdArray, half = 0.5) => half',
    ],
    ['with wider parameters', 'export const meanSquaredError = (y: NdArray | number[], t: NdArray | number) => 1'],
    ['with a default', 'export const meanSquaredError = (y: NdArray, t: NdArray = np.zeros(3)) => 1'],
    ['with a list of parameters', 'export const meanSquaredError = (...both: NdArray[]) => 1'],
    ['with a list of two', 'export const meanSquaredError = (...both: [NdArray, NdArray]) => 1'],
    ['with a type parameter', 'export const meanSquaredError = <T extends NdArray>(y: T, t: T) => 1'],
    ['with a pattern', 'export const meanSquaredError = ({ data }: NdArray, { size }: NdArray) => data[size]'],
    [
      'with overloads',
      `export function meanSquaredError(y: number[], t: number[]): number
       export function meanSquaredError(y: NdArray, t: NdArray): number
       export function meanSquaredError(y: NdArray | number[], t: NdArray | number[]) { return 1 }`,
    ],
    [
      'beside helpers of any kind',
      'export const meanSquaredError = (y: NdArray, t: NdArray) => 1\nexport const help = (x: any): any => x',
    ],
  ])('is accepted %s', (_, text) => {
    expect(mse(text)).toEqual([])
  })

  it.each([
    ['(f: (x: NdArray) => number, initX: NdArray, lr = 0.01, stepNum = 100)'],
    ['(f: (x: NdArray) => number, initX: NdArray, lr?: number, stepNum?: number)'],
    ['(f: (x: NdArray) => number, initX: NdArray, lr: number = 0.01, stepNum: number | undefined = 100)'],
    ['(f: (w: NdArray) => number, initX = np.zeros(2), ...rest: number[])'],
    ['(f: (x: NdArray) => number, initX: NdArray, lr = 0.01, stepNum = 100, verbose = false)'],
  ])('is accepted with %s', (parameters) => {
    expect(
      descent(`export function gradientDescent${parameters} { return { x: initX, history: initX, steps: 1 } }`),
    ).toEqual([])
  })
})

describe('parameters', () => {
  const expected = '(y: NdArray, t: NdArray)'

  it.each([
    ['(y: NdArray)', '(y: NdArray)'],
    ['()', '()'],
    ['(y: NdArray, t: NdArray, h: number)', '(y: NdArray, t: NdArray, h: number)'],
    ['(y: number[], t: NdArray)', '(y: number[], t: NdArray)'],
    ['(y: NdArray, t: number)', '(y: NdArray, t: number)'],
    ['(...y: number[])', '(...y: number[])'],
    ['(...y: [NdArray, number])', '(...y: [NdArray, number])'],
    ['<T extends string>(y: T, t: T)', '(y: T, t: T)'],
    ['({ y, t }: { y: NdArray; t: NdArray })', '({ y, t }: { y: NdArray; t: NdArray; })'],
  ])('%s are shown beside the expected ones', (parameters, found) => {
    expect(mse(`export const meanSquaredError = ${parameters}: number => 1`)).toMatchObject([
      { kind: 'parameters', severity: 'declaration', name: 'meanSquaredError', expected, found, line: 3 },
    ])
  })

  it('that are all required are reported if some should be optional', () => {
    const text =
      'export const gradientDescent = (f: (x: NdArray) => number, x: NdArray, lr: number, stepNum: number) => ({ x, history: x })'
    expect(descent(text)).toMatchObject([
      {
        kind: 'parameters',
        expected: '(f: (x: NdArray) => number, initX: NdArray, lr?: number, stepNum?: number)',
        found: '(f: (x: NdArray) => number, x: NdArray, lr: number, stepNum: number)',
      },
    ])
  })

  it('that are functions are compared too', () => {
    const text = 'export const numericalGradient = (f: (x: number) => number, x: NdArray) => x'
    expect(gradient(text)).toMatchObject([{ kind: 'parameters', found: '(f: (x: number) => number, x: NdArray)' }])
  })

  it('of overloads are reported for the nearest overload', () => {
    const text = `export function meanSquaredError(y: number[]): string
      export function meanSquaredError(y: NdArray, t: NdArray): string
      export function meanSquaredError(y: NdArray | number[], t?: NdArray): string { return '' }`
    expect(mse(text)).toMatchObject([{ kind: 'return-type', found: 'string', line: 4 }])
  })
})

const returning = (result: string) =>
  `export const gradientDescent = (f: (x: NdArray) => number, x: NdArray, lr = 1, n = 1) => (${result})`

describe('the return type', () => {
  it.each([
    ['(y: NdArray, t: NdArray) => y', 'NdArray'],
    ['(y: NdArray, t: NdArray): number | undefined => 1', 'number | undefined'],
    ['async (y: NdArray, t: NdArray) => 1', 'Promise<number>'],
    ['function (y: NdArray, t: NdArray) { y.sum() }', 'void'],
    ['function* (y: NdArray, t: NdArray) { yield 1 }', 'Generator<number, void, unknown>'],
  ])('%j is shown beside the expected one', (value, found) => {
    expect(mse(`export const meanSquaredError = ${value}`)).toMatchObject([
      { kind: 'return-type', severity: 'declaration', name: 'meanSquaredError', expected: 'number', found, line: 3 },
    ])
  })

  it('may have more members than required, but not fewer', () => {
    expect(descent(returning('{ x, history: x, loss: [1] }'))).toEqual([])
    expect(descent(returning('{ x }'))).toMatchObject([
      { kind: 'return-type', expected: '{ x: NdArray; history: NdArray; }', found: '{ x: NdArray; }' },
    ])
  })

  it('of a function that only throws is accepted', () => {
    expect(mse("export const meanSquaredError = (y: NdArray, t: NdArray) => { throw new Error('later') }")).toEqual([])
  })
})
