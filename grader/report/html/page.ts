import { createHash } from 'node:crypto'
import type { Lang } from '../../model/localized.ts'
import { el, type Part, textOf } from './elements.ts'
import { STYLE } from './style.ts'

/** The content of a page. */
export interface Page {
  readonly lang: Lang
  readonly title: string
  readonly main: readonly Part[]
  /** Rules of its own, after those of all pages. */
  readonly style?: string
  /** The script beside it, where a page is served and not written. */
  readonly script?: string
  /** The footer: which kit made the page, and with which settings. */
  readonly foot: readonly string[]
  /** Stands at the top, and on paper on every sheet. */
  readonly running?: string
}

/** Renders a self-contained page: no network, no other files, no scripts but the one of a page that is served. */
export function renderPage({ lang, title, main, foot, running, style = '', script }: Page): string {
  const footer = el('footer', {}, ...foot.map((line) => el('p', {}, line)))
  const body = el('body', {}, ...runningParts(running), el('main', {}, ...main), footer)
  return `<!doctype html>\n${textOf(el('html', { lang }, head(title, STYLE + style, script), body))}\n`
}

// --- internal ---

const runningParts = (running: string | undefined): Part[] =>
  running === undefined ? [] : [el('header', { class: 'running' }, running)]

// The content security policy forbids loading anything and running scripts, whatever the page contains.
const policyFor = (style: string, script: string | undefined): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...(script === undefined ? [] : ["script-src 'self'", "connect-src 'self'"]),
  ].join('; ')

const head = (title: string, style: string, script: string | undefined): Part =>
  el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(style, script) }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    el('style', {}, style),
    // Without an icon of its own a browser asks for one at another address.
    ...(script === undefined
      ? []
      : [el('link', { rel: 'icon', href: 'data:,' }), el('script', { type: 'module', src: script })]),
  )
