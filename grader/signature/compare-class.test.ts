import { describe, expect, it } from 'vitest'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const NP = "import * as np from '#np'\nimport type { NdArray } from '#np'\n"

/** The findings about a SimpleNet whose parts can be replaced. */
function net(parts: { head?: string; W?: string; predict?: string; loss?: string; more?: string; tail?: string }) {
  const { head = 'export class SimpleNet {', tail = '}', more = '' } = parts
  const {
    W = 'W = np.random.randn(2, 3)',
    predict = 'predict(x: NdArray) { return x }',
    loss = 'loss(x: NdArray, t: NdArray) { return 1 }',
  } = parts
  return inspect('ch04/simple_net', `${NP}${head}\n${W}\n${predict}\n${loss}\n${more}\n${tail}`)
}

describe('a class declared in another way', () => {
  it.each([
    ['with an explicit constructor', { W: 'W: NdArray\nconstructor() { this.W = np.zeros(2, 3) }' }],
    ['with a constructor that can take more', { more: 'constructor(std = 1, ...rest: number[]) { std }' }],
    ['with a getter', { W: 'get W(): NdArray { return np.zeros(2, 3) }' }],
    ['with a readonly property', { W: 'readonly W = np.zeros(2, 3)' }],
    ['with a property that is set elsewhere', { W: 'W!: NdArray' }],
    ['with a property that is null until it is set', { W: 'W: NdArray | null = null' }],
    ['with a property that is undefined until it is set', { W: 'W?: NdArray' }],
    ['with arrow functions for methods', { predict: 'predict = (x: NdArray): NdArray => x.dot(this.W)' }],
    [
      'with private and public members of its own',
      { more: 'private a = 1; protected b = 2; #c = 3; d: any; help(x: any): any { return x }' },
    ],
    ['as an expression', { head: 'export const SimpleNet = class {' }],
    ['and exported later', { head: 'class Net {', tail: '}\nexport { Net as SimpleNet }' }],
    ['with a base class', { head: 'class Base { W = np.zeros(2, 3) }\nexport class SimpleNet extends Base {', W: '' }],
    ['with methods that can take more', { loss: 'loss(x: NdArray, t: NdArray, eps = 1e-7) { return eps }' }],
    ['with static members', { more: 'static create(): SimpleNet { return new SimpleNet() }' }],
  ])('is accepted %s', (_, parts) => {
    expect(net(parts)).toEqual([])
  })
})

describe('the members of a class', () => {
  it('are reported if missing', () => {
    expect(net({ loss: '' })).toEqual([
      {
        kind: 'missing-member',
        severity: 'declaration',
        name: 'SimpleNet',
        member: 'loss',
        file: 'ch04/simple_net.ts',
        line: 3,
        column: 14,
        code: 'export class SimpleNet {',
      },
    ])
  })

  it.each(['private', 'protected'])('are reported as missing if they are %s', (hidden) => {
    expect(net({ loss: `${hidden} loss(x: NdArray, t: NdArray) { return 1 }` })).toMatchObject([
      { kind: 'missing-member', member: 'loss', hidden, line: 6 },
    ])
  })

  it.each([
    ['W: number[][] = []', 'number[][]'],
    ['W?: number', 'number | undefined'],
    ['W: number[] | null = null', 'number[] | null'],
    ['W = null', 'null'],
    ['W() { return np.zeros(2, 3) }', '() => NdArray'],
  ])('are reported with a wrong type: %s', (W, found) => {
    expect(net({ W })).toMatchObject([
      { kind: 'member-type', name: 'SimpleNet', member: 'W', expected: 'NdArray', found, line: 4 },
    ])
  })

  it('that should be functions are reported with other parameters or results', () => {
    expect(net({ predict: 'predict(x: number[]): NdArray { return this.W }' })).toMatchObject([
      { kind: 'parameters', name: 'SimpleNet.predict', expected: '(x: NdArray)', found: '(x: number[])', line: 5 },
    ])
    expect(net({ loss: 'loss(x: NdArray, t: NdArray) { return x }' })).toMatchObject([
      { kind: 'return-type', name: 'SimpleNet.loss', expected: 'number', found: 'NdArray', line: 6 },
    ])
    expect(net({ loss: 'loss = 1' })).toMatchObject([
      { kind: 'member-type', member: 'loss', expected: '(x: NdArray, t: NdArray) => number', found: 'number' },
    ])
  })

  it('with narrower parameters are reported, although TypeScript allows them for methods', () => {
    expect(net({ predict: 'predict(x: NdArray & { extra: number }) { return x }' })).toMatchObject([
      { kind: 'parameters' },
    ])
  })
})

describe('the constructor', () => {
  it('is compared with the contract', () => {
    expect(net({ more: 'constructor(inputSize: number) { inputSize }' })).toMatchObject([
      {
        kind: 'constructor',
        severity: 'declaration',
        name: 'SimpleNet',
        expected: '()',
        found: '(inputSize: number)',
        line: 7,
      },
    ])
  })
})
