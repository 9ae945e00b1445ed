import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import { ungradedTitle } from '../../text/ungraded-title.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { finalScore } from '../../verdict/final-score.ts'
import { lackingNotes } from '../closing.ts'
import { MARKS, statusWord } from '../summary.ts'
import { el, type Part } from './elements.ts'

/** Renders the points, and a list of exercises that links to their details. */
export function summaryParts(verdict: CourseVerdict, lang: Lang): Part[] {
  const words = texts(lang)
  const { maxScore, late, about } = verdict
  const score = finalScore(verdict)
  const title = pageTitle(verdict, lang)
  return [
    el('h1', {}, title),
    ...(verdict.ungraded ? [] : [el('progress', { value: score, max: Math.max(maxScore, 1), 'aria-label': title })]),
    ...(about?.submission ? [el('p', {}, words.counted(about.submission))] : []),
    ...(late ? [el('p', {}, words.late(late))] : []),
    ...(verdict.ungraded ? [] : lackingNotes({ verdict, words }).map((note) => el('p', { class: 'soft' }, note))),
    ...(verdict.open ? [el('p', {}, words.givenInPart(verdict.open))] : []),
    ...(verdict.exercises.length > 0 ? [contents(verdict, lang)] : []),
  ]
}

/** The title of the page: the points, or that there are none. */
export function pageTitle(verdict: CourseVerdict, lang: Lang): string {
  const words = texts(lang)
  return verdict.ungraded ? ungradedTitle(verdict, words) : words.pageTitle(finalScore(verdict), verdict.maxScore)
}

/** The id of an exercise's part of the page. */
export const anchorOf = (id: string): string => id.replace('/', '-')

// --- internal ---

function contents({ exercises }: CourseVerdict, lang: Lang): Part {
  const words = texts(lang)
  const [exercise, points, status] = words.pageColumns
  return el(
    'nav',
    { 'aria-label': words.pageContents },
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, exercise),
          el('th', { scope: 'col', class: 'number' }, points),
          el('th', { scope: 'col' }, status),
        ),
      ),
      el('tbody', {}, ...exercises.map((one) => row(one, lang))),
    ),
  )
}

function row(exercise: CourseVerdict['exercises'][number], lang: Lang): Part {
  const { id, status, score, maxScore } = exercise
  const title = exerciseOrThrow(id).title[lang]
  return el(
    'tr',
    {},
    el('td', {}, el('a', { href: `#${anchorOf(id)}` }, title), ' ', el('span', { class: 'soft' }, id)),
    el('td', { class: 'number' }, `${score}/${maxScore}`),
    el('td', { class: `status ${status}` }, `${MARKS[status]} ${statusWord(exercise, texts(lang))}`),
  )
}
