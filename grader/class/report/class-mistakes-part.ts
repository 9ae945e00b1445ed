import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import { commonestMistakes, type MistakeIn } from '../insights/commonest-mistakes.ts'
import type { ClassInsights, ExerciseInsight } from '../insights/insights.ts'
import type { Mistake } from '../insights/mistakes.ts'
import type { ClassPage } from './class-page-data.ts'
import { sharedPart } from './class-shared-part.ts'

/** The commonest mistakes of a class, with how many make them and who. */
export function mistakeParts({ now, before, lang }: ClassPage): Part[] {
  const words = texts(lang).classPage
  const all = commonestMistakes(now.exercises, SHOWN_MISTAKES)
  const line = ({ exercise, mistake }: MistakeIn): Part => {
    const says = `${exerciseOrThrow(exercise).title[lang]}: ${mistake.says[lang]}`
    return sharedPart(`${says}${wasBefore(exercise, mistake, before, lang)}`, mistake.students, { now, lang })
  }
  return [
    el(
      'section',
      { class: 'class' },
      el('h2', {}, words.mistakes),
      all.length > 0 ? el('ol', {}, ...all.map(line)) : el('p', { class: 'soft' }, words.noMistakes),
    ),
  ]
}

// --- internal ---

const SHOWN_MISTAKES = 12

function wasBefore(
  id: ExerciseInsight['id'],
  { id: mistake }: Mistake,
  before: ClassInsights | undefined,
  lang: Lang,
): string {
  if (!before) return ''
  const found = before.exercises.find((one) => one.id === id)?.mistakes.find((one) => one.id === mistake)
  return ` (${texts(lang).classPage.wasBefore(found?.students.length ?? 0, before.students.graded)})`
}
