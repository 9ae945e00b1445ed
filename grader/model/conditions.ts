import type { ExerciseId } from './exercise.ts'

/** Which code an exercise's imports resolve to: the kit's own solutions, or the submission's other files. */
export type Neighbours = 'reference' | 'own'

/** Test accuracies by exercise and number of iterations. */
export type Thresholds = Readonly<Partial<Record<ExerciseId, Readonly<Record<string, number>>>>>

/** What an instructor's configuration changes from the course's defaults. */
export interface Overrides {
  /** The points of some exercises. */
  readonly points?: Readonly<Partial<Record<ExerciseId, number>>>
  /** The test accuracies that some trainings must reach, where they are others than the checks' own. */
  readonly thresholds?: Thresholds
  /** How far the results of some exercises may be off, relatively, where a check allows less. */
  readonly tolerances?: Tolerances
}

/** Relative tolerances by exercise. */
export type Tolerances = Readonly<Partial<Record<ExerciseId, number>>>

/** What students are not told. */
export interface Untold {
  readonly hints?: boolean
  readonly diagnoses?: boolean
}
