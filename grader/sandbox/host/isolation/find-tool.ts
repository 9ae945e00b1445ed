import { accessSync, constants } from 'node:fs'

/** Where a program of the system lies, if it is there. The user's PATH is not asked: what stands in it might be anything. */
export function findTool(name: 'bwrap' | 'prlimit' | 'setpriv' | 'ldd'): string | undefined {
  if (process.platform !== 'linux') return undefined
  return ['/usr/bin', '/bin', '/usr/local/bin'].map((folder) => `${folder}/${name}`).find(isExecutable)
}

// --- internal ---

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
