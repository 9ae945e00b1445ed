import type { Finding, FindingOf } from '../../model/finding.ts'
import type { Sentences } from '../sentences.ts'

/** A sentence for each kind of finding. Where it is, and both sides of a difference, are shown beside it. */
export const findings = {
  'too-large': ({ bytes, limit }) =>
    `The file is too large: ${kilobytes(bytes)} KB. At most ${kilobytes(limit)} KB can be graded; an exercise needs a few.`,
  'too-deep': ({ limit }) => `The code is nested more than ${limit} levels deep. Split it into smaller steps.`,
  syntax: ({ message, ts }) => `This is not valid TypeScript yet: ${message} (TS${ts})`,
  type: ({ message, ts }) => `TypeScript finds a type error: ${message} (TS${ts})`,
  import: (finding) => `This import is not allowed: "${finding.module}". ${importAdvice(finding)}`,
  reexport: ({ module }) => `This exports what "${module}" has. Write your own answer in this file and export that.`,
  'dynamic-import': () => 'import(…) cannot be used here. Write an import at the top of the file instead.',
  'forbidden-name': ({ name }) =>
    name === 'self'
      ? 'self is Python: TypeScript calls it this, as in this.W.'
      : `${name} cannot be used in an exercise, and is not needed for one.`,
  'encoding-escape': ({ name }) => `${name} cannot be used in an exercise, however it is spelled.`,
  'literal-data': ({ bytes, limit }) =>
    `The file carries ${bytes} bytes of data; up to ${limit} are allowed. Let the code compute its values.`,
  'missing-export': ({ name, declaredInstead }) =>
    declaredInstead === undefined
      ? `The file does not export ${name}.`
      : declaredInstead === name
        ? `${name} is there, but it is not exported. Write export in front of it.`
        : `The file does not export ${name}. Is ${declaredInstead} meant to be it? Then give it that name, and export it.`,
  habit: ({ habit, wrote, meant }) => `${HABITS[habit]} Instead of ${wrote} write: ${meant}`,
  'not-a-function': ({ name, found }) => `${name} is to be a function; it is of the type ${found}.`,
  'not-a-class': ({ name, found }) => `${name} is to be a class; it is of the type ${found}.`,
  parameters: ({ name }) => `${name} does not take the parameters that are asked for.`,
  constructor: ({ name }) => `The constructor of ${name} does not take the parameters that are asked for.`,
  'return-type': ({ name }) => `${name} does not return the type that is asked for.`,
  'missing-member': ({ name, member, hidden }) =>
    hidden ? `${name}.${member} is ${hidden}; it must be public.` : `The class ${name} has no member ${member}.`,
  'member-type': ({ name, member }) => `${name}.${member} does not have the type that is asked for.`,
  any: ({ name, where, type }) =>
    `${untypedThing(name, where)} has the type ${type}. Give it the type that is asked for.`,
} satisfies Sentences<Finding>

/** The same in any language. */
export type FindingTexts = typeof findings

// --- internal ---

const HABITS: Readonly<Record<FindingOf<'habit'>['habit'], string>> = {
  operator: 'Operators do not work on arrays in TypeScript.',
  index: 'Arrays are not indexed with [ ] here, unlike in Python.',
  'named-argument': 'TypeScript has no named arguments: the value stands alone, in its place.',
  math: 'The functions of Math take a single number.',
  member: 'An array has no such property.',
  tuple: 'Several values are returned as a list in TypeScript.',
  shape: 'The lengths of a shape are given one by one.',
  name: 'TypeScript does not know this name of Python.',
}

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1024))

type ImportFinding = FindingOf<'import'>

function importAdvice(finding: ImportFinding): string {
  if (finding.why === 'later') return 'That exercise comes later in the course; only earlier ones can be imported.'
  if (finding.why === 'itself') return 'The file imports itself.'
  if (finding.why === 'types-only') return 'Only types can be imported from there: import type { … }'
  if ('meant' in finding && finding.meant !== undefined) return `Write "${finding.meant}" instead.`
  return 'What can be imported: "#np", types from "#datasets/mnist", and earlier exercises.'
}

function untypedThing(name: string, where: string): string {
  if (where === 'return') return `What ${name} returns`
  return where === 'value' ? name : `The parameter ${where} of ${name}`
}
