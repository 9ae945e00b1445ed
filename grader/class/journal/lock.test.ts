import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Locked, takeLock } from './lock.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true }))

it('is had by one at a time, and given back', async () => {
  const giveBack = await takeLock(path)
  await expect(takeLock(path)).rejects.toThrow(Locked)
  await giveBack()
  await (
    await takeLock(path)
  )()
  expect(await readdir(folder)).toEqual([])
})

it('is taken over from a run that died, and from one whose number went to another process', async () => {
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

it('of another machine is left alone', async () => {
  const held = JSON.stringify({ pid: 1, host: 'elsewhere' })
  await writeFile(path, held)
  await expect(takeLock(path)).rejects.toThrow(Locked)
  expect(await readFile(path, 'utf8')).toBe(held)
})

it('of a dead run is taken over by one of many', async () => {
  await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }))
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
