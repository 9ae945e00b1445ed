import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchFolder } from './watch-folder.ts'

let folder: string
let stop: () => Promise<void>
const heard: string[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'))
  mkdirSync(join(folder, 'ch03'))
  mkdirSync(join(folder, 'np'))
  writeFileSync(join(folder, 'ch03/sigmoid.ts'), 'a')
  heard.length = 0
  stop = watchFolder(folder, {
    onChange: (ids) => void heard.push(ids.join()),
    onError: (code) => void heard.push(code),
  })
  await expect.poll(() => heard).toEqual(['']) // The watcher is ready.
  heard.length = 0
})
afterEach(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

it('reports several saves in quick succession together, by the names of the exercises', async () => {
  for (const text of ['b', 'bc', 'bcd']) writeFileSync(join(folder, 'ch03/sigmoid.ts'), text)
  writeFileSync(join(folder, 'ch03/softmax.ts'), 'new')
  await expect.poll(() => heard.join()).toContain('ch03/softmax')
  expect(heard[0]).toBe('ch03/sigmoid,ch03/softmax')
})

it('notices a file that replaces another, every time', async () => {
  for (const text of ['b', 'c']) {
    heard.length = 0
    writeFileSync(join(folder, 'ch03/.new'), text)
    renameSync(join(folder, 'ch03/.new'), join(folder, 'ch03/sigmoid.ts'))
    await expect.poll(() => heard.join()).toContain('ch03/sigmoid')
  }
})

it('notices a deleted file, a deleted chapter, and a restored one', async () => {
  rmSync(join(folder, 'ch03/sigmoid.ts'))
  await expect.poll(() => heard.join()).toContain('ch03/sigmoid')
  rmSync(join(folder, 'ch03'), { recursive: true })
  heard.length = 0
  mkdirSync(join(folder, 'ch03'))
  writeFileSync(join(folder, 'ch03/softmax.ts'), 'back')
  await expect.poll(() => heard.join()).toContain('ch03/softmax')
})

it('ignores files outside the course', async () => {
  writeFileSync(join(folder, 'ch03/notes.ts'), 'mine')
  writeFileSync(join(folder, 'np/index.ts'), 'given')
  writeFileSync(join(folder, 'README.md'), 'mine')
  await sleep(100)
  writeFileSync(join(folder, 'ch03/sigmoid.ts'), 'b')
  await expect.poll(() => heard.join()).toContain('ch03/sigmoid')
  expect(new Set(heard)).toEqual(new Set(['ch03/sigmoid']))
})
