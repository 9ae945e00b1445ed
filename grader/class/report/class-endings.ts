import type { ClassPageTexts } from '../../text/en/class-page.ts'
import type { CheckEnding } from '../insights/check-insights.ts'
import type { ExerciseInsight } from '../insights/insights.ts'

/** How an exercise may end for a student, in the order in which it is shown, and how many ended so. */
export const ENDINGS = [
  { word: 'passed', of: ({ passed }) => passed },
  { word: 'failed', of: ({ failed, error }) => failed + error },
  { word: 'waiting', of: ({ blocked }) => blocked },
  { word: 'unwritten', of: ({ todo }) => todo },
] as const satisfies readonly {
  readonly word: CheckEnding & keyof ClassPageTexts['ended']
  readonly of: (ended: ExerciseInsight['ended']) => number
}[]
