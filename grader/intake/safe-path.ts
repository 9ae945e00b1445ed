/** A path in an archive as one that cannot lead out of it; undefined where it would. */
export function checkPath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/').normalize('NFC')
  if (slashed.includes('\0') || slashed.startsWith('/') || /^[A-Za-z]:/.test(slashed)) return undefined
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/')
}

/** Whether a path lies in a folder that holds no work of a student's: packages, history, backups, the kit's own rooms. */
export const isAside = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some((part) => ASIDE.has(part.toLowerCase()))

/** Whether a folder of that name is not even entered. */
export const isNeverEntered = (name: string): boolean => HEAVY.has(name.toLowerCase())

// --- internal ---

const HEAVY = new Set(['node_modules', '.git', '__macosx'])
const ASIDE = new Set([...HEAVY, '.grade', 'grader'])
