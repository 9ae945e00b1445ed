import { describe, expect, it } from 'vitest'
import { parse } from './limits.ts'
import { reexportsIn } from './reexports.ts'

const modulesIn = (text: string): unknown[] =>
  reexportsIn(parse('/submission/ch04/simple_net.ts', text, true)).map(
    (finding) => 'module' in finding && finding.module,
  )

describe('reexportsIn', () => {
  it.each([
    ["export { softmax } from '../ch03/softmax.ts'"],
    ["export * from '../ch03/softmax.ts'"],
    ["export * as all from '../ch03/softmax.ts'"],
    ["import { softmax } from '../ch03/softmax.ts'\nexport { softmax }"],
    ["import { softmax as s } from '../ch03/softmax.ts'\nexport { s as softmax }"],
    ["import * as all from '../ch03/softmax.ts'\nexport default all"],
    ["import { softmax } from '../ch03/softmax.ts'\nexport const mine = softmax"],
    ["import softmax from '../ch03/softmax.ts'\nexport const a = 1, mine = softmax"],
  ])('finds %j', (text) => {
    expect(modulesIn(text)).toEqual(['../ch03/softmax.ts'])
  })

  it('finds a part of #np that is passed on', () => {
    expect(modulesIn("export { exp } from '#np'")).toEqual(['#np'])
  })

  it.each([
    ["export type { Params } from './two_layer_net.ts'"],
    ["export { type Params } from './two_layer_net.ts'"],
    ["import { softmax } from '../ch03/softmax.ts'\nexport const mine = (x: number) => softmax(x)"],
    ['const f = 1\nexport { f }\nexport default f'],
    ["import { softmax } from '../ch03/softmax.ts'\nconst mine = softmax"],
  ])('allows types and own values: %j', (text) => {
    expect(modulesIn(text)).toEqual([])
  })

  it('reports the position', () => {
    const [finding] = reexportsIn(parse('/submission/ch04/simple_net.ts', "\n  export * from '#np'", true))
    expect(finding).toEqual({
      kind: 'reexport',
      severity: 'fatal',
      module: '#np',
      file: 'ch04/simple_net.ts',
      line: 2,
      column: 3,
      code: "  export * from '#np'",
    })
  })
})
