import type { Failure } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import type { ProgramInput } from '../../signature/index.ts'
import { readKitSources } from '../../sandbox/prepare/kit-sources.ts'
import { failuresBehind, findingsOf } from './explain-error.ts'
import { givenNames } from './given-names.mjs'
import { baseOf, ownFrames, readOwn, shownName } from './own-places.ts'
import type { TriedError } from './tried-error.ts'

/** What is known of a program that was tried: its file, the files that it read, and the error that ended it. */
export interface TriedProgram {
  readonly file: string
  readonly read: readonly string[]
  readonly threw?: TriedError
}

/** Reads a program for the mistakes in it. */
export interface ProgramReader {
  /** What there is to say of it: nothing where it ended well and no mistake is seen. */
  failuresOf(program: TriedProgram): Failure[]
}

/** Opens a reader; it is warm from the second program on. */
export async function openProgramReader(): Promise<ProgramReader> {
  const inspect = await openInspection()
  return {
    failuresOf: ({ file, read, threw }) => {
      const base = baseOf(file)
      const files = [...new Set([file, ...read])].flatMap((path) => shownName(path, base) ?? [])
      const findings = inspect({ files, read: (name) => readOwn(name, base) })
      if (threw) return failuresBehind(threw, ownFrames(threw.stack, base), findings)
      const own = findings.filter((finding) => finding.file === shownName(file, base))
      return findingsOf(own)
    },
  }
}

/** Opens the checker of programs, which knows the names that they find without an import. */
export async function openInspection(): Promise<(input: Omit<ProgramInput, 'given'>) => readonly Finding[]> {
  const [{ openProgramChecker }, kit] = await Promise.all([import('../../signature/index.ts'), readKitSources()])
  const checker = openProgramChecker(kit)
  // The checker knows np already.
  const { np: _, ...given } = givenNames()
  return (input) => checker.inspect({ ...input, given })
}
