// What is typed at the prompt is read as the end of a file that holds all that was typed before.
import type { Failure } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import { failuresBehind, findingsOf } from './explain-error.ts'
import { baseOf, ownFrames, readOwn } from './own-places.ts'
import { openInspection } from './reader.ts'
import type { TriedError } from './tried-error.ts'

/** An input at the prompt, and what it finds there. */
export interface TriedInput {
  /** As it stands in a file, and what was put in front of it for that. */
  readonly text: string
  readonly lead: string
  /** What was run before it, and whether this declares a name of it anew. */
  readonly earlier: string
  readonly anew: boolean
  /** The global names that are there when it runs. */
  readonly names: readonly string[]
}

/** Reads inputs for the mistakes in them. */
export interface InputReader {
  /** The mistakes because of which an input is not run: JavaScript would do something with it that was not meant. */
  mistakesIn(input: TriedInput): Failure[]
  /** What there is to say of an input that is no TypeScript, or that came to nothing. */
  failuresOf(input: TriedInput, threw?: TriedError): Failure[]
}

/** Opens a reader; it is warm from the second input on. */
export async function openInputReader(): Promise<InputReader> {
  const inspect = await openInspection()
  const base = baseOf(PROMPT)
  const read = ({ earlier, text, lead, names }: TriedInput, others: readonly string[] = []): Finding[] => {
    const whole = `${earlier}${text}\n`
    const textOf = (name: string): string | undefined => (name === PROMPT ? whole : readOwn(name, base))
    const findings = inspect({ files: [PROMPT, ...others], untyped: names, read: textOf })
    return ofInput(findings, earlier.split('\n').length - 1, lead)
  }
  const mistakesIn = (input: TriedInput): Finding[] => {
    const found = read(input).filter(isOfPrompt)
    if (!found.some(isMistake) || !input.anew) return found.filter(isMistake)
    // const x = 5, where x was an array: a block has an x of its own. What stands to the right of the sign means the old one.
    const inBlock = read({ ...input, text: `{${input.text}\n}`, lead: `{${input.lead}` }).filter(isOfPrompt)
    return (inBlock.some(isOfOldName) ? found : inBlock).filter(isMistake)
  }
  return {
    mistakesIn: (input) => findingsOf(mistakesIn(input)),
    failuresOf: (input, threw) => {
      const findings = read(input, threw?.file ? [threw.file] : [])
      return threw ? failuresBehind(threw, ownFrames(threw.stack, base), findings, PROMPT) : findingsOf(findings)
    },
  }
}

// --- internal ---

/** The name of what is typed at the prompt, beside those of files. */
const PROMPT = 'prompt.ts'

const isOfPrompt = ({ file }: Finding): boolean => file === PROMPT

// What is declared again is no mistake at a prompt.
const AGAIN = [2300, 2393, 2403, 2451]

// Errors of types that a quick line may have: a type that is not written, something that may be null, 1 === 2, a module that Node looks for.
const MEANT: ReadonlySet<number> = new Set([2307, 2367, 2454, 2531, 2532, 2533, 2869, 2871, 2872, 2873, 2881])

const isMistake = (finding: Finding): boolean => {
  const ts = 'ts' in finding ? (finding.ts ?? 0) : 0
  if (finding.kind === 'habit') return !UNTYPED.has(ts) && finding.habit !== 'rows'
  return finding.kind !== 'type' || !(MEANT.has(ts) || [7, 18].includes(Math.floor(ts / 1000)))
}

// Parameters and variables without a type.
const UNTYPED: ReadonlySet<number> = new Set([7005, 7006, 7010, 7019, 7031, 7034])

// Used before its declaration, or in it.
const isOfOldName = (finding: Finding): boolean => finding.kind === 'type' && [2448, 7022].includes(finding.ts)

const ofInput = (findings: readonly Finding[], earlierLines: number, lead: string): Finding[] =>
  findings
    .filter((finding) => finding.kind !== 'type' || !AGAIN.includes(finding.ts))
    .filter(({ file, line = Infinity }) => file !== PROMPT || line > earlierLines)
    .map((finding) => (isOfPrompt(finding) ? placed(withoutAgain(finding), earlierLines, lead) : finding))

// Where that is all that TypeScript says, it is left out.
const withoutAgain = (finding: Finding): Finding =>
  finding.kind === 'habit' && [...AGAIN, 7022].includes(finding.ts ?? 0)
    ? { ...finding, ts: undefined, message: undefined }
    : finding

// In the lines as they were typed.
function placed(finding: Finding, earlierLines: number, lead: string): Finding {
  if (finding.line === undefined || finding.column === undefined) return finding
  const line = finding.line - earlierLines
  if (line > 1 || lead === '') return { ...finding, line }
  const { column, code = '', codeFrom } = finding
  const place = codeFrom === undefined ? { code: code.slice(lead.length) } : { code, codeFrom: codeFrom - lead.length }
  const typed = { ...finding, line, column: Math.max(1, column - lead.length), ...place }
  return typed.kind === 'habit'
    ? { ...typed, wrote: without(lead, typed.wrote), meant: without(lead, typed.meant) }
    : typed
}

const without = (lead: string, text: string): string => (text.startsWith(lead) ? text.slice(lead.length) : text)
