import type { DrawnFigure, DrawnPanel } from '../../figures/draw.ts'
import { NONE, withExponent } from '../../figures/drawing/compare.ts'
import type { ImagesPanel, Table } from '../../figures/figure.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import { el, type Part, picture } from './elements.ts'

/** Renders a figure: what to look for, its pictures, and the numbers behind them; those first that have one of `right` in their place, beside it. */
export function figurePart(
  { title, caption, missing, panels }: DrawnFigure,
  lang: Lang,
  heading: 'h1' | 'h3' = 'h3',
  right: readonly (DrawnPanel | undefined)[] = [],
): Part {
  return el(
    'section',
    { class: missing ? 'figure empty' : 'figure' },
    el(heading, {}, title),
    el('p', {}, unbroken(caption)),
    ...(missing ? [el('p', { class: 'missing' }, texts(lang).pageMissing[missing])] : []),
    ...panels.flatMap((panel, i) =>
      right[i] ? [el('div', { class: 'pair' }, panelPart(panel, lang), rightPart(right[i], lang))] : [],
    ),
    el('div', { class: 'panels' }, ...panels.filter((_, i) => !right[i]).map((panel) => panelPart(panel, lang))),
  )
}

// --- internal ---

// Keeps a formula or a number such as 1e-5 on one line.
const unbroken = (text: string): string =>
  text.replaceAll(/ ([-+=]) /g, '\u00a0$1\u00a0').replaceAll(/(?<=\de)-(?=\d)/g, '\u2011')

function panelPart(panel: DrawnPanel, lang: Lang): Part {
  return el(
    'figure',
    { class: 'panel' },
    el('h4', {}, panel.title),
    panel.kind === 'images' ? imagesPart(panel) : picture(panel.svg ?? '', `${panel.title}. ${panel.says}`),
    el('figcaption', { class: 'soft' }, unbroken(panel.says)),
    ...(panel.table ? [tablePart(panel.table, lang)] : []),
  )
}

// Without its caption, which is about numbers that are not in it.
function rightPart(panel: DrawnPanel, lang: Lang): Part {
  const title = texts(lang).live.right
  const shown = panel.kind === 'images' ? imagesPart(panel) : picture(panel.svg ?? '', `${title}: ${panel.title}`)
  return el('figure', { class: 'panel' }, el('h4', {}, title), shown)
}

function imagesPart({ images, says }: ImagesPanel): Part {
  return el(
    'div',
    { class: 'images', role: 'group', 'aria-label': says },
    ...images.map((image) =>
      el(
        'figure',
        image.lines.length === 0 ? { class: 'wideimage' } : {},
        el('img', { src: image.uri, alt: image.says, ...(image.lines.length === 0 && { class: 'wide' }) }),
        el('figcaption', {}, ...image.lines.flatMap((line, i) => (i === 0 ? [line] : [el('br'), line]))),
      ),
    ),
  )
}

function tablePart({ columns, rows }: Table, lang: Lang): Part {
  const cell = (tag: string, value: string | number | null): Part =>
    el(tag, tag === 'th' ? { class: 'number', scope: 'col' } : { class: 'number' }, shown(value))
  return el(
    'details',
    {},
    el('summary', {}, texts(lang).pageNumbers),
    el(
      'div',
      {},
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...columns.map((column) => cell('th', column)))),
        el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((value) => cell('td', value))))),
      ),
    ),
  )
}

const shown = (value: string | number | null): string =>
  value === null ? NONE : typeof value === 'number' ? withExponent(String(Number(value.toPrecision(6)))) : value
