import { closingOf, startOfPrimary } from './brackets.ts'
import type { CodeLine } from './code-lines.ts'
import { maskStrings, unmaskStrings } from './string-literals.ts'

/** Where a line divides with //, and its operands; `code` has its strings masked. Undefined for a comment. */
export interface FloorDivision {
  readonly start: number
  readonly end: number
  readonly left: string
  readonly right: string
}

/** Finds a // between two operands, with nothing behind the second but what goes on with the code: a bracket, a comma, an operator. */
export function floorDivisionIn(code: string): FloorDivision | undefined {
  const at = code.indexOf('//')
  const before = code.slice(0, at).trimEnd()
  const behind = code.slice(at + 2)
  const lead = behind.length - behind.trimStart().length
  const length = at < 0 || lead > 3 ? 0 : lengthOfOperand(behind.trimStart())
  if (length === 0 || !/[\w)\]]$/.test(before)) return undefined
  const [right, rest] = [behind.slice(lead, lead + length), behind.slice(lead + length)]
  if (!/^\s*(?:$|[-+*/%<>=!&|?:;,)\]}])/.test(rest)) return undefined
  // fxh1 = f(x) // f(x+h) says what is computed.
  if (isCall(right) && !/^\s*[)\]}]/.test(rest)) return undefined
  const start = startOfProduct(before)
  const end = at + 2 + lead + length
  return { start, end, left: before.slice(start), right }
}

/** Whether a text is a name, a number, x.shape[0] or len(x), and nothing more. */
export const isPlainOperand = (text: string): boolean =>
  /^(?:[\d.]+|len\(\s*[\w.]+\s*\)|[a-zA-Z_]\w*!?(?:\.\w+!?|\[\w+\])*)$/.test(text)

/** The same, where TypeScript takes all from the // on for a comment. */
export const commentedDivisionIn = ({ text, bare }: CodeLine): FloorDivision | undefined =>
  text.startsWith('//', bare.length) ? floorDivisionIn(bare + text.slice(bare.length)) : undefined

/** A line with Math.floor in the place of its //, whose strings are masked; undefined where it divides nothing. */
export function floorDivided(code: string): string | undefined {
  const found = floorDivisionIn(code)
  return (
    found &&
    `${code.slice(0, found.start)}Math.floor(${found.left} / ${found.right})${restOf(code.slice(found.end))}`.trimEnd()
  )
}

/** The same of a line as it stands. */
export function withMathFloor(line: string): string | undefined {
  const { code, literals } = maskStrings(line, (inside) => inside)
  const written = floorDivided(code)
  return written === undefined ? undefined : unmaskStrings(written, literals)
}

// --- internal ---

const isCall = (operand: string): boolean => /\w\(/.test(operand) && !isPlainOperand(operand)

// The rest of the line may divide, too.
const restOf = (rest: string): string => floorDivided(rest) ?? rest

// How far a name, a number or a bracket reaches, with what is read of it: f(x)[0].size
function lengthOfOperand(code: string): number {
  let end = /^[-+]?(?:[\w.]+|(?=\())/.exec(code)?.[0].length ?? -1
  if (end < 0) return 0
  for (;;) {
    if (code[end] === '(' || code[end] === '[') end = closingOf(code, end) + 1
    else if (code[end] === '.' || code[end] === '!') end += /^[.!]\w*/.exec(code.slice(end))?.[0].length ?? 1
    else break
  }
  const [power] = /^\s*\*\*\s*/.exec(code.slice(end)) ?? []
  if (power !== undefined) end += power.length + lengthOfOperand(code.slice(end + power.length))
  return Math.min(end, code.length)
}

// Where a * b % c begins.
function startOfProduct(code: string): number {
  let start = startOfPrimary(code)
  for (;;) {
    const [sign] = /(?<=[\w)\]]\s*)(?:\*\*|[*/%])\s*$/.exec(code.slice(0, start)) ?? []
    if (sign === undefined) return start
    start = startOfPrimary(code.slice(0, start - sign.length).trimEnd())
  }
}
