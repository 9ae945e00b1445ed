import { expect, it } from 'vitest'
import { renderStub } from './render-stub.ts'

const TODO = '// TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.'
const stub = (...lines: string[]): string => renderStub('solutions/ch04/example.ts', `${lines.join('\n')}\n`)
const text = (...lines: string[]): string => `${lines.join('\n')}\n`

it('keeps imports, doc comments and signatures, and replaces the body by an error that names the task', () => {
  const imports = ["import * as np from '#np'", "import { softmax } from '../ch03/softmax.ts'"]
  const head = ['/** Doubles x. */', 'export function double(x: number, factor = 2): number {']
  expect(stub(...imports, '', ...head, '  // the answer', '  return x * factor', '}')).toBe(
    text(...imports, '', ...head, `  ${TODO}`, "  throw new Error('Not written yet: double')", '}'),
  )
})

it('removes helpers with the comments above them', () => {
  const helper = ['/** Half of it. */', 'const half = (x: number): number => x / 2']
  const other = ['// Twice.', 'function twice(x: number): number {', '  return 2 * x', '}']
  const got = stub(
    ...helper,
    '',
    'export function f(x: number): number {',
    '  return twice(half(x))',
    '}',
    '',
    ...other,
  )
  expect(got).toBe(
    text('export function f(x: number): number {', `  ${TODO}`, "  throw new Error('Not written yet: f')", '}'),
  )
})

it('keeps the given parts with their marker lines', () => {
  const given = [
    '// given',
    '',
    '/** A pair. */',
    'export type Pair = [number, number]',
    'const one = (): number => 1',
    '',
    '// end given',
  ]
  const got = stub(
    ...given,
    '',
    '// A helper.',
    'const two = 2',
    '',
    'export function f(): number {',
    '  return one() + two',
    '}',
  )
  expect(got).toBe(
    text(...given, '', 'export function f(): number {', `  ${TODO}`, "  throw new Error('Not written yet: f')", '}'),
  )
})

it('empties constructor and methods, removes private members, and keeps the types of properties', () => {
  const got = stub(
    'export class Net {',
    '  /** The weights. */',
    '  W: number[] = [1, 2]',
    '  b?: number = 1',
    '  size: number',
    '  // what was seen',
    '  private seen = 0',
    '  #hidden = 1',
    '',
    '  constructor(size: number) {',
    '    this.size = size',
    '  }',
    '',
    '  /** The output. */',
    '  predict(x: number): number { return this.scale(x) }',
    '',
    '  private scale(x: number): number {',
    '    return x * this.seen * this.#hidden',
    '  }',
    '}',
  )
  expect(got).toBe(
    text(
      'export class Net {',
      '  /** The weights. */',
      '  W!: number[]',
      '  b?: number',
      '  size: number',
      '',
      '  constructor(size: number) {',
      `    ${TODO}`,
      "    throw new Error('Not written yet: Net')",
      '  }',
      '',
      '  /** The output. */',
      '  predict(x: number): number {',
      `    ${TODO}`,
      "    throw new Error('Not written yet: Net.predict')",
      '  }',
      '}',
    ),
  )
})

it('refuses a solution whose marker lines are not in pairs', () => {
  expect(() => stub('// given', 'export type A = 1')).toThrow('write "// given" and "// end given" in pairs')
  expect(() => stub('// end given', 'export type A = 1', '// given')).toThrow('in pairs')
})

it('refuses an answer that is neither a function nor a class, and a property without a type', () => {
  expect(() => stub('export const f = (x: number): number => x')).toThrow('an answer is a function or a class')
  expect(() => stub('export class A {', '  W = 1', '}')).toThrow('write the type of A.W')
})
