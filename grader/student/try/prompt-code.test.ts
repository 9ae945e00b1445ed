import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { promptCode } from './prompt-code.ts'

/** What the last of some inputs comes to, each run after the other. */
async function last(...inputs: string[]): Promise<unknown> {
  const realm = createContext({ f: async () => 7 })
  runInContext('globalThis.globalThis = globalThis', realm)
  let value: unknown
  for (const input of inputs) {
    const script = promptCode(input)
    if (script.kind !== 'script') return script.kind
    value = runInContext(script.code, realm)
    if (script.waits) value = await value
  }
  return value
}

describe('what is typed at the prompt', () => {
  it.each([
    [['const x: number = 3', 'x + 1'], 4],
    [['const x = 1', 'const x = 2', 'x'], 2],
    [['let [a, { b }] = [1, { b: 2 }]', 'class A { n: number = a + b }', 'class A { n = 5 }', 'new A().n'], 5],
    [['await f()'], 7],
    [['await (f())'], 7],
    [['const x = await f(), y = 1', 'function g() { return x + y }', 'g()'], 8],
    [['const { length } = [await f()]; function h() { return length }', 'h()'], 1],
    [['for (const y of [await f()]) globalThis.z = y', 'z'], 7],
    [['enum E { p, q }', 'E.q'], 1],
    [['const g = async () => { await f() }', 'typeof g'], 'function'],
    [['interface A { b: number }'], undefined],
    [['export const e = 3; export function k() { return e }', 'k()'], 3],
    [['export default class K { n = 4 }', 'new K().n'], 4],
    [['const m = 2\nexport { m }', 'm'], 2],
    [["import type { NdArray } from '#np'"], undefined],
  ])('%j comes to %j', async (inputs, value) => {
    expect(await last(...inputs)).toEqual(value)
  })

  it('is an object where it could be a block', async () => {
    expect(await last('{ a: 1 }')).toEqual({ a: 1 })
    expect(await last('{ const q = 1; q }')).toBe(1)
  })

  it.each([
    'const x = (((',
    'function f() {',
    '`abc',
    '/* abc',
    'x = [1,\n',
    'if (a) {\n b()',
    '1 +',
    'for (const a of b)',
    'try { a }',
  ])('goes on: %s', (text) => {
    expect(promptCode(text).kind).toBe('incomplete')
  })

  it.each(['x = = 3', 'def f(x):', 'for x in y:', "const s = 'abc", 'return 3'])('is wrong: %s', (text) => {
    expect(promptCode(text).kind).toBe('wrong')
  })

  it('declares what it exports', () => {
    expect(promptCode('export function k() {}\nexport const e = 3')).toMatchObject({ declares: ['k', 'e'] })
  })

  it('is known for what it is: it gives a name a value, or only reads one', () => {
    expect(promptCode('x = 3')).toMatchObject({ declares: ['x'], lead: 'let ', reads: false })
    expect(promptCode('const x = 3; x.y = 4')).toMatchObject({ declares: ['x'], lead: '', reads: false })
    for (const text of ['x', 'x.length', 'x[0]']) expect(promptCode(text)).toMatchObject({ lead: '', reads: true })
    expect(promptCode('{ a: 1, b: 2 };')).toMatchObject({ lead: '(' })
    expect(promptCode('f()')).toMatchObject({ reads: false })
  })

  it('imports as a prompt can', () => {
    const code = (text: string): unknown => promptCode(text)
    expect(code("import * as np from '#np'")).toMatchObject({ waits: true, declares: ['np'] })
    expect(code("import a, { b as c, type D } from './x.ts'")).toMatchObject({
      code: expect.stringContaining('({ default: a, b: c } = await import("./x.ts"));') as string,
    })
  })
})
