import { describeFailure, type Section, type Message, type Unpassed } from './describe-failure.ts'
import type { Lang } from '../model/localized.ts'
import { texts } from './texts.ts'
import { brokenCode, cutCode } from './code-line.ts'
import { cutTo, padTo, widthOf, wrapTo } from './width.ts'

/** Renders why a check failed: what was tried, expected, received, where, and what to try. Empty if there is nothing to say. */
export const renderFailure = (failed: Unpassed, lang: Lang, style: MessageStyle = {}): string =>
  describeFailure(failed, lang)
    .map((told) => renderMessageLines(told, lang, style).join('\n'))
    .join('\n\n')

/** Renders the same for vitest, whose terminal and UI do not wrap lines. */
export const renderMessage = (failed: Unpassed, lang: Lang): string =>
  renderFailure(failed, lang, { columns: 76, stacked: lang === 'ko' })

/** The colours and the width of a message. */
export interface MessageStyle {
  readonly columns?: number
  /** No columns: values stand right behind their label, or under it. In a browser’s font Hangul is not two columns wide. */
  readonly stacked?: boolean
  readonly label?: (text: string) => string
}

/** The lines of one message: its sentence, and its sections as a table with hanging indents. */
export function renderMessageLines({ says, sections }: Message, lang: Lang, style: MessageStyle = {}): string[] {
  const { columns = Infinity } = style
  const { labels } = texts(lang)
  const labelWidth = Math.max(...Object.values(labels).map(widthOf))
  const indent = INDENT + labelWidth + GAP
  const paint = style.label ?? ((text) => text)
  const label = ({ label: name }: Section): string => ' '.repeat(INDENT) + paint(padTo(labels[name], labelWidth))
  const table = sections.flatMap((section) => {
    if (style.stacked) return stack(section, labels[section.label], columns)
    if (isWide(section, columns - indent)) return [label(section).trimEnd(), ...under(section, columns)]
    return wrapped(section, columns - indent).map((line, i) =>
      i === 0 ? label(section) + ' '.repeat(GAP) + line : ' '.repeat(indent) + line,
    )
  })
  return [...says.split('\n').flatMap((line) => wrapTo(line, columns)), ...table]
}

// --- internal ---

const INDENT = 2
const GAP = 2

// Code and values keep their line breaks: if they do not fit beside their label, they go under it.
const isWide = ({ lines, prose }: Section, columns: number): boolean =>
  !prose && lines.some((line) => widthOf(line) > columns)

function under({ label, lines }: Section, columns: number): string[] {
  const room = columns - 2 * INDENT
  // A student may paste the tried call: a cut line would not be valid code.
  const fitting =
    label === 'tried'
      ? lines.flatMap((line) => brokenCode(line, room))
      : cutCode(lines, room - GUTTER).map((line) => cutTo(line, room))
  return fitting.map((line) => ' '.repeat(2 * INDENT) + line)
}

const GUTTER = 6

function stack(section: Section, label: string, columns: number): string[] {
  const head = `${' '.repeat(INDENT)}${label}:`
  const [first, ...rest] = section.lines
  if (rest.length === 0 && widthOf(`${head} ${first}`) <= columns) return [`${head} ${first}`]
  if (!section.prose) return [head, ...under(section, columns)]
  return [head, ...wrapped(section, columns - 2 * INDENT).map((line) => ' '.repeat(2 * INDENT) + line)]
}

const wrapped = ({ lines, prose }: Section, columns: number): string[] =>
  lines.flatMap((line) => (prose ? wrapTo(line, columns) : [line]))
