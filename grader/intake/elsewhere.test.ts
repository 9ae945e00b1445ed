import { describe, expect, it } from 'vitest'
import { stubText } from '../course/stub-files.ts'
import { answersElsewhere } from './elsewhere.ts'

const graded = ['ch03/sigmoid.ts', 'ch03/softmax.ts', 'ch04/mean_squared_error.ts']
const found = (files: Readonly<Record<string, string>>, open: readonly string[] = []) =>
  answersElsewhere(new Map(Object.entries(files)), { open: new Set(open), graded })
const fn = (...names: readonly string[]): string => names.map((name) => `export function ${name}(x) {}\n`).join('')

describe('answers in the file of another exercise', () => {
  it('are found where their own files are missing, not begun, or hold something else', async () => {
    const all = { 'ch03/softmax.ts': fn('softmax', 'sigmoid', 'meanSquaredError') }
    const holds = ['ch03/sigmoid.ts', 'ch04/mean_squared_error.ts']
    expect(await found(all, holds)).toEqual([{ path: 'ch03/softmax.ts', holds }])
    const stub = await stubText('ch03/sigmoid')
    expect(await found({ ...all, 'ch03/sigmoid.ts': stub }, ['ch03/sigmoid.ts'])).toMatchObject([
      { holds: ['ch03/sigmoid.ts'] },
    ])
    expect(await found({ 'ch03/softmax.ts': fn('sigmoid'), 'ch03/sigmoid.ts': fn('softmax') })).toEqual([
      { path: 'ch03/softmax.ts', holds: ['ch03/sigmoid.ts'] },
      { path: 'ch03/sigmoid.ts', holds: ['ch03/softmax.ts'] },
    ])
  })

  it('are no helpers of an answered exercise, no imports, no comments, and nothing within a function', async () => {
    for (const [softmax, sigmoid] of [
      [fn('softmax', 'sigmoid'), fn('sigmoid')],
      [`${fn('softmax')}// function sigmoid\n/*\nfunction sigmoid() {}\n*/`, undefined],
      [`import { sigmoid } from './sigmoid.ts'\n${fn('softmax')}  const sigmoid = 1`, undefined],
      [fn('softmax', 'sigmoid'), "export { sigmoid } from './softmax.ts'"],
    ]) {
      const files = { 'ch03/softmax.ts': softmax ?? '', ...(sigmoid !== undefined && { 'ch03/sigmoid.ts': sigmoid }) }
      expect([softmax, await found(files, sigmoid === undefined ? ['ch03/sigmoid.ts'] : [])]).toEqual([softmax, []])
    }
  })
})
