import { exerciseOrThrow, shortName } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { tableLines } from '../../report/table-lines.ts'
import { texts } from '../../text/texts.ts'
import { wrapTo } from '../../text/width.ts'
import { commonestMistakes } from '../insights/commonest-mistakes.ts'
import type { ClassInsights } from '../insights/insights.ts'
import { ENDINGS } from './class-endings.ts'

/** Renders how each exercise went, and the commonest mistakes, for a terminal. */
export function renderClassTable(
  { exercises, students: { graded } }: ClassInsights,
  { lang, columns }: { readonly lang: Lang; readonly columns: number },
): string[] {
  if (graded === 0) return []
  const words = texts(lang).classPage
  const titles = [words.columns.exercise, ...ENDINGS.map(({ word }) => words.ended[word]), words.columns.mean]
  const rows = exercises.map(({ id, ended, mean, maxScore }) => [
    id,
    ...ENDINGS.map(({ of }) => String(of(ended))),
    `${Math.round(10 * mean) / 10}/${maxScore}`,
  ])
  return ['', ...tableLines([titles, ...rows], 'left'), ...mistakeLines(exercises, graded, lang, columns)]
}

// --- internal ---

const SHOWN = 5

function mistakeLines(exercises: ClassInsights['exercises'], graded: number, lang: Lang, columns: number): string[] {
  const words = texts(lang).classPage
  const all = commonestMistakes(exercises, SHOWN)
  if (all.length === 0) return []
  const lines = all.flatMap(({ exercise, mistake: { says, students } }) => {
    const name = `${shortName(exercise)} (${exerciseOrThrow(exercise).title[lang]})`
    return wrapTo(`  ${words.of(students.length, graded)} · ${name}: ${says[lang]}`, columns)
  })
  return ['', words.mistakes, ...lines]
}
