import { expect, it } from 'vitest'
import { parse } from './limits.ts'
import { unrunnableIn } from './unrunnable.ts'

const found = (text: string) => unrunnableIn(parse('/submission/ch05/relu.ts', text, true))

it.each([
  ['class A {\n  @logged\n  f() {}\n}', { what: 'decorator', wrote: '@logged', meant: '', line: 2 }],
  [
    'class A {\n  private accessor x = 1\n}',
    { what: 'accessor', wrote: 'private accessor x = 1', meant: 'private x = 1', line: 2 },
  ],
  ['const a = await Promise.resolve(1)', { what: 'await', wrote: 'await Promise.resolve(1)', meant: '1', line: 1 }],
  ['const a = await f(1)', { what: 'await', wrote: 'await f(1)', meant: 'f(1)', line: 1 }],
  ['for await (const x of xs) f(x)', { what: 'await', wrote: 'for await (', meant: 'for (', line: 1 }],
])('reports what cannot be run, and what to write: %j', (text, finding) => {
  expect(found(text)).toMatchObject([{ kind: 'unrunnable', severity: 'fatal', ...finding }])
})

it.each([
  'class A { accessor = 1; await() {} }',
  'const f = async () => { await g() }',
  'declare class A { accessor x: number }',
])('leaves alone what can be: %s', (text) => {
  expect(found(text)).toEqual([])
})
