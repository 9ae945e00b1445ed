import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import type { ClassInsights, ExerciseInsight } from '../insights/insights.ts'
import { tablePart } from './class-table-part.ts'

/** Renders how one exercise went: its checks, its mistakes with who made them, and what the others have in common. */
export function exercisePart(
  exercise: ExerciseInsight,
  { now, lang }: { readonly now: ClassInsights; readonly lang: Lang },
): Part {
  const { id, mistakes } = exercise
  return el(
    'section',
    { class: 'exercise', id: id.replace('/', '-') },
    el('div', { class: 'head' }, el('h2', {}, exerciseOrThrow(id).title[lang]), el('span', { class: 'soft' }, id)),
    checksTable(exercise, lang),
    ...(mistakes.length > 0
      ? [
          el(
            'ul',
            {},
            ...mistakes.map(({ says, students }) => withNames(countOf(students, now, lang), says[lang], students)),
          ),
        ]
      : []),
    ...unnamedParts(exercise, lang, now),
  )
}

// --- internal ---

const countOf = (students: readonly string[], { students: { graded } }: ClassInsights, lang: Lang): string =>
  texts(lang).classPage.of(students.length, graded)

const withNames = (count: string, says: string, students: readonly string[]): Part =>
  el('li', {}, el('strong', {}, count), ` · ${says}`, el('p', { class: 'who' }, students.join(', ')))

function checksTable({ checks }: ExerciseInsight, lang: Lang): Part {
  const { columns, ended } = texts(lang).classPage
  return tablePart(
    [columns.check, ended.passed, ended.failed, ended.waiting, ended.unwritten],
    checks.map(({ title, passed, failed, waiting, unwritten }) => [title[lang], passed, failed, waiting, unwritten]),
  )
}

function unnamedParts({ unnamed: { students, traits } }: ExerciseInsight, lang: Lang, now: ClassInsights): Part[] {
  const words = texts(lang).classPage
  if (students.length === 0) return []
  return [
    el('p', {}, words.unnamed(students.length), ' ', el('span', { class: 'who' }, students.join(', '))),
    ...(traits.length > 0
      ? [
          el('p', { class: 'soft' }, words.traits),
          el(
            'ul',
            {},
            ...traits.map((trait) =>
              withNames(
                countOf(trait.students, now, lang),
                trait.kind === 'check' ? words.failsCheck(trait.says[lang]) : trait.says[lang],
                trait.students,
              ),
            ),
          ),
        ]
      : []),
  ]
}
