import { exerciseOrThrow } from '../../../course/manifest.ts'
import { texts } from '../../../text/texts.ts'
import { el, type Element } from '../elements.ts'
import type { LiveView } from './live-view.ts'

/** Renders the hints that have been asked for, and a button for the next one; nothing of an exercise that is passed. */
export function hintsPart({ hints: told, verdict, shown, lang }: LiveView): Element {
  const words = texts(lang)
  const status = verdict.exercises.find(({ id }) => id === shown)?.status
  if (!told || !shown || status === undefined || status === 'passed') return el('section', { 'data-part': 'hints' })
  const { hints, seen, note } = told
  const { number, title } = exerciseOrThrow(shown).section
  return el(
    'section',
    { 'data-part': 'hints', class: 'hints', 'aria-labelledby': 'hints-head' },
    el('h2', { id: 'hints-head', tabindex: -1 }, words.live.hints),
    ...hints
      .slice(0, seen)
      .flatMap((hint, i) => [
        el('h3', {}, words.hints.title(i + 1, hints.length)),
        ...hint[lang].split('\n').map((line) => el('p', { class: 'hint' }, line)),
      ]),
    ...(note === undefined ? [] : [el('p', { class: 'missing' }, note)]),
    seen < hints.length
      ? el(
          'button',
          { type: 'button', class: 'main', 'data-ask': 'hint', 'data-or': 'hints-head' },
          words.live.nextHint(seen + 1, hints.length),
        )
      : el('p', { class: 'soft' }, words.hints.last(words.section(number, title[lang]))),
  )
}
