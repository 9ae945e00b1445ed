import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createVitest } from 'vitest/node'
import { kitRoot } from '../platform/kit-root.ts'
import { SLOW, SlowFirst, testFileOf } from './slow-first.ts'

const isWhole = existsSync(`${kitRoot}grader/workshop`)

describe('the order of the kit’s own tests', () => {
  it('begins with the slow ones, in their order', async () => {
    const vitest = await createVitest('test', { config: false, watch: false, reporters: [] })
    const names = ['report/json', SLOW[1], 'text/josa', SLOW[0]]
    const files = names.map((name) => vitest.projects[0].createSpecification(`C:\\kit\\${testFileOf(name)}`))
    // oxlint-disable-next-line no-array-sort -- this is no array
    const sorted = (await new SlowFirst(vitest).sort(files)).map(({ moduleId }) => moduleId)
    await vitest.close()
    expect(sorted.slice(0, 2)).toEqual([files[3].moduleId, files[1].moduleId])
    expect(sorted.toSorted()).toEqual(files.map(({ moduleId }) => moduleId).toSorted())
  })

  it.skipIf(!isWhole)('knows them by names that they have', () => {
    expect(SLOW.filter((name) => !existsSync(`${kitRoot}${testFileOf(name)}`))).toEqual([])
  })
})
