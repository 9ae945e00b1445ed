import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import type { ClassInsights, ExerciseInsight } from '../insights/insights.ts'
import type { Mistake } from '../insights/mistakes.ts'
import type { ClassPage } from './class-page-data.ts'

/** The commonest mistakes of a class, with how many make them and who. */
export function mistakeParts({ now, before, lang }: ClassPage): Part[] {
  const words = texts(lang).classPage
  const all = now.exercises
    .flatMap((exercise) => exercise.mistakes.map((mistake) => ({ exercise, mistake })))
    .filter(({ mistake }) => mistake.students.length > 1)
    .toSorted((a, b) => b.mistake.students.length - a.mistake.students.length)
    .slice(0, SHOWN_MISTAKES)
  const line = ({ exercise, mistake }: (typeof all)[number]): Part =>
    el(
      'li',
      {},
      el('strong', {}, words.of(mistake.students.length, now.students.graded)),
      ` · ${exerciseOrThrow(exercise.id).title[lang]}: ${mistake.says[lang]}${wasBefore(exercise.id, mistake, before, lang)}`,
      el('p', { class: 'who' }, mistake.students.join(', ')),
    )
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
