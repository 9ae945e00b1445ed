import { lstatSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reported } from '../../verdict/verdicts.fixture.ts'
import { standingOf } from '../../verdict/standing.ts'
import { keepProgress, readMemory } from './kept.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'progress-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const learnt = {
  standings: [standingOf(reported('ch03/sigmoid', 'passed'))],
  digests: new Map([['ch03/sigmoid' as const, 'a']]),
  quick: true,
  now: new Date(),
}

it('progress is read as it was stored, even in a folder that did not exist', async () => {
  const path = join(folder, 'new/progress.json')
  const kept = await keepProgress(learnt, path)
  expect(kept.size).toBe(1)
  expect(await readMemory(path)).toEqual(kept)
})

it('progress starts anew over a broken file, and is optional if it cannot be written', async () => {
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{"exercises":{')
  expect(await readMemory(broken)).toEqual(new Map())
  await keepProgress(learnt, broken)
  expect((await readMemory(broken)).size).toBe(1)
  expect((await keepProgress(learnt, join(broken, 'no/folder.json'))).size).toBe(1)
})

it('progress that cannot be read now is not written over', async () => {
  const unreadable = join(folder, 'unreadable.json')
  symlinkSync(unreadable, unreadable) // It leads to itself.
  expect((await keepProgress(learnt, unreadable)).size).toBe(1)
  expect(lstatSync(unreadable).isSymbolicLink()).toBe(true)
})
