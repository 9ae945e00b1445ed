import type { ExerciseId } from '../../model/exercise.ts'
import type { GraderOptions } from '../../grade.ts'
import type { Submission } from '../../model/submission.ts'
import type { CourseVerdict } from '../../model/verdict.ts'

/** Messages to a worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly options: GraderOptions }
  | { readonly kind: 'grade'; readonly submission: Submission; readonly ids: readonly ExerciseId[] }
  | { readonly kind: 'close' }

/** A worker's answers: one per request to grade. */
export type FromWorker =
  | { readonly kind: 'graded'; readonly verdict: CourseVerdict }
  | { readonly kind: 'broke'; readonly message: string }
