import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepAddress, newToken, readKeptAddress } from './kept-address.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'address-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the address of the page', () => {
  it('is found again by the next watch, and can be read by its user alone', async () => {
    const file = join(folder, 'kept', 'page.json')
    const address = { port: 4321, token: newToken() }
    await keepAddress(address, file)
    expect(await readKeptAddress(file)).toEqual(address)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('is another one each time', () => {
    expect(newToken()).not.toBe(newToken())
    expect(newToken()).toMatch(/^[\w-]{22}$/)
  })

  it.each([
    '',
    '[]',
    'null',
    '{"port":80,"token":"abcdefghijklmnopqrstuv"}',
    '{"port":4321,"token":"short"}',
    '{"port":"4321"}',
  ])('is not what somebody else has written there: %s', async (text) => {
    writeFileSync(join(folder, 'page.json'), text)
    expect(await readKeptAddress(join(folder, 'page.json'))).toBeUndefined()
  })

  it('is not kept where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await keepAddress({ port: 4321, token: newToken() }, join(folder, 'file', 'page.json'))
    expect(await readKeptAddress(join(folder, 'file', 'page.json'))).toBeUndefined()
  })
})
