import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part } from '../../report/html/elements.ts'
import { renderPage } from '../../report/html/page.ts'
import { kit } from '../../report/kit.ts'
import { texts } from '../../text/texts.ts'
import type { ClassInsights } from '../insights/insights.ts'
import { contactParts } from './class-contacts-part.ts'
import { exercisePart } from './class-exercise-part.ts'
import { exerciseTable } from './class-exercise-table.ts'
import { mistakeParts } from './class-mistakes-part.ts'
import type { ClassPage } from './class-page-data.ts'
import { plotParts } from './class-plot-parts.ts'
import { sectionParts } from './class-section-parts.ts'
import { shown } from './class-table-part.ts'

/** Renders what a class understood as one self-contained page, for the instructor. */
export async function renderClassPage(page: ClassPage): Promise<string> {
  const { lang, course, now, isSecret, conditions, more = [] } = page
  const words = texts(lang).classPage
  const main = [
    el('h1', {}, words.title(course)),
    ...(isSecret ? [el('p', { class: 'missing' }, words.instructorsOnly)] : []),
    ...summaryParts(page),
    ...contactParts(page),
    ...(await plotParts(page)),
    ...mistakeParts(page),
    exerciseTable(page),
    ...(now.sections.length > 0 ? sectionParts(now, lang) : []),
    ...more.filter(({ lines }) => lines.length > 0).map(({ heading, lines }) => listPart(heading, lines)),
    ...now.exercises.map((one) => exercisePart(one, page)),
  ]
  return renderPage({ lang, title: words.title(course), main, foot: [`${conditions} · ${kit}`], style: STYLE })
}

// --- internal ---

const STYLE = `
.who { font-size: .85rem; color: var(--soft); max-width: none; } .class h2 { margin-top: 2rem; } .wide { overflow-x: auto; } li { margin: .5rem 0; }
@media print { .class, .exercise { break-inside: auto; } li, tr { break-inside: avoid; } }
`

function summaryParts({ now, lang }: ClassPage): Part[] {
  const words = texts(lang).classPage
  const { graded, missing, unreadable, pending, 'grader-fault': fault, given, outside } = now.students
  const { mean, median, quartiles } = now.scores
  return [
    el('p', {}, words.counts({ graded, missing, unreadable, given, outside, open: pending + fault })),
    ...(graded > 0
      ? [
          el(
            'p',
            {},
            `${words.summary(shown(mean), shown(median), shown(now.maxScore))} ${words.middleHalf(shown(quartiles[0]), shown(quartiles[1]))}`,
          ),
          ...stopParts(now, lang),
        ]
      : []),
  ]
}

function stopParts({ exercises }: ClassInsights, lang: Lang): Part[] {
  const [most] = exercises.toSorted((a, b) => b.stopped - a.stopped)
  if (!most || most.stopped === 0) return []
  return [
    el('p', {}, texts(lang).classPage.stops(`${exerciseOrThrow(most.id).title[lang]} (${most.id})`, most.stopped)),
  ]
}

const listPart = (heading: string, lines: readonly string[]): Part =>
  el('section', { class: 'class' }, el('h2', {}, heading), el('ul', {}, ...lines.map((line) => el('li', {}, line))))
