import { describeFailure, type Section, type Told, type Unpassed } from './describe-failure.ts'
import type { Lang } from '../model/say.ts'
import { texts } from './texts.ts'
import { brokenCode, cutCode } from './code-line.ts'
import { cutTo, padTo, widthOf, wrapTo } from './width.ts'

/** Why a check was not passed, as text: what was tried, expected, received, where, and what to try. Empty where there is nothing to say. */
export const renderFailure = (failed: Unpassed, lang: Lang, style: ToldStyle = {}): string =>
  describeFailure(failed, lang)
    .map((told) => renderTold(told, lang, style).join('\n'))
    .join('\n\n')

/** The same as vitest shows it, whose terminal and UI break no lines of their own. */
export const renderMessage = (failed: Unpassed, lang: Lang): string =>
  renderFailure(failed, lang, { columns: 76, stacked: lang === 'ko' })

/** How the parts of a message are painted, and how wide it may be. */
export interface ToldStyle {
  readonly columns?: number
  /** Lines that belong below one another never begin beside their label: in a browser’s letters Hangul is not two columns wide. */
  readonly stacked?: boolean
  readonly label?: (text: string) => string
}

/** The lines of one thing that is told: its sentence, and its sections as a table with hanging lines. */
export function renderTold({ says, sections }: Told, lang: Lang, style: ToldStyle = {}): string[] {
  const { columns = Infinity } = style
  const { labels } = texts(lang)
  const labelWidth = Math.max(...Object.values(labels).map(widthOf))
  const indent = INDENT + labelWidth + GAP
  const paint = style.label ?? ((text) => text)
  const label = ({ label: name }: Section): string => ' '.repeat(INDENT) + paint(padTo(labels[name], labelWidth))
  const table = sections.flatMap((section) => {
    if (isWide(section, columns - indent) || (style.stacked && !section.prose && section.lines.length > 1))
      return [label(section).trimEnd(), ...under(section, columns)]
    return wrapped(section, columns - indent).map((line, i) =>
      i === 0 ? label(section) + ' '.repeat(GAP) + line : ' '.repeat(indent) + line,
    )
  })
  return [...says.split('\n').flatMap((line) => wrapTo(line, columns)), ...table]
}

// --- internal ---

const INDENT = 2
const GAP = 2

// Code and values keep their lines: those that do not fit beside their label stand under it.
const isWide = ({ lines, prose }: Section, columns: number): boolean =>
  !prose && lines.some((line) => widthOf(line) > columns)

function under({ label, lines }: Section, columns: number): string[] {
  const room = columns - 2 * INDENT
  // What was tried is there to be pasted: a line that is cut would be no code.
  const fitting =
    label === 'tried'
      ? lines.flatMap((line) => brokenCode(line, room))
      : cutCode(lines, room - GUTTER).map((line) => cutTo(line, room))
  return fitting.map((line) => ' '.repeat(2 * INDENT) + line)
}

const GUTTER = 6

const wrapped = ({ lines, prose }: Section, columns: number): string[] =>
  lines.flatMap((line) => (prose ? wrapTo(line, columns) : [line]))
