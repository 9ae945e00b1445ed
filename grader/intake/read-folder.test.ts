import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { zipOf } from './archives.fixture.ts'
import { readCourse, readFolder } from './read-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

it('takes a copy where the file itself is missing, wherever it lies', async () => {
  put({ 'ch03/sigmoid.ts': 'mine', 'ch03/sigmoid (1).ts': 'a copy', 'softmax - 복사본.ts': 'another' })
  const { files } = await readFolder(folder)
  expect([...files]).toEqual([
    ['ch03/sigmoid.ts', 'mine'],
    ['ch03/softmax.ts', 'another'],
  ])
})

it('takes only exact names of the folder one works in, and tells what may be meant', async () => {
  put({ 'ch03/sigmoid.ts': 'mine', 'ch03/softmax_final.ts': 'x', 'relu.ts': 'y' })
  const { files, mistakable } = await readCourse(folder)
  expect([...files.keys()]).toEqual(['ch03/sigmoid.ts'])
  expect([...(mistakable ?? [])]).toEqual([
    ['ch03/softmax.ts', 'ch03/softmax_final.ts'],
    ['ch05/relu.ts', 'relu.ts'],
  ])
})

it('opens an archive as it was handed in', async () => {
  const zip = join(folder, 'hw (1).zip')
  writeFileSync(zip, await zipOf([['hw/exercises/ch03/sigmoid.ts', 'mine']]))
  expect([...(await readFolder(zip)).files]).toEqual([['ch03/sigmoid.ts', 'mine']])
  writeFileSync(zip, 'PK')
  expect([...(await readFolder(zip)).unreadable.values()]).toContain('damaged')
})
