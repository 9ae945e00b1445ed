import { readFile } from 'node:fs/promises'
import { keptPath } from '../../platform/kept-folder.ts'
import { writeWholeInFolder } from '../../platform/write-whole.ts'
import { type Memory, parseMemory, renderMemory } from './memory.ts'
import { type NewStandings, remember } from './remember.ts'

/** Reads the stored progress on `exercises/`; empty if the file is missing or invalid. */
export async function readMemory(path = keptPath('progress.json')): Promise<Memory> {
  return parseMemory(await readFile(path, 'utf8').catch(() => ''))
}

/** Stores new progress on `exercises/`. If nothing can be written, nothing is stored, without an error. */
export async function keepProgress(learnt: NewStandings, path = keptPath('progress.json')): Promise<Memory> {
  const memory = remember(await readMemory(path), learnt)
  await writeWholeInFolder(path, renderMemory(memory)).catch(() => {})
  return memory
}
