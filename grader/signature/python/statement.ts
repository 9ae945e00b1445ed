import { withAskedObject } from './asked-object.ts'
import { assignment, several } from './assignment.ts'
import { closingOf, cutOutside, splitOutside } from './brackets.ts'
import { expression } from './expression.ts'
import { floorDivided } from './floor-division.ts'
import { headOfClass, headOfFunction } from './heads.ts'
import { importLine } from './import-line.ts'
import type { LineContext } from './line-context.ts'
import { loopHead } from './loop-head.ts'
import { withNames } from '../habits/with-names.ts'
import { arrayOfIterator, indexNameIn, numbersLoop } from '../silent-iterators.ts'
import { slicedByKind } from './slices.ts'
import { maskStrings, unmaskStrings } from './string-literals.ts'

/** A line of Python as a student would write it in TypeScript. */
export function toStatement(python: string, context: LineContext): string {
  const doc = docComment(python.trim())
  if (doc !== undefined) return doc
  const { code, literals, comment } = maskStrings(python.trim(), (inside) => expression(inside))
  const alone = code.trim().replace(/;$/, '').replace(/\\$/, '').trim()
  const line = floorDivided(alone) ?? alone
  const written =
    line === '' ? '' : slicedByKind(statement(withAskedObject(line, context.contract), context), context.text)
  const note = comment === undefined ? '' : `// ${comment}`
  return unmaskStrings([written, note].filter(Boolean).join(' '), literals)
}

// --- internal ---

