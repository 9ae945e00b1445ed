import { execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole, writeWholeAt } from './write-whole.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'write-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

it('a file is replaced by another that is whole, and nothing else is left', async () => {
  writeFileSync(at('report'), 'old')
  const { ino } = lstatSync(at('report'))
  await writeWhole(at('report'), 'new')
  expect(readFileSync(at('report'), 'utf8')).toBe('new')
  expect(lstatSync(at('report')).ino).not.toBe(ino)
  expect(readdirSync(folder)).toEqual(['report'])
})

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('a pipe is written to and stays a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const [read] = await Promise.all([readFile(at('pipe'), 'utf8'), writeWhole(at('pipe'), 'report')])
    expect(read).toBe('report')
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true)
  })

  it('a link that a user named stays, and what it leads to is written', async () => {
    writeFileSync(at('report'), 'old')
    symlinkSync(at('report'), at('link'))
    await writeWholeAt(at('link'), 'new')
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('report'), 'utf8')).toBe('new')
  })

  it('a link to a device leads to the device', async () => {
    symlinkSync('/dev/null', at('nothing'))
    await writeWholeAt(at('nothing'), 'new')
    expect(lstatSync(at('nothing')).isSymbolicLink()).toBe(true)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})
