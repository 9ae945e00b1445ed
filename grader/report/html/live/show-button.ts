import type { ExerciseId } from '../../../model/exercise.ts'
import { el, type Element, type Part } from '../elements.ts'

/** A button that shows an exercise: the script of the page asks the watch for it. */
export const showButton = (id: ExerciseId, ...says: readonly Part[]): Element =>
  el('button', { type: 'button', 'data-ask': `show-${id.replace('/', '-')}` }, ...says)
