import { describe, expect, it } from 'vitest'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const NP = "import * as np from '#np'\nimport type { NdArray } from '#np'\n"
const gradient = (parameters: string, result = 'NdArray', body = 'return np.zeros(1)') =>
  inspect(
    'ch04/numerical_gradient',
    `${NP}export function numericalGradient(${parameters})${result && `: ${result}`} { ${body} }`,
  )

const net = (W: string, loss: string) =>
  inspect(
    'ch04/simple_net',
    `${NP}export class SimpleNet { ${W}; predict(x: NdArray) { return x }\n${loss} { return 1 } }`,
  )

describe('any and unknown', () => {
  it.each([
    ['f: (x: NdArray) => number, x: any', 'x', 'any'],
    ['f: (x: NdArray) => number, x: unknown', 'x', 'unknown'],
    ['f: any, x: NdArray', 'f', 'any'],
    ['f: (x: any) => number, x: NdArray', 'f', 'any'],
    ['f: (x: NdArray) => any, x: NdArray', 'f', 'any'],
    ['f: (...xs: any[]) => number, x: NdArray', 'f', 'any'],
    ['f: Function, x: NdArray', 'f', 'Function'],
    ['f: (x: NdArray) => number, x: NdArray | { deep: Map<string, any[]> }', 'x', 'any'],
    ['f: (x: NdArray) => number, x: NdArray | Record<string, unknown>', 'x', 'unknown'],
    ['f: (x: NdArray) => number, x: NdArray, more?: { [key: string]: any }', 'more', 'any'],
    ['f: (x: NdArray) => number, x: NdArray, ...more: any[]', 'more', 'any'],
  ])('are found in (%s)', (parameters, where, type) => {
    expect(gradient(parameters)).toMatchObject([
      { kind: 'any', severity: 'declaration', name: 'numericalGradient', where, type, line: 3 },
    ])
  })

  it('are found where no type was written, and reported once', () => {
    expect(gradient('f: (x: NdArray) => number, x')).toMatchObject([{ kind: 'any', where: 'x', type: 'any' }])
    expect(gradient('f, x').map(({ kind }) => kind)).toEqual(['any', 'any'])
  })

  it('are found in return types, written or inferred', () => {
    const parameters = 'f: (x: NdArray) => number, x: NdArray'
    expect(gradient(parameters, 'any')).toMatchObject([{ kind: 'any', where: 'return', type: 'any' }])
    expect(gradient(parameters, '', "return JSON.parse('1')")).toMatchObject([{ kind: 'any', where: 'return' }])
  })

  it('are found in types that the file declares, even recursive ones', () => {
    const own = 'interface Tree { left?: Tree; leaf: Leaf[] }\ntype Leaf = { value: any }\n'
    const text = `${NP}${own}export const numericalGradient = (f: (x: NdArray) => number, x: NdArray, t?: Tree) => x`
    expect(inspect('ch04/numerical_gradient', text)).toMatchObject([{ kind: 'any', where: 't' }])
  })

  it('are found in the class members that the contract has', () => {
    expect(net('W: any', 'loss(x: NdArray, t: NdArray)')).toMatchObject([
      { kind: 'any', name: 'SimpleNet.W', where: 'value' },
    ])
    expect(net('W = np.zeros(2, 3)', 'loss(x: any, t: NdArray)')).toMatchObject([
      { kind: 'any', name: 'SimpleNet.loss', where: 'x' },
    ])
  })

  it('are found in the constructor', () => {
    const text = `${NP}export class SimpleNet { W = np.zeros(2, 3); constructor(x?: any) {}
      predict(x: NdArray) { return x }\nloss(x: NdArray, t: NdArray) { return 1 } }`
    expect(inspect('ch04/simple_net', text)).toMatchObject([{ kind: 'any', name: 'SimpleNet', where: 'x' }])
  })

  it('are not reported again if the whole type is reported as a mismatch', () => {
    expect(gradient('f: (x: NdArray) => number, x: any[]').map(({ kind }) => kind)).toEqual(['parameters'])
    expect(
      gradient('f: (x: NdArray) => number, x: NdArray', 'Promise<any>', 'throw 1').map(({ kind }) => kind),
    ).toEqual(['return-type'])
    expect(gradient('f: any, x: NdArray', 'string', "return ''").map(({ kind }) => kind)).toEqual([
      'return-type',
      'any',
    ])
  })

  it('are allowed inside functions', () => {
    expect(gradient('f: (x: NdArray) => number, x: NdArray', 'NdArray', 'const y: any = x; return y')).toEqual([])
  })
})

describe('a type whose name cannot be resolved', () => {
  it('is reported by TypeScript alone', () => {
    expect(gradient('f: (x: NdArray) => number, x: NdAray')).toMatchObject([{ kind: 'type', ts: 2552 }])
  })

  it('counts as any if TypeScript’s error is suppressed', () => {
    const text = '// @ts-nocheck\nexport const sigmoid = (x: NdAray): NdAray => x'
    expect(inspect('ch03/sigmoid', text)).toMatchObject([
      { kind: 'any', where: 'return' },
      { kind: 'any', where: 'x' },
    ])
  })
})
