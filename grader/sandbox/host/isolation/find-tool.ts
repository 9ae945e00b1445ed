import { accessSync, constants } from 'node:fs'

/** The path of a system program, if it is installed. PATH is ignored, as it may contain anything. */
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
