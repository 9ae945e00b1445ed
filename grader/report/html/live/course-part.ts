import { exerciseOrThrow } from '../../../course/manifest.ts'
import type { ExerciseVerdict } from '../../../model/verdict.ts'
import { texts } from '../../../text/texts.ts'
import { lackingNotes } from '../../closing.ts'
import { MARKS, statusWord } from '../../summary.ts'
import { el, type Element, type Part } from '../elements.ts'
import type { LiveView } from './live-view.ts'
import { showButton } from './show-button.ts'

/** Renders the points so far, and what the watch is doing. */
export function pointsPart({ verdict, lang }: LiveView): Element {
  const { score, maxScore, exercises } = verdict
  const words = texts(lang)
  const passed = exercises.filter(({ status }) => status === 'passed').length
  return el(
    'div',
    { 'data-part': 'points', class: 'points-so-far' },
    el('h1', {}, words.pageTitle(score, maxScore)),
    el('progress', { value: score, max: Math.max(maxScore, 1), 'aria-label': words.pageTitle(score, maxScore) }),
    el('p', { class: 'soft' }, words.exercisesPassed(passed, exercises.length)),
    ...lackingNotes({ verdict, words }).map((note) => el('p', { class: 'soft' }, note)),
  )
}

/** Renders what the watch is doing now. */
export const nowPart = ({ now }: LiveView): Element => el('p', { 'data-part': 'now', class: 'soft' }, now)

/** Renders the course: every exercise with its points, to be shown by a click. */
export function coursePart(view: LiveView): Element {
  return el(
    'nav',
    { 'data-part': 'course', class: 'course', 'aria-labelledby': 'course-head' },
    el('h2', { id: 'course-head' }, texts(view.lang).pageContents),
    el('ol', {}, ...view.verdict.exercises.map((exercise) => row(exercise, view))),
  )
}

// --- internal ---

function row(exercise: ExerciseVerdict, { lang, shown, pending }: LiveView): Part {
  const words = texts(lang)
  const { id, status, score, maxScore } = exercise
  const waits = pending.has(id)
  return el(
    'li',
    { ...(id === shown && { 'aria-current': 'true' }) },
    el('span', { class: waits ? 'todo' : status, 'aria-hidden': 'true' }, waits ? '…' : MARKS[status]),
    showButton(
      id,
      exerciseOrThrow(id).title[lang],
      el('span', { class: 'unseen' }, `, ${waits ? words.live.pending : statusWord(exercise, words)}`),
    ),
    el('span', { class: 'soft' }, `${score}/${maxScore}`),
  )
}
