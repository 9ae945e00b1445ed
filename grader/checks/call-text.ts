import { type Helpers, helpersIn } from './given.ts'
import { CODE_WIDTH, literal } from './literal.ts'
import { madeUp } from './made-up.ts'

/**
 * A call as code one can paste, beside the imports: the arguments as constants, the helpers that the evaluated function uses, then
 * its body.
 */
export function callText(source: string, args: readonly unknown[], given?: Helpers): string {
  const { names, body } = partsOf(dedent(source))
  const helpers = helpersIn(body.join('\n'), given).flatMap((text) => folded(dedent(text).split('\n')))
  return [...constants(names.slice(2), args), ...helpers, ...body].join('\n')
}

/** Splits a list of parameters at its commas, but not those within brackets. */
export function splitTopLevel(parameters: string): string[] {
  const names: string[] = []
  let depth = 0
  let current = ''
  for (const char of parameters) {
    if ('{[('.includes(char)) depth++
    if ('}])'.includes(char)) depth--
    if (char === ',' && depth === 0) {
      names.push(current.trim())
      current = ''
    } else current += char
  }
  return [...names, current.trim()]
}

/** The names of an evaluated function's parameters. */
export function namesOf(source: string): string[] {
  const arrow = source.indexOf('=>')
  return splitTopLevel(source.slice(source.indexOf('(') + 1, source.lastIndexOf(')', arrow)))
}

// --- internal ---

// A message shows at most this many lines of numbers; short constants are written out first, and what is left is made up.
const MAX_LINES = 24
const MAX_NUMBERS = 400

function constants(names: readonly string[], args: readonly unknown[]): string[] {
  const written = args.map((value, i) => constant(names[i] ?? `arg${i}`, value))
  const shortFirst = written.toSorted((a, b) => linesOf(a.text) - linesOf(b.text))
  let room = MAX_LINES
  const whole = new Set(shortFirst.filter(({ text }) => (room -= linesOf(text)) >= 0))
  return written.map((one) => (whole.has(one) ? (one.text as string) : madeUp(one.name, one.value)))
}

function constant(name: string, value: unknown): { name: string; value: unknown; text?: string } {
  const before = `const ${name} = `
  const code = countOf(value) > MAX_NUMBERS ? undefined : literal(value, before)
  return { name, value, text: code === undefined ? undefined : before + code }
}

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  if ('size' in value && typeof value.size === 'number') return isMade(value) ? 1 : value.size
  return Object.values(value).reduce<number>((sum, item) => sum + countOf(item), 0)
}

// An array that a function makes takes one line, however large it is.
const isMade = (value: unknown): boolean => /^np\.(?!array)/.test(literal(value) ?? '')

const linesOf = (text: string | undefined): number => text?.split('\n').length ?? Infinity

// The text comes from vitest's transform, which writes tabs, semicolons, and .1 for 0.1. Comments are the makers', in English. These are patterns and no
// parser, which would cost each thread with a failure half a second: they know what oxfmt writes, not every program (a
// semicolon that ends a line of a template goes, too). The wrong answers' messages are pasted and run by a self-test.
const dedent = (source: string): string =>
  source
    .replaceAll('\t', '  ')
    .replaceAll(/^ *\/\/.*\n/gm, '')
    .replaceAll(/ +\/\/ [^'"`\n]*$/gm, '')
    .replaceAll(/;$(?!\n\s*[([`])/gm, '')
    .replaceAll(/"([^"'\\]*)"/g, "'$1'")
    .replaceAll(/(?<![\w.])\.(?=\d)/g, '0.')

function partsOf(source: string): { names: string[]; body: string[] } {
  return { names: namesOf(source), body: bodyLines(source.slice(source.indexOf('=>') + 2).trim()) }
}

function bodyLines(body: string): string[] {
  if (!body.startsWith('{')) return printing(body)
  const lines = body
    .slice(1, body.lastIndexOf('}'))
    .split('\n')
    .filter((line) => line.trim() !== '')
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return printed(folded(lines.map((line) => line.slice(indent))))
}

// What the function returns is what one looks at.
function printed(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.startsWith('return '))
  if (last < 0) return [...lines]
  return [...lines.slice(0, last), ...printing(lines.slice(last).join('\n').slice('return '.length))]
}

const printing = (expression: string): string[] => folded(`console.log(${expression})`.split('\n'))

// The transform gives each item of a list a line of its own: short lists go back to one line.
function folded(lines: readonly string[]): string[] {
  const result: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const end = endOfList(lines, i)
    const line = end > i ? joined(lines.slice(i, end + 1)) : lines[i]
    if (end > i && line.length <= CODE_WIDTH) {
      result.push(line)
      i = end
    } else result.push(lines[i])
  }
  return result
}

const joined = ([open, ...rest]: readonly string[]): string => {
  const line = [open, ...rest.map((part) => part.trim())].join(' ')
  return line.replaceAll(/([[(]) /g, '$1').replaceAll(/ ([\])])/g, '$1')
}

// Where a list of items ends that this line opens; the line itself where it opens none.
function endOfList(lines: readonly string[], start: number): number {
  if (!/(?:[([:=]|return) ?\{$|[[(]$/.test(lines[start])) return start
  const indent = indentOf(lines[start])
  const end = lines.findIndex((line, i) => i > start && indentOf(line) === indent)
  const items = lines.slice(start + 1, end)
  return items.slice(0, -1).every((item) => item.endsWith(',')) ? end : start
}

const indentOf = (line: string): number => line.length - line.trimStart().length
