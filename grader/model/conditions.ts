import type { ExerciseId } from './exercise.ts'

/** Whose code an exercise's imports lead to: the kit's own solutions, or the submission's other files. */
export type Neighbours = 'reference' | 'own'

/** Test accuracies by exercise and number of iterations. */
export type Thresholds = Readonly<Partial<Record<ExerciseId, Readonly<Record<string, number>>>>>

/** What an instructor wishes otherwise than the course has it. */
export interface Overrides {
  /** What some exercises are worth. */
  readonly points?: Readonly<Partial<Record<ExerciseId, number>>>
  /** What some trainings must reach. The checks heed it; here it is only told. */
  readonly thresholds?: Thresholds
}
