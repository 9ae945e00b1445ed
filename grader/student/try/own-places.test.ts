import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { baseOf, ownFrames, shownName } from './own-places.ts'

const root = resolve(kitRoot)
const SOFTMAX = join(root, 'exercises/ch03/softmax.ts')

describe('the places of an error', () => {
  it('are those in the student’s files, by their path in the kit, whichever way the stack writes them', () => {
    const stack = [
      'RangeError: no',
      `    at NdArray.add (${join(root, 'exercises/np/nd-array.ts')}:3:11)`,
      `    at softmax (${SOFTMAX}:1:8)`,
      `    at new Net (${pathToFileURL(SOFTMAX).href}?2:2:1)`,
      `    at async <anonymous> (${SOFTMAX}:3:1)`,
      `    at ${SOFTMAX}:4:1`,
      '    at ModuleJob.run (node:internal/modules/esm/module_job:325:25)',
      `    at run (${join(root, 'grader/cli/try-prompt.ts')}:1:1)`,
      `    at x (${join(root, 'node_modules/x/index.js')}:1:1)`,
    ].join('\n')
    expect(ownFrames(stack, root).map(({ file, line, name }) => [file, line, name])).toEqual([
      ['exercises/ch03/softmax.ts', 1, 'softmax'],
      ['exercises/ch03/softmax.ts', 2, 'Net'],
      ['exercises/ch03/softmax.ts', 3, undefined],
      ['exercises/ch03/softmax.ts', 4, undefined],
    ])
  })

  it('of a file elsewhere are named from its folder', () => {
    const elsewhere = resolve(root, '../other/sub/a.ts')
    expect(baseOf(elsewhere)).toBe(resolve(root, '../other/sub'))
    expect(shownName(elsewhere, baseOf(elsewhere))).toBe('a.ts')
    expect(baseOf(join(root, 'scratch.ts'))).toBe(root)
    expect(shownName(elsewhere, root)).toBeUndefined()
  })
})
