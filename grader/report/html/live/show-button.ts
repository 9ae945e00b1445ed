import type { ExerciseId } from '../../../model/exercise.ts'
import { el, type Element, type Part } from '../elements.ts'
import { anchorOf } from '../summary-parts.ts'

/** What the page asks the watch for, so that it shows an exercise. */
export const showRequest = (id: ExerciseId): string => `show-${anchorOf(id)}`

/** A button that shows an exercise: the script of the page asks the watch for it. */
export const showButton = (id: ExerciseId, ...says: readonly Part[]): Element =>
  el('button', { type: 'button', 'data-ask': showRequest(id) }, ...says)
