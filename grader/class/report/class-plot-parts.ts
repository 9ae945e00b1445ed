import { drawPanel } from '../../figures/draw.ts'
import type { Spec } from '../../figures/drawing/spec.ts'
import { el, type Part, picture } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import type { ClassPage } from './class-page-data.ts'
import { exercisesPlot, scoresPlot, sectionsPlot } from './class-plots.ts'
import { shown } from './class-table-part.ts'

/** The plots of a class: its scores, its exercises and, where there are several, its sections. */
export async function plotParts({ now, before, lang }: ClassPage): Promise<Part[]> {
  const words = texts(lang).classPage
  if (now.students.graded === 0) return []
  const plots: readonly (readonly [title: string, says: string, spec: Spec])[] = [
    [
      words.scores,
      words.middleHalf(shown(now.scores.quartiles[0]), shown(now.scores.quartiles[1])),
      scoresPlot(now, before, words),
    ],
    [words.exercises, '', exercisesPlot(now, lang, words)],
    ...(now.sections.length > 0 ? [[words.sections, words.sectionsSay, sectionsPlot(now, words)] as const] : []),
  ]
  const drawn: Part[] = []
  for (const [i, [title, says, spec]] of plots.entries()) {
    const panel = await drawPanel({ kind: 'plot', title, says, spec }, `class-${i}`)
    drawn.push(
      el(
        'figure',
        { class: 'panel' },
        el('h4', {}, title),
        picture(panel.svg ?? '', `${title}. ${says}`),
        el('figcaption', { class: 'soft' }, says),
      ),
    )
  }
  return [el('div', { class: 'panels' }, ...drawn)]
}
