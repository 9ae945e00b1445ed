import { describe, expect, it } from 'vitest'
import { FORBIDDEN_NAMES } from './forbidden-names.ts'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const sigmoid = "import type { NdArray } from '#np'\nexport const sigmoid = (x: NdArray): NdArray => x"
const fatalIn = (line: string) =>
  inspect('ch03/sigmoid', `${line}\n${sigmoid}`).filter(({ severity }) => severity === 'fatal')

describe('forbidden names', () => {
  it.each([...FORBIDDEN_NAMES].filter((name) => name !== 'self'))('%s is found with its position', (name) => {
    expect(fatalIn(`const f = () => ${name}`)).toEqual([
      {
        kind: 'forbidden-name',
        severity: 'fatal',
        name,
        file: 'ch03/sigmoid.ts',
        line: 1,
        column: 17,
        code: `const f = () => ${name}`,
      },
    ])
  })

  it('self is told as what it is: Python', () => {
    expect(fatalIn('const f = () => self.W')).toMatchObject([
      { kind: 'habit', habit: 'self', wrote: 'const f = () => self.W', meant: 'const f = () => this.W', line: 1 },
    ])
  })

  it.each([
    ["globalThis['process'].exit()", 'globalThis'],
    ["new Function('return this')()", 'Function'],
    ["(0, eval)('1')", 'eval'],
    ['const o = { process }', 'process'],
    ['class A extends Function {}', 'Function'],
    ['const { exit } = process', 'process'],
    ['const f = (p = process) => p', 'process'],
    ['const t = typeof process', 'process'],
    ['declare const process: any\nprocess.exit()', 'process'],
    ["import type { NdArray as process } from '#np'\nprocess.exit()", 'process'],
    ['type process = 1\nconst a = process', 'process'],
    ['{ const process = 1 }\nconst a = process', 'process'],
    ['const f = `${process}`', 'process'],
    ["const fs = require('node:fs')", 'require'],
  ])('are found in %j', (line, name) => {
    expect(fatalIn(line)).toMatchObject([{ kind: 'forbidden-name', name }])
  })

  it.each([['proc\\u0065ss.exit()'], ['\\u{70}rocess.exit()'], ['const o = { pr\\u006fcess }']])(
    'are found behind escape sequences: %s',
    (line) => {
      expect(fatalIn(line)).toMatchObject([{ kind: 'encoding-escape', severity: 'fatal', name: 'process', line: 1 }])
    },
  )

  it.each([
    ['// process.exit(), eval and require'],
    ['/* globalThis */'],
    ["const text = 'process eval require globalThis'"],
    ['const text = `process.exit()`'],
    ['const o = { process: 1, eval: 2 }\no.process'],
    ['const { process: p } = { process: 1 }'],
    ['class A { process = 1; require() { return this.process }; get self() { return 1 } }'],
    ['enum E { process, window }'],
    ['interface I { process: number; f: Function }'],
    ['const window = 3\nconst half = window / 2'],
    ['for (const self of [1]) console.log(self, { self })'],
    ['function process(batch: number) { return batch }\nprocess(1)'],
    ['const f = (global: number) => global'],
    ['process: for (;;) break process'],
    ['type F = typeof globalThis'],
    ["const f = (x: unknown) => typeof x === 'function'"],
  ])('are not found in %j', (line) => {
    expect(fatalIn(line)).toEqual([])
  })
})
