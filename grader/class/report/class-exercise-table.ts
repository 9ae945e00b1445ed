import { exerciseOrThrow } from '../../course/manifest.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { anchorOf } from '../../report/html/summary-parts.ts'
import { texts } from '../../text/texts.ts'
import { ENDINGS } from './class-endings.ts'
import type { ClassPage } from './class-page-data.ts'
import { shown, tablePart } from './class-table-part.ts'

/** How each exercise ended for a class, and in how many it stops. */
export function exerciseTable({ now, before, lang }: ClassPage): Part {
  const words = texts(lang).classPage
  const { columns } = words
  const was = (id: string): string => {
    const old = before?.exercises.find((one) => one.id === id)
    return old && before ? `${old.ended.passed} / ${before.students.graded}` : '–'
  }
  return el(
    'section',
    { class: 'class' },
    el('h2', {}, words.exercises),
    tablePart(
      [
        columns.exercise,
        ...ENDINGS.map(({ word }) => words.ended[word]),
        columns.mean,
        columns.stopped,
        ...(before ? [columns.before] : []),
      ],
      now.exercises.map(({ id, ended, mean, maxScore, stopped }) => [
        { text: `${exerciseOrThrow(id).title[lang]} (${id})`, href: `#${anchorOf(id)}` },
        ...ENDINGS.map(({ of }) => of(ended)),
        `${shown(mean)}/${shown(maxScore)}`,
        stopped,
        ...(before ? [was(id)] : []),
      ]),
    ),
  )
}
