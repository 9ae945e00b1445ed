import { SourceMap, type SourceMapPayload } from 'node:module'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleExercise } from './bundle.ts'
import { readKitSources } from './kit-sources.ts'

let np: ReadonlyMap<string, string>
beforeAll(async () => {
  np = (await readKitSources()).np
})

const bundle = (
  own: string,
  others: Record<string, string> = {},
  triedWith: string[] = [],
): Promise<{ code: string; map: string }> =>
  bundleExercise({
    own: 'ch04/own.ts',
    triedWith,
    files: new Map(Object.entries({ ...others, 'ch04/own.ts': own })),
    np,
  })

type Value = { own: Record<string, unknown>; neighbours: Record<string, unknown>; np: Record<string, unknown> }

describe('a bundle', () => {
  it('is one script whose value contains the exports, those of the neighbours, and #np', async () => {
    const { code } = await bundle(
      "import * as np from '#np'\nimport { two } from './two.ts'\nexport const sum = (): number => np.array([1, two]).sum()",
      { 'ch04/two.ts': 'export const two = 2' },
      ['ch04/two.ts'],
    )
    const { own, neighbours, np: lib } = runInNewContext(code) as Value
    expect((own.sum as () => number)()).toBe(3)
    expect(neighbours.two).toBe(2)
    expect(typeof lib.array).toBe('function')
  })

  it('leads each line of the student back to its place, and none of #np anywhere', async () => {
    const { code, map } = await bundle(
      "import * as np from '#np'\n\nexport const fail = (): void => {\n  throw new Error(String(np.zeros(2).shape))\n}",
    )
    const sourceMap = new SourceMap(JSON.parse(map) as SourceMapPayload)
    const places = code.split('\n').map((line, n) => ({ line, place: sourceMap.findEntry(n, line.search(/\S/)) }))
    const fail = places.find(({ line }) => line.includes('throw new Error(String('))
    expect(fail?.place).toMatchObject({
      originalSource: expect.stringMatching(/submission\/ch04\/own\.ts$/),
      originalLine: 3,
    })
    const own = places.findIndex(({ line }) => line.includes('submission/ch04/own.ts'))
    expect(own).toBeGreaterThan(100)
    expect(places.slice(0, own).filter(({ place }) => 'originalSource' in place)).toEqual([])
  })

  it('is strict, and keeps the top-level code of a file', async () => {
    const { code } = await bundle(
      'export const mine = (function (this: unknown) { return this })()\n;(globalThis as { ran?: number }).ran = 1',
    )
    const realm: { ran?: number } = {}
    expect((runInNewContext(code, realm) as Value).own.mine).toBeUndefined()
    expect(realm.ran).toBe(1)
  })

  it('leaves out types, including those of the data set', async () => {
    await expect(
      bundle(
        "import type { MnistData } from '#datasets/mnist'\nexport const f = (d: MnistData): number => d.xTrain.size",
      ),
    ).resolves.toBeDefined()
  })

  it.each([
    ["import fs from 'node:fs'; export const x = fs"],
    ["import { x } from '../../solutions/ch04/own.ts'; export { x }"],
    ["import { x } from '/etc/passwd'; export { x }"],
    ["export { x } from './later.ts'"],
    ["import { loadMnist } from '#datasets/mnist'; export const x = loadMnist()"],
    ["import { x } from '../np/index.ts'; export { x }"],
    ["import x from './package.json'; export { x }"],
    ["import { dot } from '#np/kernels/dot.ts'; export { dot }"],
    ["export const x = import('node:fs')"],
  ])('is not made if it imports something from outside: %s', async (text) => {
    await expect(bundle(text)).rejects.toThrow(/imports|there is no/)
  })

  it('is not made of a file with a syntax error', async () => {
    await expect(bundle('export const x = (((')).rejects.toThrow()
  })
})
