import type { ExerciseStatus } from '../model/verdict.ts'

/** What a report says around the failures. */
export interface ReportTexts {
  score(score: number, maxScore: number): string
  points(points: number): string
  readonly exerciseStatus: Readonly<Record<ExerciseStatus | 'begun' | 'missing', string>>
  section(number: string, title: string): string
  /** The student's own console output. */
  readonly printed: string
  moreLines(count: number): string
  readonly alsoFailing: string
  /** Of a check that fails for the same reason as the one that was told. */
  readonly sameMistake: string
  moreChecks(count: number): string
  waits(points: number, names: readonly string[]): string
  trainingSkipped(points: number): string
  /** Not one of the files is there. */
  nothingThere(folder: string): string
  readonly nothingYet: string
  /** The first steps of a newcomer. */
  firstSteps(file: string, section: string, command: string): readonly string[]
  /** The command that grades at each save. */
  orWatch(command: string): string
  /** The command that gives a hint on what fails. */
  orHint(command: string): string
  next(file: string): string
  nextFailing(file: string): string
  nextMissing(file: string): string
  readonly fullMarks: string
  /** The command stands on a line of its own, so that it can be copied. */
  fullMarksSelected(command: string): string
  fullMarksQuick(command: string): string
  trainedTo(percent: string, exercise: string | undefined): string
  /** How it was graded. */
  conditions(isolation: string, neighbours: string, seed: number | string): string
}
