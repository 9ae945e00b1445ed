import { exerciseOrThrow } from '../../course/manifest.ts'
import { drawPanel } from '../../figures/draw.ts'
import type { Spec } from '../../figures/drawing/spec.ts'
import type { Lang } from '../../model/localized.ts'
import { el, type Part, picture } from '../../report/html/elements.ts'
import { renderPage } from '../../report/html/page.ts'
import { kit } from '../../report/kit.ts'
import { texts } from '../../text/texts.ts'
import type { ClassInsights, ExerciseInsight } from '../insights/insights.ts'
import type { Mistake } from '../insights/mistakes.ts'
import { exercisesPlot, scoresPlot, sectionsPlot } from './class-plots.ts'
import { shown, tablePart } from './class-table-part.ts'
import { exercisePart } from './class-exercise-part.ts'

/** What the page of a class is made from. */
export interface ClassPage {
  readonly lang: Lang
  readonly course: string
  readonly now: ClassInsights
  /** An earlier run of the class, to stand beside it. */
  readonly before?: ClassInsights
  readonly isSecret: boolean
  /** How it was graded. */
  readonly conditions: string
  /** Further sections, each under its heading. */
  readonly more?: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

/** Renders what a class understood as one self-contained page, for the instructor. */
export async function renderClassPage(page: ClassPage): Promise<string> {
  const { lang, course, now, isSecret, conditions, more = [] } = page
  const words = texts(lang).classPage
  const main = [
    el('h1', {}, words.title(course)),
    ...(isSecret ? [el('p', { class: 'missing' }, words.instructorsOnly)] : []),
    ...summaryParts(page),
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
  const { graded, missing, unreadable, pending, 'grader-fault': fault } = now.students
  const { mean, median, quartiles } = now.scores
  return [
    el('p', {}, words.counts({ graded, missing, unreadable, open: pending + fault })),
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

async function plotParts({ now, before, lang }: ClassPage): Promise<Part[]> {
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

const SHOWN_MISTAKES = 12

function mistakeParts({ now, before, lang }: ClassPage): Part[] {
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

function exerciseTable({ now, before, lang }: ClassPage): Part {
  const words = texts(lang).classPage
  const { columns, ended } = words
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
        ended.passed,
        ended.failed,
        ended.waiting,
        ended.unwritten,
        columns.mean,
        columns.stopped,
        ...(before ? [columns.before] : []),
      ],
      now.exercises.map(({ id, ended: { passed, failed, error, blocked, todo }, mean, maxScore, stopped }) => [
        { text: `${exerciseOrThrow(id).title[lang]} (${id})`, href: `#${id.replace('/', '-')}` },
        passed,
        failed + error,
        blocked,
        todo,
        `${shown(mean)}/${shown(maxScore)}`,
        stopped,
        ...(before ? [was(id)] : []),
      ]),
    ),
  )
}

function sectionParts({ sections, maxScore, exercises }: ClassInsights, lang: Lang): Part[] {
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

const listPart = (heading: string, lines: readonly string[]): Part =>
  el('section', { class: 'class' }, el('h2', {}, heading), el('ul', {}, ...lines.map((line) => el('li', {}, line))))
