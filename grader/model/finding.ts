import type { ExerciseId } from './exercise.ts'
import type { Habit } from './habit.ts'
import type { SourceLine } from './source-line.ts'

/** fatal: the file cannot or must not run. declaration: it runs, but does not declare what the exercise asks for. */
export type Severity = 'fatal' | 'declaration'

/** A position in a submission's file; lines and columns count from 1. */
export interface Place extends SourceLine {
  readonly line: number
  readonly column: number
}

/** Why an import is refused. `meant` is the correct spelling, if it can be guessed, and `statement` the whole line; `isThere` says that the file has it already. */
export type ImportRefusal =
  | { readonly why: 'unknown'; readonly meant?: string; readonly statement?: string; readonly isThere?: boolean }
  /** The imported exercise comes later in the course, or is this one. */
  | { readonly why: 'later' | 'itself'; readonly exercise: ExerciseId }
  /** Only types may be imported from this module. */
  | { readonly why: 'types-only'; readonly statement?: string; readonly isThere?: boolean }

/** What is untyped in a declaration. `Function` counts as `any`: calling it returns `any`. */
export type Untyped = 'any' | 'unknown' | 'Function'

/**
 * What is wrong with a file before it runs, as data; the reports turn it into words. A class member is named with its class:
 * `SimpleNet.loss`. `where` is the name of a parameter, or 'return', or 'value' for a property.
 */
export type Finding =
  | Found<'too-large', { readonly bytes: number; readonly limit: number }>
  | Found<'too-deep', { readonly limit: number }>
  | Found<'syntax', SaidByTypeScript>
  | Found<'import', { readonly module: string } & ImportRefusal>
  | Found<'reexport', { readonly module: string }>
  | Found<'dynamic-import' | 'left-throw', object>
  | Found<'unrunnable', Written & { readonly what: 'decorator' | 'accessor' | 'await' }>
  | Found<'forbidden-name' | 'encoding-escape', { readonly name: string }>
  | Found<'literal-data', { readonly bytes: number; readonly limit: number }>
  | Found<'missing-export', { readonly name: string; readonly declaredInstead?: string; readonly isDefault?: true }>
  | Found<'type', SaidByTypeScript>
  | Found<'habit', Written & Habitual & Partial<SaidByTypeScript>>
  | Found<'block-scope', Scope & SaidByTypeScript>
  | Found<'not-a-function' | 'not-a-class', { readonly name: string; readonly found: string }>
  | Found<'parameters' | 'constructor' | 'return-type', Difference>
  | Found<
      'missing-member',
      { readonly name: string; readonly member: string; readonly hidden?: 'private' | 'protected' }
    >
  | Found<'member-type', Difference & { readonly member: string }>
  | Found<'any', { readonly name: string; readonly where: string; readonly type: Untyped; readonly asked?: string }>

/** The finding type of one kind. */
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { readonly kind: K }>

/** A name that gets its value in a block and is used behind it, and what to write above the block. */
export interface Scope {
  readonly name: string
  /** The line that first gives it a value. */
  readonly source: NumberedLine
  readonly above: NumberedLine
  readonly meant: string
  /** What to write, without const and let, in the lines of the block that declare it. */
  readonly bare: readonly NumberedLine[]
}

/** A line by its number, and what stands in it or is to be written there. */
export interface NumberedLine {
  readonly line: number
  readonly code: string
}

// --- internal ---

interface Habitual {
  readonly habit: Habit
  /** Lines to add at the top of the file. */
  readonly also?: readonly string[]
  /** What to write in the other lines that have the same mistake. */
  readonly others?: readonly NumberedLine[]
  /** Where the } of the block that the line begins is to be written: above a line, or at the end of the file. */
  readonly closing?: NumberedLine | 'end'
}

/** TypeScript's own words, and the number of its error. */
interface SaidByTypeScript {
  readonly message: string
  readonly ts: number
}

/** What the student wrote, and what to write instead: both code. */
interface Written {
  readonly wrote: string
  readonly meant: string
}

interface Difference {
  readonly name: string
  readonly expected: string
  readonly found: string
}

type Found<K extends string, Data> = K extends string
  ? Data & Partial<Place> & { readonly kind: K; readonly severity: Severity; readonly file: string }
  : never
