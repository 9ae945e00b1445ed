import { course, courseFiles, fileOf } from '../course/manifest.ts'
import { normalizeName, spellingsOf } from '../course/spellings.ts'
import { nearestName } from '../platform/nearest-name.ts'
import { withoutCopy } from './without-copy.ts'

/** Whether a path's last name is that of one of the course's files, as far as `plainName` takes it for that. */
export const isCandidate = (path: string): boolean => NAMES.has(plainName(path))

/** The last name of a path in lower case, without what systems add to it: the marks of a copy, and an extension that Windows hides (softmax.ts.txt). */
export function plainName(path: string): string {
  const name = lastNameOf(path).toLowerCase()
  if (NAMES.has(name)) return name
  const [, stem] = /^(.*)\.ts$/.exec(withoutCopy(withoutCopy(name).replace(/\.txt$/, ''))) ?? []
  return stem === undefined ? name : `${withoutCopy(stem)}.ts`
}

/** Whether a path's last name is that of a file of the course, letter by letter. */
export const isExactly = (path: string, file: string): boolean =>
  lastNameOf(path) === file.slice(file.lastIndexOf('/') + 1)

/** The last name of a path, its Korean letters composed. */
export function lastNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC')
}

/** The course's files with that last name: more than one if two chapters have it. */
export const filesNamed = (name: string): string[] => courseFiles.filter((file) => file.endsWith(`/${name}`))

/** The last name of the course's file that somebody may have meant: softmax.ts for softmax_최종.ts, softmax.js and Sofmax.ts. */
export function meantName(path: string): string | undefined {
  const name = lastNameOf(path).normalize('NFKC').toLowerCase()
  const [, stem] = /^(.*?)\.(?:[cm]?[jt]sx?|txt|py|ipynb|md|docx?|hwpx?|pdf|rtf)(?:\.\w+)?$/.exec(name) ?? []
  if (stem === undefined) return undefined
  const plain = stem.replaceAll(/[^a-z0-9]/g, '')
  return (
    LONGEST_FIRST.find((one) => plain.includes(squeezed(one))) ??
    koreanIn(stem) ??
    nearestName(`${stem}.ts`, [...NAMES])
  )
}

// --- internal ---

const NAMES: ReadonlySet<string> = new Set(courseFiles.map(lastNameOf))

const LONGEST_FIRST: readonly string[] = [...NAMES].toSorted((a, b) => b.length - a.length)

// The longest first: 기울기 is a part of 기울기검증.
const KOREAN: readonly (readonly [spelling: string, name: string])[] = course
  .flatMap((exercise) => spellingsOf(exercise).map((spelling) => [spelling, lastNameOf(fileOf(exercise.id))] as const))
  .filter(([spelling]) => /\p{Script=Hangul}/u.test(spelling))
  .toSorted(([a], [b]) => b.length - a.length)

const koreanIn = (stem: string): string | undefined =>
  KOREAN.find(([spelling]) => normalizeName(stem).includes(spelling))?.[1]

// A student may write crossEntropyError.ts or cross-entropy-error.ts.
const squeezed = (name: string): string => name.replace(/\.ts$/, '').replaceAll('_', '')
