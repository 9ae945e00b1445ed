import { createHash } from 'node:crypto'
import type { Lang } from '../../model/say.ts'
import { el, type Part, textOf } from './elements.ts'
import { STYLE } from './style.ts'

/** What a page holds. */
export interface Page {
  readonly lang: Lang
  readonly title: string
  readonly main: readonly Part[]
  /** What stands at its end: what made it, and how. */
  readonly foot: readonly string[]
}

/** A page that needs nothing else: no network, no file, no script. */
export function renderPage({ lang, title, main, foot }: Page): string {
  const footer = el('footer', {}, ...foot.map((line) => el('p', {}, line)))
  return `<!doctype html>\n${textOf(el('html', { lang }, head(title), el('body', {}, el('main', {}, ...main), footer)))}\n`
}

// --- internal ---

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
