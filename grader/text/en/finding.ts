import type { Finding, FindingOf, NumberedLine } from '../../model/finding.ts'
import { ADDED, type Habit } from '../../model/habit.ts'
import { toldHabits } from '../told-habits.ts'
import { SECTION_OF_BLOCKS, sectionOf } from '../numpy-section.ts'
import { adviceFor } from './advice.ts'
import { HABITS } from './habit.ts'
import { isGrammar } from '../is-grammar.ts'
import { isMismatch } from '../is-mismatch.ts'
import type { Sentences } from '../sentences.ts'

/** A sentence for each kind of finding. Where it is, and both sides of a difference, are shown beside it. */
export const findings = {
  'too-large': ({ bytes, limit }) =>
    `The file is too large: ${kilobytes(bytes)} KB. At most ${kilobytes(limit)} KB can be graded; an exercise needs a few.`,
  'too-deep': ({ limit }) => `The code is nested more than ${limit} levels deep. Split it into smaller steps.`,
  syntax: ({ message, ts }) => invalid(ts, message),
  type: ({ message, ts }) =>
    isGrammar(ts)
      ? invalid(ts, message)
      : advised(ts, message, `TypeScript${isMismatch(ts) ? ' finds a type error' : ''}: ${message} (TS${ts})`),
  import: (finding) => `This import is not allowed: "${finding.module}". ${importAdvice(finding)}`,
  reexport: ({ module }) =>
    `What "${module}" holds cannot be exported again from here. Delete this line, and export only what you write in this file.`,
  'left-throw': () => 'The throw of the stub still stands here, so that nothing below it is reached. Delete this line.',
  unrunnable: ({ what, wrote, meant }) =>
    [UNRUNNABLE[what], meant === '' ? `Leave this out: ${wrote}` : `Instead of ${wrote} write: ${meant}`].join('\n'),
  'dynamic-import': () => 'import(…) cannot be used here. Write an import at the top of the file instead.',
  'forbidden-name': ({ name }) =>
    name === 'require'
      ? "require belongs to older JavaScript: write an import at the top of the file, as in import * as np from '#np'"
      : name === 'structuredClone'
        ? 'structuredClone cannot be used in an exercise: an array is copied by x.copy(), a number[] by list.slice().'
        : `${name} cannot be used in an exercise, and is not needed for one.`,
  'encoding-escape': ({ name }) => `${name} cannot be used in an exercise, however it is spelled.`,
  'literal-data': ({ bytes, limit }) =>
    `The file carries ${bytes} bytes of data; up to ${limit} are allowed. Let the code compute its values.`,
  'missing-export': ({ name, declaredInstead, isDefault }) =>
    isDefault
      ? `${name} is exported as the default, but it must be exported by its name: write export in front of it, without default.`
      : declaredInstead === undefined
        ? `The file does not export ${name}.`
        : declaredInstead === name
          ? `${name} is there, but it is not exported. Write export in front of it.`
          : `The file does not export ${name}. Is ${declaredInstead} meant to be it? Then give it that name, and export it.`,
  habit: ({ habit, wrote, meant, message, ts, also = [], others = [], closing }) =>
    [
      ...toldHabits(habit, wrote, meant).map((one) => HABITS[one]),
      toWrite(habit, wrote, meant),
      ...(closing === undefined ? [] : [closingLine(closing)]),
      ...inOthers(habit, others),
      ...also.map((line) => `At the top of the file, add: ${line}`),
      ...behind(sectionOf(habit, wrote), message, ts),
    ].join('\n'),
  'block-scope': ({ name, source, above, meant, bare, message, ts }) =>
    [
      `${name} gets its value in line ${source.line}, inside of a block { }. What const and let declare there ends with the block.`,
      `Declare it above the block. Above line ${above.line}, ${above.code}, write: ${meant}`,
      ...(bare.length > 0
        ? [`Then leave const or let out: ${bare.map(({ line, code }) => `in line ${line} write ${code}`).join(', ')}`]
        : []),
      ...behind(SECTION_OF_BLOCKS, message, ts),
    ].join('\n'),
  'not-a-function': ({ name, found }) => `${name} is to be a function; it is of the type ${found}.`,
  'not-a-class': ({ name, found }) => `${name} is to be a class; it is of the type ${found}.`,
  parameters: ({ name }) => `${name} does not take the parameters that are asked for.`,
  constructor: ({ name }) => `The constructor of ${name} does not take the parameters that are asked for.`,
  'return-type': ({ name }) => `${name} does not return the type that is asked for.`,
  'missing-member': ({ name, member, hidden }) =>
    hidden ? `${name}.${member} is ${hidden}; it must be public.` : `The class ${name} has no member ${member}.`,
  'member-type': ({ name, member }) => `${name}.${member} does not have the type that is asked for.`,
  any: ({ name, where, type, asked }) =>
    `${untypedThing(name, where)} has the type ${type}. ${asked === undefined ? 'Give it the type that is asked for.' : `Write: ${asked}`}`,
} satisfies Sentences<Finding>

