import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import type { ClassInsights } from '../insights/insights.ts'
import { shown, tablePart } from './class-table-part.ts'

/** The sections of a class beside each other. */
export function sectionParts({ sections, maxScore, exercises }: ClassInsights, lang: Lang): Part[] {
  const words = texts(lang).classPage
  const { columns } = words
  const rows = sections.map(({ name, scores: { values, mean, median, quartiles } }) => [
    name,
    values.length,
    `${shown(mean)}/${shown(maxScore)}`,
    shown(median),
    quartiles.map(shown).join('–'),
  ])
  const passed = exercises.map(({ id }) => [
    exerciseOrThrow(id).title[lang],
    ...sections.map((section) => {
      const count = section.passed.find((one) => one.id === id)?.count ?? 0
      return `${count}/${section.scores.values.length}`
    }),
  ])
  return [
    el(
      'section',
      { class: 'class' },
      el('h2', {}, words.sections),
      tablePart([columns.section, columns.count, columns.mean, columns.median, columns.quartiles], rows),
      el('h3', {}, words.ended.passed),
      tablePart([columns.exercise, ...sections.map(({ name }) => name)], passed),
    ),
  ]
}