// A text in three quotes that stands alone describes something.
function docComment(line: string): string | undefined {
  const [, text, end] = /^(?:"""|''')(.*?)("""|'''|$)$/.exec(line) ?? []
  return text === undefined ? undefined : ['/**', text.trim(), end === '' ? '' : '*/'].filter(Boolean).join(' ')
}

type Form = readonly [RegExp, (parts: readonly string[], context: LineContext) => string]

const FORMS: readonly Form[] = [
  [/^(?:%|!).*$/, () => ''],
  [/^(?:>>>|(?:In|Out)\s*\[\d*\]\s*:)\s*(.*)$/, ([, rest], context) => (rest ? statement(rest, context) : '')],
  [/^\}\s*else\s+if\b(.*)$/, ([, rest], context) => `} else ${conditional('if', rest, context)}`],
  [/^if\s+__name__\s*==.*$/, () => ''],
  [/^(?:from\s+\S+\s+)?import\s.*$/, ([line], context) => importLine(line, context)],
  [
    /^(?:async\s+)?def\s+(\w+)\s*\((.*)\)\s*(?:->\s*(.+?)\s*)?:\s*(.*)$/,
    ([, name, given, returns, body], context) => withBody(headOfFunction(name, given, returns, context), body, context),
  ],
  [
    /^class\s+(\w+)\s*(?:\(\s*(.*?)\s*\))?\s*:\s*(.*)$/,
    ([, name, base, body], context) => withBody(headOfClass(name, base, context), body, context),
  ],
  [/^@(?:static|class)method$/, () => 'static'],
  [/^@property$/, () => 'get'],
  [/^\}?\s*elif\b(.*)$/, ([, rest], context) => `} else ${conditional('if', rest, context)}`],
  [/^\}?\s*else\s*:\s*(.*)$/, ([, body], context) => withBody('} else {', body, context)],
  [
    /^while\s+(?:not\s+|!\s*)\w+\.finished\b(?!.*\{)\s*:?\s*(.*)$/,
    ([, body], context) => withBody(`${loopOverNumbers(context)} {`, body, context),
  ],
  [/^(if|while)\b(.*)$/, ([, word, rest], context) => conditional(word, rest, context)],
  [/^for\s+(.+?)\s+in\s+(.+)$/, ([, names, rest], context) => loop(names, rest, context)],
  [/^try\s*:\s*(.*)$/, ([, body], context) => withBody('try {', body, context)],
  [
    /^\}?\s*except\b\s*(.*?):\s*(.*)$/,
    ([, what, body], context) => withBody(`} catch (${/\bas\s+(\w+)/.exec(what)?.[1] ?? 'error'}) {`, body, context),
  ],
  [/^\}?\s*finally\s*:\s*(.*)$/, ([, body], context) => withBody('} finally {', body, context)],
  [/^raise\s*$/, () => 'throw error'],
  [
    /^raise\s+\w+\s*(?:\((.*)\))?(?:\s+from\s+.*)?$/,
    ([, message]) => `throw new Error(${message ? expression(message) : ''})`,
  ],
  [/^assert\s+(.*)$/, ([, rest]) => asserted(rest)],
  [/^with\b.*$/, () => ''],
  [/^del\s+(.*)$/, ([, what]) => (/[.[]/.test(what) ? `delete ${expression(what)}` : '')],
  [/^(?:global|nonlocal)\s+(.*)$/, ([, names], context) => declaredOutside(names.split(/,\s*/), context)],
  [/^pass$/, () => '{}'],
  [/^match\s+(.*?)\s*:\s*$/, ([, value]) => `switch (${expression(value)}) {`],
  [
    /^case\s+_\s*:\s*(.*)$/,
    ([, body], context) => ['default:', body && statement(body, context)].filter(Boolean).join(' '),
  ],
  [
    /^case\s+(.*?)\s*:\s*(.*)$/,
    ([, value, body], context) =>
      [`case ${expression(value)}:`, body && statement(body, context)].filter(Boolean).join(' '),
  ],
  [
    /^print\s+(?!=)([^(].*)$/,
    ([, what]) =>
      `console.log(${what
        .split(/\s*,\s*/)
        .map(expression)
        .join(', ')})`,
  ],
  [
    /^(const|let)\s+(\w+(?:\s*,\s*\w+)+)\s*=(?!=)\s*(.*)$/,
    ([, word, names, value]) => `${word} [${names}] = ${several(value)}`,
  ],
  [/^return\s+(.*)$/, ([, value], { contract }) => `return ${returned(value, contract)}`],
  [/^yield\s+from\s+(.*)$/, ([, value]) => `yield* ${expression(value)}`],
  [/^(yield|await)\s+(.*)$/, ([, word, value]) => `${word} ${expression(value)}`],
  [/^\.{3}$/, () => '{}'],
]

function statement(line: string, context: LineContext): string {
  for (const [pattern, write] of FORMS) {
    const parts = pattern.exec(line)
    if (parts) return write(parts, context)
  }
  return assignment(line, context) ?? expression(line)
}

// Several values as the list or the object that the exercise's function returns.
function returned(value: string, contract: string): string {
  const [only, another] = [...contract.matchAll(/\): \{([^{}]*)\}/g)]
  const names = (only?.[1] ?? '').split(';').flatMap((one) => /^\s*(\w+):/.exec(one)?.[1] ?? [])
  const values = splitOutside(value, /,/)
  if (another || values.length < 2 || values.length !== names.length || /^lambda\b/.test(value)) return several(value)
  return withNames(names, values.map(expression))
}

// global count: what the file declares is known inside of functions anyway.
const declaredOutside = (names: readonly string[], { isDeclared }: LineContext): string => {
  const missing = names.filter((name) => !isDeclared(name))
  return missing.length === 0 ? '' : `let ${missing.map((name) => `${name} = 0`).join(', ')}`
}

// The loop of np.nditer.
const loopOverNumbers = ({ text }: LineContext): string => numbersLoop(indexNameIn(text), arrayOfIterator(text))

function bare(condition: string): string {
  const text = condition.trim()
  const isBracketed = text.startsWith('(') && closingOf(text, 0) === text.length - 1
  return expression(isBracketed ? text.slice(1, -1) : text)
}

// The statement that may follow the colon.
function withBody(head: string, body: string | undefined, context: LineContext): string {
  if (body === 'pass' || body === '...') return `${head} }`
  return body ? `${head} ${statement(body, context)} }` : head
}

function conditional(word: string, given: string, context: LineContext): string {
  const rest = given.replace(/\s*\{$/, '').replace(/\s+then\b/, ':')
  const cut = cutOutside(rest, /:(?!=)/)
  const [, condition, body] = /^\s*(\(.*?\))\s*([^)\s].*)$/.exec(rest) ?? []
  if (!cut && condition !== undefined && !body.startsWith('{') && closingOf(rest.trim(), 0) === condition.length - 1)
    return `${word} (${bare(condition)}) ${statement(body, context)}`
  const block = cut ? undefined : cutOutside(rest, /\s*\{/)
  if (block) return `${word} (${bare(block[0])}) ${oneLineBlock(block[1], context)}`
  return cut ? withBody(`${word} (${bare(cut[0])}) {`, cut[1].trim(), context) : `${word} (${bare(rest)}) {`
}

// What stands behind {, on the same line.
function oneLineBlock(inside: string, context: LineContext): string {
  const written = splitOutside(inside.replace(/\}$/, ''), /;/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => statement(one, context))
  return ['{', written.join('; '), inside.endsWith('}') ? '}' : ''].filter(Boolean).join(' ')
}

function loop(names: string, rest: string, context: LineContext): string {
  const [over, body] = cutOutside(rest, /:/) ?? [rest.replace(/\s*\{\s*\}?$/, ''), '']
  return withBody(
    `for (${loopHead(names.replaceAll(/[()]/g, '').trim(), over.trim(), context.text)}) {`,
    body.trim(),
    context,
  )
}

function asserted(rest: string): string {
  const [condition, message] = cutOutside(rest, /,/) ?? [rest, undefined]
  return `if (!(${expression(condition)})) throw new Error(${message === undefined ? '' : expression(message)})`
}
