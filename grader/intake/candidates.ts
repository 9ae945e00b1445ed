import { courseFiles } from '../course/manifest.ts'

/** Whether a path's last name could be one of the course's files: in any letter case, and with a number added by a browser or Canvas. */
export const isCandidate = (path: string): boolean => NAMES.has(plainName(path))

/** The last name of a path in lower case, without the number that a repeated upload or download adds: softmax-1.ts, softmax (1).ts. */
export function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return NAMES.has(name) ? name : name.replace(/(?:-\d+| \(\d+\))\.ts$/, '.ts')
}

/** The course's files with that last name: more than one if two chapters have it. */
export const filesNamed = (name: string): string[] => courseFiles.filter((file) => file.endsWith(`/${name}`))

// --- internal ---

const NAMES: ReadonlySet<string> = new Set(courseFiles.map((file) => file.slice(file.lastIndexOf('/') + 1)))
