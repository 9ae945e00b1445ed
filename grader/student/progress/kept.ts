import { readFile } from 'node:fs/promises'
import { keptPath } from '../../platform/kept-folder.ts'
import { writeWholeInFolder } from '../../platform/write-whole.ts'
import { type Memory, parseMemory, renderMemory } from './memory.ts'
import { type Learnt, remember } from './remember.ts'

/** What is remembered of `exercises/`; nothing where the file is not there or not ours. */
export async function readMemory(path = keptPath('progress.json')): Promise<Memory> {
  return parseMemory(await readFile(path, 'utf8').catch(() => ''))
}

/** Remembers what has just been learnt of `exercises/`. Where nothing can be written, nothing is remembered: that is nobody's mistake. */
export async function keepProgress(learnt: Learnt, path = keptPath('progress.json')): Promise<Memory> {
  const memory = remember(await readMemory(path), learnt)
  await writeWholeInFolder(path, renderMemory(memory)).catch(() => {})
  return memory
}