/** The same in any language. */
export type FindingTexts = typeof findings

// --- internal ---

const UNRUNNABLE = {
  decorator: 'Decorators (@) are not part of JavaScript yet, and cannot be run here.',
  accessor: 'accessor is not part of JavaScript yet, and cannot be run here. Declare a plain property.',
  await: 'await cannot be used outside of a function. There is nothing to wait for here: use the value itself.',
} as const

// What to do comes first, behind it what TypeScript says.
const advised = (ts: number, message: string, says: string): string =>
  [adviceFor(ts, message), says].filter((line) => line !== undefined).join('\n')

const invalid = (ts: number, message: string): string =>
  advised(ts, message, `This is not valid TypeScript yet: ${message} (TS${ts})`)

function toWrite(habit: Habit, wrote: string, meant: string): string {
  if (meant === '') return `Leave this out: ${wrote}`
  return ADDED.has(habit) ? `For ${wrote} add: ${meant}` : `Instead of ${wrote} write: ${meant}`
}

const closingLine = (closing: NumberedLine | 'end'): string =>
  closing === 'end'
    ? 'The block ends with }: write it at the end of the file.'
    : `The block ends with }: write it above line ${closing.line}, ${closing.code}`

// The other lines that are mended alike, each in a line of its own.
function inOthers(habit: Habit, others: readonly NumberedLine[]): string[] {
  if (others.length === 0) return []
  return ADDED.has(habit)
    ? others.map(({ code }) => `Add too: ${code}`)
    : ['Write in other lines:', ...others.map(({ line, code }) => `line ${line}: ${code}`)]
}

// What TypeScript says comes last, with the page that explains more.
function behind(section: number, message: string | undefined, ts: number | undefined): string[] {
  const parts = [
    ...(message === undefined ? [] : [`TypeScript: ${message.split('\n')[0]} (TS${ts})`]),
    ...(section === 0 ? [] : [`More: docs/numpy.md, ${section}`]),
  ]
  return parts.length === 0 ? [] : [parts.join(' ')]
}

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1024))

type ImportFinding = FindingOf<'import'>

const IMPORTS: Readonly<Record<string, string>> = {
  '#np': "Write: import * as np from '#np'",
  '#datasets/mnist': "Write: import type { MnistData } from '#datasets/mnist'",
}

// The line to write, or that the file has it.
function lineAdvice(finding: ImportFinding): string | undefined {
  if (!('statement' in finding) || finding.statement === undefined) return undefined
  return finding.isThere
    ? `The file has this line already: ${finding.statement} Leave this one out.`
    : `Write: ${finding.statement}`
}

function importAdvice(finding: ImportFinding): string {
  if (finding.why === 'later') return 'That exercise comes later in the course; only earlier ones can be imported.'
  if (finding.why === 'itself') return 'The file imports itself.'
  if (finding.why === 'types-only')
    return ['Only types can be imported from there.', lineAdvice(finding)].filter(Boolean).join(' ')
  const line = lineAdvice(finding)
  if (line !== undefined) return line
  if ('meant' in finding && finding.meant !== undefined)
    return IMPORTS[finding.meant] ?? `Write "${finding.meant}" instead.`
  if (finding.module.startsWith('.'))
    return 'Only files of the course are handed in: what you need of your own belongs into this file. Earlier exercises can be imported.'
  return 'What can be imported: "#np", types from "#datasets/mnist", and earlier exercises.'
}

function untypedThing(name: string, where: string): string {
  if (where === 'return') return `What ${name} returns`
  return where === 'value' ? name : `The parameter ${where} of ${name}`
}
