import { createHash } from 'node:crypto'
import type { FigureData } from '../../figures/collect.ts'
import { type DrawnFigure, drawFigures } from '../../figures/draw.ts'
import type { Lang } from '../../text/say.ts'
import { texts } from '../../text/texts.ts'
import type { CourseVerdict } from '../../verdict/model.ts'
import { kit } from '../kit.ts'
import { el, type Part, textOf } from './elements.ts'
import { exerciseParts } from './exercise-parts.ts'
import { STYLE } from './style.ts'
import { summaryParts } from './summary-parts.ts'

/** What the page is made with besides the verdict. */
export interface HtmlOptions {
  readonly lang: Lang
  /** What the figures show; without it the page has none. */
  readonly figures?: FigureData
}

/** A run as one page that needs nothing else: no network, no file, no script. */
export async function renderHtml(verdict: CourseVerdict, { lang, figures = {} }: HtmlOptions): Promise<string> {
  const ids = verdict.exercises.map(({ id }) => id)
  const drawn = await drawFigures(figures, ids, lang)
  const page = renderPage(verdict, drawn, lang)
  if (Buffer.byteLength(page) <= MAX_BYTES) return page
  return renderPage(verdict, withinBytes(drawn, MAX_BYTES / 2), lang, texts(lang).pageTooLarge)
}

// --- internal ---

const MAX_BYTES = 1_500_000

function renderPage(
  verdict: CourseVerdict,
  figures: readonly DrawnFigure[],
  lang: Lang,
  ...notes: readonly string[]
): string {
  const words = texts(lang)
  const title = words.pageTitle(verdict.score, verdict.maxScore)
  const { isolation, neighbours, seed } = verdict
  const main: Part[] = [
    ...summaryParts(verdict, lang),
    ...notes.map((note) => el('p', { class: 'missing' }, note)),
    ...verdict.exercises.map((exercise) =>
      exerciseParts(
        exercise,
        figures.filter((figure) => figure.exercise === exercise.id),
        lang,
      ),
    ),
  ]
  const foot = el('footer', {}, el('p', {}, `${words.conditions(isolation, neighbours, seed)} · ${kit}`))
  return `<!doctype html>\n${textOf(el('html', { lang }, head(title), el('body', {}, el('main', {}, ...main), foot)))}\n`
}

// Nothing may be loaded and no script may run, whatever stands in the page.
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const head = (title: string): Part =>
  el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    el('style', {}, STYLE),
  )

// Figures in their order, for as long as there is room.
function withinBytes(figures: readonly DrawnFigure[], limit: number): DrawnFigure[] {
  let bytes = 0
  return figures.filter((figure) => (bytes += JSON.stringify(figure).length) <= limit)
}
