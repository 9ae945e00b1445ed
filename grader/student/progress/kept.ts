import { keptPath } from '../../platform/kept-folder.ts'
import { readPatiently } from '../../platform/read-patiently.ts'
import { writeWholeInFolder } from '../../platform/write-whole.ts'
import { type Memory, parseMemory, renderMemory } from './memory.ts'
import { type NewStandings, remember } from './remember.ts'

/** Reads the stored progress on `exercises/`; empty if the file is missing or invalid. */
export async function readMemory(path = keptPath('progress.json')): Promise<Memory> {
  return parseMemory((await readIfThere(path).catch(() => '')) ?? '')
}

/** Stores new progress on `exercises/`. If nothing can be written, nothing is stored, without an error. */
export async function keepProgress(learnt: NewStandings, path = keptPath('progress.json')): Promise<Memory> {
  const there = await readIfThere(path).catch(() => 'unreadable' as const)
  const memory = remember(parseMemory(there === 'unreadable' ? '' : (there ?? '')), learnt)
  // What cannot be read now (another program holds it) may be read again later: it is not written over.
  if (there !== 'unreadable') await writeWholeInFolder(path, renderMemory(memory)).catch(() => {})
  return memory
}

// --- internal ---

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readPatiently(path)).toString('utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
