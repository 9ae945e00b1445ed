import { courseFiles } from '../course/manifest.ts'

/** Whether a path may be one of the course's files, by its last name: in any case, and numbered as a browser or Canvas does it. */
export const isCandidate = (path: string): boolean => NAMES.has(plainName(path))

/** The last name of a path in small letters, without the number that a second upload or download adds: softmax-1.ts, softmax (1).ts. */
export function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return NAMES.has(name) ? name : name.replace(/(?:-\d+| \(\d+\))\.ts$/, '.ts')
}

/** The course's files that have that last name: more than one where two chapters have it. */
export const filesNamed = (name: string): string[] => courseFiles.filter((file) => file.endsWith(`/${name}`))

// --- internal ---

const NAMES: ReadonlySet<string> = new Set(courseFiles.map((file) => file.slice(file.lastIndexOf('/') + 1)))
