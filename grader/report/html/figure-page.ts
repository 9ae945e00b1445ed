import { createHash } from 'node:crypto'
import type { ExerciseId } from '../../course/manifest.ts'
import { drawFigure } from '../../figures/draw.ts'
import type { Drawing, Word } from '../../figures/figure.ts'
import type { Lang } from '../../text/say.ts'
import { kit } from '../kit.ts'
import { el, type Part, textOf } from './elements.ts'
import { figurePart } from './figure-part.ts'
import { STYLE } from './style.ts'

/** A figure that has a page to itself. */
export interface PagedFigure {
  readonly name: string
  readonly exercise: ExerciseId
  draw(word: Word): Drawing
}

/** One figure as a page that needs nothing else: no network, no file, no script. */
export async function renderFigurePage({ name, exercise, draw }: PagedFigure, lang: Lang): Promise<string> {
  const figure = await drawFigure({ name, exercise, draw: (_, word) => draw(word) }, undefined, lang)
  const body = el('body', {}, el('main', {}, figurePart(figure, lang)), el('footer', {}, el('p', {}, kit)))
  return `<!doctype html>\n${textOf(el('html', { lang }, head(figure.title), body))}\n`
}

// --- internal ---

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
    el('title', {}, title),
    el('style', {}, STYLE),
  )
