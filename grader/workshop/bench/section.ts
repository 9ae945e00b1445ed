import type { Figure } from './figure.ts'
import type { Numpy } from './python.ts'
import type { Table } from './table.ts'

/** The measurement options of the command line. */
export interface BenchOptions {
  /** The number of rounds; each section has its own default. */
  readonly rounds?: number
  /** The length of the training run; by default, as much of the book's as fits into a minute. */
  readonly iterations?: number
  /** Whether NumPy also trains on float32 pixels, as the book's own code does. */
  readonly float32: boolean
}

/** The tools that a section measures with. */
export interface Bench extends BenchOptions {
  /** NumPy, if this machine has it. */
  readonly numpy?: Numpy
  /** Reports what is being measured. */
  note(text: string): void
}

/** The results of a section. */
export interface BenchResult {
  readonly tables: readonly Table[]
  /** Sentences below the tables. */
  readonly notes: readonly string[]
  readonly figures: readonly Figure[]
}

/** One question about performance, and how to answer it. */
export interface Section {
  readonly asks: string
  /** Whether it needs the folder `solutions/`, which a student's copy lacks. */
  readonly needsSolutions: boolean
  measure(bench: Bench): Promise<BenchResult>
}
