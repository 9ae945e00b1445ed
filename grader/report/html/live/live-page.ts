import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { exerciseOrThrow } from '../../../course/manifest.ts'
import type { Lang } from '../../../model/localized.ts'
import { texts } from '../../../text/texts.ts'
import { kit } from '../../kit.ts'
import { MARKS } from '../../summary.ts'
import { el, type Element, textOf } from '../elements.ts'
import { renderPage } from '../page.ts'
import { coursePart, nowPart, pointsPart } from './course-part.ts'
import { figuresPart } from './figures-part.ts'
import { hintsPart } from './hints-part.ts'
import { LIVE_STYLE } from './live-style.ts'
import type { LiveView } from './live-view.ts'
import { verdictPart } from './verdict-part.ts'

/** The script of the page, as a browser gets it. */
export const LIVE_SCRIPT = readFileSync(new URL('./live-script.mjs', import.meta.url), 'utf8')

/** The parts of the page as HTML, by their names: what is sent to a page that is open. */
export const renderLiveParts = (view: LiveView): Record<string, string> =>
  Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, textOf(part(view))]))

/** Renders the whole page as it is now. Its script then replaces the parts that change. */
export function renderLivePage(view: LiveView): string {
  const { lang } = view
  const { points, now, ...others } = PARTS
  const { lost, found } = texts(lang).live
  const top = el(
    'header',
    { class: 'top' },
    points(view),
    now(view),
    // What a screen reader says by itself: a verdict, a hint, a lost connection.
    el('p', { id: 'says', class: 'unseen', role: 'status' }),
    el('p', { id: 'lost', role: 'alert', 'data-lost': lost, 'data-found': found }),
  )
  return renderPage({
    lang,
    title: liveTitle(view),
    main: [
      el(
        'div',
        { class: 'live', 'data-build': liveBuild(lang) },
        top,
        ...Object.values(others).map((part) => part(view)),
      ),
    ],
    foot: [kit],
    style: LIVE_STYLE,
    script: 'page.js',
  })
}

/** What tells one make of the page from another: an open page of another make loads itself again. */
export const liveBuild = (lang: Lang): string =>
  createHash('sha256').update(`${kit}\n${lang}\n${LIVE_STYLE}\n${LIVE_SCRIPT}`).digest('hex').slice(0, 16)

/** The title in the browser's tab: how the exercise stands. */
export function liveTitle({ verdict, shown, lang }: LiveView): string {
  const exercise = verdict.exercises.find(({ id }) => id === shown)
  if (!exercise) return texts(lang).pageTitle(verdict.score, verdict.maxScore)
  const { id, status, score, maxScore } = exercise
  return `${MARKS[status]} ${score}/${maxScore} ${exerciseOrThrow(id).title[lang]}`
}

// --- internal ---

const PARTS: Readonly<Record<string, (view: LiveView) => Element>> = {
  points: pointsPart,
  now: nowPart,
  verdict: verdictPart,
  hints: hintsPart,
  figures: figuresPart,
  course: coursePart,
}
