import { exerciseOrThrow, shortName } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import { padTo, widthOf, wrapTo } from '../../text/width.ts'
import type { ClassInsights } from '../insights/insights.ts'

/** Renders how each exercise went, and the commonest mistakes, for a terminal. */
export function renderClassTable(
  { exercises, students: { graded } }: ClassInsights,
  { lang, columns }: { readonly lang: Lang; readonly columns: number },
): string[] {
  if (graded === 0) return []
  const words = texts(lang).classPage
  const { ended } = words
  const titles = [
    words.columns.exercise,
    ended.passed,
    ended.failed,
    ended.waiting,
    ended.unwritten,
    words.columns.mean,
  ]
  const rows = exercises.map(({ id, ended: { passed, failed, error, blocked, todo }, mean, maxScore }) => [
    id,
    ...[passed, failed + error, blocked, todo].map(String),
    `${Math.round(10 * mean) / 10}/${maxScore}`,
  ])
  return ['', ...tableLines([titles, ...rows]), ...mistakeLines(exercises, graded, lang, columns)]
}

// --- internal ---

const SHOWN = 5

function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]))))
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? padTo(cell, widths[i]) : ' '.repeat(widths[i] - widthOf(cell)) + cell)).join('  '),
  )
}

function mistakeLines(exercises: ClassInsights['exercises'], graded: number, lang: Lang, columns: number): string[] {
  const words = texts(lang).classPage
  const all = exercises
    .flatMap(({ id, mistakes }) => mistakes.map(({ says, students }) => ({ id, says, students })))
    .filter(({ students }) => students.length > 1)
    .toSorted((a, b) => b.students.length - a.students.length)
  if (all.length === 0) return []
  const lines = all.slice(0, SHOWN).flatMap(({ id, says, students }) => {
    const name = `${shortName(id)} (${exerciseOrThrow(id).title[lang]})`
    return wrapTo(`  ${words.of(students.length, graded)} · ${name}: ${says[lang]}`, columns)
  })
  return ['', words.mistakes, ...lines]
}
