import { statSync } from 'node:fs'

/** A text that changes when a file is saved. */
export function fileState(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : ''
}
