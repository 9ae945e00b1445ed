import type { CheckStatus } from '../model/check.ts'
import type { Withheld } from '../model/withheld.ts'

/** What the reports say that go to files and to other systems. */
export interface FormatTexts {
  /** A failure without its details. */
  readonly withheld: Readonly<Record<Withheld['what'], string>>
  /** Why details are missing from a student's report. */
  readonly withheldNote: Readonly<Record<'answers' | 'cases', string>>
  /** Column heads of a table of exercises. */
  readonly columns: Readonly<Record<'exercise' | 'title' | 'points' | 'status', string>>
  readonly checkStatus: Readonly<Record<CheckStatus, string>>
  /** A report that was cut to what its system takes. */
  tooLong(left: number): string
  notWrittenYet(names: readonly string[]): string
  /** How a command line is refused that asks for hidden cases. */
  cannotReadSecret(file: string, code: string): string
  secretTooShort(from: string, atLeast: number): string
  readonly twoSeeds: string
}
