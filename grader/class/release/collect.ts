import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { courseFiles } from '../../course/manifest.ts'
import { CONFIG_FILE } from '../../course/read-config.ts'
import { filesBelow } from './files-below.ts'
import { FOLDERS, isForStudents, MOVED, needsWhatStays, ROOT_FILES } from './for-students.ts'
import { withoutPassages } from './passages.ts'
import { studentLockOrThrow } from './student-lock.ts'
import { studentPackage } from './student-package.ts'

/** A student's copy of the kit, by path, and the names of the tests that are left out. */
export interface StudentCopy {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly leftOutTests: readonly string[]
}

/** Collects a student's copy from the kit's root: every exercise is a stub, and no file contains an answer. */
export function collectStudentCopy(root: string, config?: string): StudentCopy {
  const read = (path: string): Buffer => readFileSync(join(root, path))
  const paths = [
    ...ROOT_FILES.filter((path) => existsSync(join(root, path))),
    ...FOLDERS.flatMap((folder) => filesBelow(root, folder)),
  ]
  const stays = (path: string): boolean => !isForStudents(path) || needsWhatStays(path, read(path).toString())
  const stay = new Set(paths.filter(stays))
  // A test of something that the copy lacks is left out, so there is no need to skip it.
  const leftOutTests = [...stay].filter(
    (path) => path.endsWith('.test.ts') && (isForStudents(path) || path.startsWith('grader/workshop/selftest/')),
  )
  const files = new Map<string, Uint8Array>(
    paths.filter((path) => !stay.has(path)).map((path) => [path, read(path)] as const),
  )
  for (const file of courseFiles) files.set(`exercises/${file}`, read(`grader/course/stubs/${file}`))
  files.set('exercises/tsconfig.json', read('exercises/tsconfig.json'))
  for (const readme of ['README.md', 'README.ko.md'])
    files.set(readme, Buffer.from(withoutPassages(read(readme).toString())))
  // What the instructor has set for the class holds there, too.
  if (config !== undefined) files.set(CONFIG_FILE, readFileSync(config))
  for (const [from, to] of MOVED) files.set(to, read(from))
  files.set('package.json', Buffer.from(studentPackage(read('package.json').toString(), root)))
  files.set('package-lock.json', studentLockOrThrow(root))
  files.set(LEFT_OUT_TEST, Buffer.from(leftOutTest(leftOutTests)))
  return { files, leftOutTests }
}

// --- internal ---

const LEFT_OUT_TEST = 'grader/not-in-this-copy.test.ts'

// Skipped by name, so that a left-out test is not mistaken for a passed one.
const leftOutTest = (tests: readonly string[]): string => `import { describe, it } from 'vitest'

describe('what needs the solutions is not tested in this copy', () => {
  it.skip.each(${JSON.stringify(tests, undefined, 2)
    .replaceAll('"', "'")
    .replaceAll('\n', '\n  ')
    .replace(/'\n {2}\]/, "',\n  ]")})('%s', () => {})
})
`
