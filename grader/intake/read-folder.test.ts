import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { course, fileOf } from '../course/manifest.ts'
import { stubText } from '../course/stub-files.ts'
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
  const { submission } = await readFolder(folder)
  expect([...submission.files]).toEqual([
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

it('reads past the name of a student that the folder or archive has', async () => {
  const kim = join(folder, '2026101_Kim Haneul')
  put({ '2026101_Kim Haneul/haneul_softmax.ts': 'mine' })
  expect([...(await readFolder(`${kim}/`)).submission.files]).toEqual([['ch03/softmax.ts', 'mine']])
  writeFileSync(`${kim}.zip`, await zipOf([['haneul_softmax.ts', 'mine']]))
  expect([...(await readFolder(`${kim}.zip`)).submission.files]).toEqual([['ch03/softmax.ts', 'mine']])
})

it('calls several versions of one answer unclear only where there is no other answer, whatever is graded', async () => {
  const versions = { 'a/softmax.ts': '1', 'b/softmax.ts': '2' }
  const isUnclear = async (...graded: readonly string[]): Promise<boolean> =>
    (await readFolder(folder, graded)).notes.some(({ kind }) => kind === 'nothing-clear')
  put(versions)
  expect([await isUnclear('ch03/softmax.ts'), await isUnclear('ch03/sigmoid.ts')]).toEqual([true, true])
  put({ 'ch03/sigmoid.ts': 'mine' })
  expect([await isUnclear('ch03/softmax.ts'), await isUnclear('ch03/sigmoid.ts')]).toEqual([false, false])
})

it('opens an archive as it was handed in', async () => {
  const zip = join(folder, 'hw (1).zip')
  writeFileSync(zip, await zipOf([['hw/exercises/ch03/sigmoid.ts', 'mine']]))
  const read = await readFolder(zip)
  expect([...read.submission.files]).toEqual([['ch03/sigmoid.ts', 'mine']])
  writeFileSync(zip, 'PK')
  const { submission, notes } = await readFolder(zip)
  expect([...submission.unreadable.values()]).toContain('damaged')
  expect(notes).toEqual([{ kind: 'refused', why: 'damaged', archives: ['hw (1).zip'] }])
})

it('takes the only answer that may be meant for a stub, says so, and leaves answers at their place', async () => {
  for (const { id } of course) put({ [fileOf(id)]: await stubText(id) })
  expect((await readFolder(folder)).notes).toEqual([])
  put({
    'ch03/sigmoid.ts': 'mine',
    'ch03/시그모이드.ts': 'old',
    'ch03/소프트맥스.ts': 'mine too',
    'old/ch03/sigmoid.ts': 'x',
  })
  const { submission, notes } = await readFolder(folder)
  expect(submission.files.size).toBe(course.length)
  expect(['ch03/sigmoid.ts', 'ch03/softmax.ts'].map((file) => submission.files.get(file))).toEqual(['mine', 'mine too'])
  expect(notes).toContainEqual({
    kind: 'chosen',
    files: [{ taken: 'ch03/소프트맥스.ts', left: ['ch03/softmax.ts'], as: 'ch03/softmax.ts' }],
  })
})

it('says of two files that are swapped that they are, though every exercise is begun', async () => {
  for (const { id } of course) put({ [fileOf(id)]: `export const x = '${id}'` })
  expect((await readFolder(folder)).notes).toEqual([])
  put({ 'ch03/sigmoid.ts': 'export const softmax = 1', 'ch03/softmax.ts': 'export const sigmoid = 1' })
  expect((await readFolder(folder)).notes).toEqual([
    {
      kind: 'elsewhere',
      files: [
        { path: 'ch03/sigmoid.ts', holds: ['ch03/softmax.ts'] },
        { path: 'ch03/softmax.ts', holds: ['ch03/sigmoid.ts'] },
      ],
    },
  ])
})
