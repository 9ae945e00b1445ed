import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { courseFiles } from '../../course/manifest.ts'
import { texts } from '../../text/texts.ts'
import { mayHideMistake } from './hidden-mistakes.mjs'

describe('a program that runs', () => {
  it.each([
    'np.zeros((2, 3))',
    'const x = np.ones(2)\nconsole.log(x + 1)',
    'const x = np.ones(2).mul(3)\nif (x == np.ones(2)) console.log(1)',
    'const { xTrain } = await loadMnist()\nconsole.log(xTrain[0])',
    'function f(x: NdArray) { return -x }',
    'function f(x: np.NdArray) { for (let i = 0; i < x.length; i++) x[i] = 0 }',
    'const y = softmax(np.ones(2))\nlet z = y.T\nz *= 2',
    'np.sum(x, axis=1)',
    'const n = 2\nconsole.log(n in [1, 2])',
  ])('may hide a mistake: %s', (text) => {
    expect(mayHideMistake(text)).toBe(true)
  })

  it.each([
    'for (let i = 0, j = 1; i < j; i++, j--) console.log(i + j)',
    "const x = np.ones(2)\nconsole.log('x: ' + x, x.shape[0] / 2, -x.sum(), x.get(0) * 2, x.data[0] + 1, np.sum(x) + 1)",
    'const x = 3\nconsole.log(x[0], -x, x == 3)',
    'not TypeScript at all (',
  ])('hides none: %s', (text) => {
    expect(mayHideMistake(text)).toBe(false)
  })

  it('hides none in what is given', () => {
    for (const lang of ['en', 'ko'] as const) expect(mayHideMistake(texts(lang).tries.scratch)).toBe(false)
    for (const file of courseFiles) {
      const stub = readFileSync(new URL(`../../course/stubs/${file}`, import.meta.url), 'utf8')
      expect([file, mayHideMistake(stub)]).toEqual([file, false])
    }
  })
})
