import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSeenHints, rememberHints, seenOf } from './seen-hints.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hints-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (): string => join(folder, '.grade', 'hints.json')

describe('the hints that were seen', () => {
  it('are stored per exercise, and never decrease', async () => {
    await rememberHints('ch03/softmax', 2, file())
    await rememberHints('ch03/sigmoid', 1, file())
    await rememberHints('ch03/softmax', 1, file())
    const seen = await readSeenHints(file())
    expect([seenOf(seen, 'ch03/softmax'), seenOf(seen, 'ch03/sigmoid'), seenOf(seen, 'ch05/relu')]).toEqual([2, 1, 0])
  })

  it.each(['', '{', '[]', '{"seen": null}', '{"seen": {"ch03/softmax": "many"}}', '{"seen": {"ch03/softmax": -4}}'])(
    'are none if the file contains %j',
    async (text) => {
      await rememberHints('ch03/softmax', 2, file())
      writeFileSync(file(), text)
      expect(seenOf(await readSeenHints(file()), 'ch03/softmax')).toBe(0)
    },
  )

  it('return the reason if they could not be stored', async () => {
    writeFileSync(join(folder, '.grade'), 'a file stands where the folder should')
    expect(await rememberHints('ch03/softmax', 1, file())).toMatch(/^E[A-Z]+$/)
  })
})
