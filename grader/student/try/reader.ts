import type { Failure } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
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

/** An input at the prompt that failed: what was typed before it, and the error; none where it is no TypeScript. */
export interface TriedInput {
  readonly earlier: string
  readonly input: string
  readonly threw?: TriedError
}

/** Reads a program for the mistakes in it. */
export interface ProgramReader {
  /** What there is to say of it: nothing where it ended well and no mistake is seen. */
  failuresOf(program: TriedProgram): Failure[]
  failuresOfInput(input: TriedInput): Failure[]
}

/** Opens a reader; it is warm from the second program on. */
export async function openProgramReader(): Promise<ProgramReader> {
  const [{ openProgramChecker }, kit] = await Promise.all([import('../../signature/index.ts'), readKitSources()])
  const checker = openProgramChecker(kit)
  const given = withoutNp()
  return {
    failuresOf: ({ file, read, threw }) => {
      const base = baseOf(file)
      const files = [...new Set([file, ...read])].flatMap((path) => shownName(path, base) ?? [])
      const findings = checker.inspect({ files, given, read: (name) => readOwn(name, base) })
      if (threw) return failuresBehind(threw, ownFrames(threw.stack, base), findings)
      const own = findings.filter((finding) => finding.file === shownName(file, base))
      return findingsOf(own)
    },
    failuresOfInput: ({ earlier, input, threw }) => {
      const base = baseOf(PROMPT)
      const text = `${earlier}${input}\n`
      const files = [PROMPT, ...(threw?.file ? [threw.file] : [])]
      const read = (name: string): string | undefined => (name === PROMPT ? text : readOwn(name, base))
      const findings = ofInput(checker.inspect({ files, given, read }), earlier.split('\n').length - 1)
      return threw ? failuresBehind(threw, ownFrames(threw.stack, base), findings, PROMPT) : findingsOf(findings)
    },
  }
}

// --- internal ---

/** The name of what is typed at the prompt, beside those of files. */
const PROMPT = 'prompt.ts'

// What is declared again is no mistake at a prompt.
const AGAIN = [2300, 2393, 2403, 2451]

const ofInput = (findings: readonly Finding[], earlierLines: number): Finding[] =>
  findings
    .filter((finding) => finding.kind !== 'type' || !AGAIN.includes(finding.ts))
    .filter(({ file, line = Infinity }) => file !== PROMPT || line > earlierLines)
    .map((finding) =>
      finding.file === PROMPT && finding.line !== undefined
        ? { ...finding, line: finding.line - earlierLines }
        : finding,
    )

// The checker knows it already.
function withoutNp(): Record<string, string> {
  const { np: _, ...others } = givenNames()
  return others
}
