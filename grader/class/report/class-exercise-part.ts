import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { anchorOf } from '../../report/html/summary-parts.ts'
import { texts } from '../../text/texts.ts'
import type { ExerciseInsight } from '../insights/insights.ts'
import { ENDINGS } from './class-endings.ts'
import type { ClassPage } from './class-page-data.ts'
import { sharedPart } from './class-shared-part.ts'
import { tablePart } from './class-table-part.ts'

/** Renders how one exercise went: its checks, its mistakes with who made them, and what the others have in common. */
export function exercisePart(exercise: ExerciseInsight, page: Pick<ClassPage, 'now' | 'lang'>): Part {
  const { id, mistakes } = exercise
  const { lang } = page
  return el(
    'section',
    { class: 'exercise', id: anchorOf(id) },
    el('div', { class: 'head' }, el('h2', {}, exerciseOrThrow(id).title[lang]), el('span', { class: 'soft' }, id)),
    checksTable(exercise, lang),
    ...(mistakes.length > 0
      ? [el('ul', {}, ...mistakes.map(({ says, students }) => sharedPart(says[lang], students, page)))]
      : []),
    ...unnamedParts(exercise, page),
  )
}

// --- internal ---

function checksTable({ checks }: ExerciseInsight, lang: Lang): Part {
  const { columns, ended } = texts(lang).classPage
  return tablePart(
    [columns.check, ...ENDINGS.map(({ word }) => ended[word])],
    checks.map((check) => [check.title[lang], ...ENDINGS.map(({ word }) => check[word])]),
  )
}

function unnamedParts(
  { unnamed: { students, traits } }: ExerciseInsight,
  page: Pick<ClassPage, 'now' | 'lang'>,
): Part[] {
  const { lang } = page
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
              sharedPart(
                trait.kind === 'check' ? words.failsCheck(trait.says[lang]) : trait.says[lang],
                trait.students,
                page,
              ),
            ),
          ),
        ]
      : []),
  ]
}
