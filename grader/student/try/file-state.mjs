import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** What stands for a file that cannot be looked at now, because another program holds it or its folder is away. */
export const UNSEEN = 'unseen'

/** A text that changes when a file is saved; empty where there is none. Some file systems count time in seconds: so the content is in it too. */
export function fileState(path) {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? `${found.mtimeMs} ${found.size} ${found.ino} ${contentOf(path)}` : ''
  } catch {
    return UNSEEN
  }
}

// --- internal ---

const contentOf = (path) => createHash('sha1').update(readFileSync(path)).digest('base64')
