import type { Figure } from './figure.ts'
import type { Numpy } from './python.ts'
import type { Table } from './table.ts'

/** What the command line says about how to measure. */
export interface BenchOptions {
  /** How often everything is measured in turn; each section has a number of its own where none is given. */
  readonly rounds?: number
  /** How long the training run is; as much of the book's as fits into a minute where none is given. */
  readonly iterations?: number
  /** Whether NumPy also trains on float32 pixels, as the book's own code does. */
  readonly float32: boolean
}

/** What a section is given to measure with. */
export interface Bench extends BenchOptions {
  /** NumPy, where this machine has it. */
  readonly numpy?: Numpy
  /** Tells whoever waits what is being measured. */
  note(text: string): void
}

/** What a section found out. */
export interface Findings {
  readonly tables: readonly Table[]
  /** Sentences that belong below the tables. */
  readonly notes: readonly string[]
  readonly figures: readonly Figure[]
}

/** One question about speed, and the way to its answer. */
export interface Section {
  readonly asks: string
  /** Whether it needs the folder `solutions/`, which a student's copy does not have. */
  readonly needsSolutions: boolean
  measure(bench: Bench): Promise<Findings>
}
