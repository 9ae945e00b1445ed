import { expect, it } from 'vitest'
import { renderContract } from './render-contract.ts'

const HEAD = '// Derived from the solution by `npm run derive`: do not edit.\n\n'
const contract = (...lines: string[]): string => renderContract('solutions/ch04/example.ts', `${lines.join('\n')}\n`)

it('declares exported functions, with defaults as optional parameters', () => {
  const got = contract(
    '/** Doc. */',
    'export function f(x: number, lr = 0.01, name: string = ""): number {',
    '  return x + lr',
    '}',
  )
  expect(got).toBe(`${HEAD}export declare function f(x: number, lr?: number, name?: string): number\n`)
})

it('declares only public members, without bodies, comments and initializers', () => {
  const got = contract(
    'export class Net {',
    '  /** Doc. */',
    '  W: number[] = []',
    '  readonly size!: number',
    '  private a = 1',
    '  protected b = 2',
    '  #c = 3',
    '  constructor(size: number, std = 0.01) {}',
    '  loss(x: number): number {',
    '    return x + this.a + this.b + this.#c',
    '  }',
    '  private helper(): void {}',
    '}',
  )
  expect(got).toBe(
    `${HEAD}export declare class Net {\n  W: number[]\n  readonly size: number\n  constructor(size: number, std?: number)\n  loss(x: number): number\n}\n`,
  )
})

it('imports only the types that it names, from the modules of the solution', () => {
  const got = contract(
    "import * as np from '#np'",
    "import type { NdArray } from '#np'",
    "import { Net, helper, predict } from './net.ts'",
    'const hidden: string = helper()',
    'export class Other {',
    '  predict(net: Net, x: NdArray): NdArray { return predict(np, hidden, net, x) }',
    '}',
  )
  expect(got).toBe(
    `${HEAD}import type { NdArray } from '#np'\nimport type { Net } from './net.ts'\n\nexport declare class Other {\n  predict(net: Net, x: NdArray): NdArray\n}\n`,
  )
})

it('keeps exported types unchanged', () => {
  expect(contract('// given', 'export type Pair = { a?: number; b(x: number): void }', '// end given')).toBe(
    `${HEAD}export type Pair = { a?: number; b(x: number): void }\n`,
  )
})

it('puts each parameter on its own line if the declaration is longer than 120 columns', () => {
  const long = Array.from({ length: 5 }, (_, i) => `parameter${i}: (x: number) => number`)
  expect(contract(`export function f(${long.join(', ')}): number { return 1 }`)).toBe(
    `${HEAD}export declare function f(\n${long.map((text) => `  ${text},\n`).join('')}): number\n`,
  )
})

it('refuses a function without a return type', () => {
  expect(() => contract('export function f(x: number) { return x }')).toThrow(
    'solutions/ch04/example.ts: write the return type of f',
  )
})
