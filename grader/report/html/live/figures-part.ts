import { texts } from '../../../text/texts.ts'
import { el, type Element } from '../elements.ts'
import { figurePart } from '../figure-part.ts'
import type { LiveView } from './live-view.ts'

/** Renders the figures of the exercise; where it fails, each beside the same as it should be. */
export function figuresPart({ figures: told, lang }: LiveView): Element {
  const { live } = texts(lang)
  if (!told) return el('section', { 'data-part': 'figures' })
  const { figures, drawing, failed } = told
  return el(
    'section',
    {
      'data-part': 'figures',
      'aria-busy': String(drawing),
      'aria-labelledby': 'figures-head',
    },
    el('h2', { id: 'figures-head' }, live.figures),
    ...(drawing && figures.length === 0 ? [el('p', { class: 'soft' }, live.drawing)] : []),
    ...(failed ? [el('p', { class: 'missing' }, live.notDrawn)] : []),
    ...figures.map(({ drawn, right }) => figurePart(drawn, lang, 'h3', right)),
  )
}
