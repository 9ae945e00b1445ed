import { describeFailure, isLong, type Section, type Message } from '../../text/describe-failure.ts'
import { clipLines, safeText } from '../../text/safe-text.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import type { CheckVerdict } from '../../model/verdict.ts'
import { markOf, MARKS } from '../summary.ts'
import { el, type Part } from './elements.ts'

/** Renders a failed check: what was tried, what was expected, what was received, and what to try. */
export function checkPart(check: CheckVerdict, lang: Lang): Part {
  const words = texts(lang)
  const status = markOf(check)
  return el(
    'article',
    { class: `check ${status}` },
    el(
      'h3',
      {},
      `${MARKS[status]} ${check.title[lang]} `,
      el('span', { class: 'points' }, `(${words.points(check.maxPoints)})`),
    ),
    ...describeFailure(check, lang).flatMap((told) => toldParts(told, lang)),
    ...consoleParts(check, lang),
  )
}

// --- internal ---

const [MAX_LINES, MAX_CHARS] = [40, 300]

function toldParts({ says, sections }: Message, lang: Lang): Part[] {
  return [
    ...clipLines(says, MAX_LINES, 2000).map((line) => el('p', {}, line)),
    ...(sections.length > 0 ? [el('dl', {}, ...sections.flatMap((section) => sectionParts(section, lang)))] : []),
  ]
}

function sectionParts(section: Section, lang: Lang): Part[] {
  const { label, lines, prose } = section
  const text = lines.slice(0, MAX_LINES).map((line) => line.slice(0, prose ? 2000 : MAX_CHARS))
  return [
    el('dt', {}, texts(lang).labels[label]),
    el('dd', {}, ...(prose ? text.map((line) => el('div', {}, line)) : [foldedIf(isLong(section), text, lang)])),
  ]
}

function foldedIf(isFolded: boolean, text: readonly string[], lang: Lang): Part {
  const code = el('pre', {}, text.join('\n'))
  return isFolded ? el('details', {}, el('summary', {}, texts(lang).lineCount(text.length)), code) : code
}

function consoleParts({ console = [] }: CheckVerdict, lang: Lang): Part[] {
  const text = safeText(console.join('\n'))
  if (text.trim() === '') return []
  return [
    el(
      'dl',
      {},
      el('dt', {}, texts(lang).printed),
      el('dd', {}, el('pre', {}, clipLines(text, MAX_LINES, MAX_CHARS).join('\n'))),
    ),
  ]
}
