import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LockedError, takeLock } from './lock.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true }))

it('a lock is held by one run at a time, and released', async () => {
  const giveBack = await takeLock(path)
  await expect(takeLock(path)).rejects.toThrow(LockedError)
  await giveBack()
  await (
    await takeLock(path)
  )()
  expect(await readdir(folder)).toEqual([])
})

it('a lock is taken over from a dead run, even if its process id was reused', async () => {
  for (const dead of [{ pid: 2 ** 22 + 1 }, { pid: process.pid, started: 'long ago' }]) {
    await writeFile(path, JSON.stringify({ ...dead, host: hostname() }))
    await (
      await takeLock(path)
    )()
  }
  await writeFile(path, 'half a li')
  await (
    await takeLock(path)
  )()
})

it('a lock of another machine is left alone', async () => {
  const held = JSON.stringify({ pid: 1, host: 'elsewhere' })
  await writeFile(path, held)
  await expect(takeLock(path)).rejects.toThrow(LockedError)
  expect(await readFile(path, 'utf8')).toBe(held)
})

it('a lock of a dead run is taken over by exactly one of many', async () => {
  await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }))
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
