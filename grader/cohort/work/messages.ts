import type { ExerciseId } from '../../course/manifest.ts'
import type { GraderOptions } from '../../grade.ts'
import type { Submission } from '../../sandbox/prepare/submission.ts'
import type { CourseVerdict } from '../../verdict/model.ts'

/** What a worker is told. */
export type ToWorker =
  | { readonly kind: 'open'; readonly options: GraderOptions }
  | { readonly kind: 'grade'; readonly submission: Submission; readonly ids: readonly ExerciseId[] }
  | { readonly kind: 'close' }

/** What it answers: once to each wish to grade. */
export type FromWorker =
  | { readonly kind: 'graded'; readonly verdict: CourseVerdict }
  | { readonly kind: 'broke'; readonly message: string }
