import { mkdtempSync, rmSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileState, UNSEEN } from './file-state.mjs'
import { watchFiles } from './watch-files.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-state-'))
  file = join(folder, 'scratch.ts')
  writeFileSync(file, '1 + 1')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the state of a file', () => {
  it('changes with a save in the same second that changes one sign', () => {
    const { atime, mtime } = statSync(file)
    utimesSync(file, atime, mtime) // To whole milliseconds, as below.
    const before = fileState(file)
    writeFileSync(file, '1 - 1')
    utimesSync(file, atime, mtime)
    expect(fileState(file)).not.toBe(before)
  })

  it('changes with a save that changes nothing', () => {
    const before = fileState(file)
    utimesSync(file, 1, 1)
    expect(fileState(file)).not.toBe(before)
  })

  it('is empty where there is no file, and unseen where it cannot be looked at', () => {
    expect(fileState(join(folder, 'none.ts'))).toBe('')
    expect(fileState(folder)).toBe(UNSEEN)
  })
})

describe('watched files', () => {
  it('that cannot be looked at for a moment are looked at again', async () => {
    let saves = 0
    const files = watchFiles(() => void saves++)
    files.add(file, fileState(file))
    unlinkSync(file)
    symlinkSync('scratch.ts', file) // A link to itself.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(saves).toBe(0)
    unlinkSync(file)
    writeFileSync(file, '2 + 2')
    await expect.poll(() => saves, { timeout: 10_000 }).toBe(1)
    await files.close()
  })
})
