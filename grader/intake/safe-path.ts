/** Normalizes a path in an archive so that it cannot lead outside; undefined if it would. */
export function checkPath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/').normalize('NFC')
  if (slashed.includes('\0') || slashed.startsWith('/') || /^[A-Za-z]:/.test(slashed)) return undefined
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/')
}

/** Whether a path is in a folder that never holds a student's work: packages, history, backups, the kit's own folders. */
export const isAside = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some((part) => ASIDE.has(part.toLowerCase()))

/** Whether to skip a folder of that name without entering it. */
export const isNeverEntered = (name: string): boolean => HEAVY.has(name.toLowerCase())

// --- internal ---

const HEAVY = new Set(['node_modules', '.git', '__macosx'])
// An editor's history holds every version of every file.
const ASIDE = new Set([...HEAVY, '.grade', 'grader', '.history'])
