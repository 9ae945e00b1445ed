import { expect, it } from 'vitest'
import { bundleExercise } from './bundle.ts'
import type { Unbundled } from '../../model/check.ts'
import { explainBundling, isOfTheFiles } from './explain-bundling.ts'

const explained = async (files: Record<string, string>): Promise<Unbundled> => {
  try {
    await bundleExercise({
      own: 'ch04/a.ts',
      triedWith: [],
      files: new Map(Object.entries(files)),
      np: new Map([['index.ts', 'export const x = 1']]),
    })
  } catch (error) {
    expect(isOfTheFiles(error)).toBe(true)
    return explainBundling(error)
  }
  throw new Error('it could be bundled')
}

it.each([
  [{ 'ch04/a.ts': 'import { b } from "../ch03/b.ts"\nexport const a = b' }, { text: 'ch04/a.ts imports ../ch03/b.ts' }],
  [
    { 'ch04/a.ts': 'import { b } from "../ch03/b.ts"\nexport const a = b', 'ch03/b.ts': 'export const b = (' },
    { text: 'ch03/b.ts:1:19: Expected `)` but found `EOF`', file: 'ch03/b.ts' },
  ],
  [
    { 'ch04/a.ts': 'import { c } from "../ch03/b.ts"\nexport const a = c', 'ch03/b.ts': 'export const b = 1' },
    { text: 'ch04/a.ts:1:10: "c" is not exported by "ch03/b.ts".', file: 'ch04/a.ts' },
  ],
])('explains the obstacle and its position (%#)', async (files, says) => {
  expect(await explained(files as unknown as Record<string, string>)).toEqual(says)
})

it.each([new Error('Panic in async function'), new Error('EAGAIN'), undefined])(
  'does not take a crash of the bundler (%s) for a finding in the files',
  (error) => {
    expect(isOfTheFiles(error)).toBe(false)
  },
)
