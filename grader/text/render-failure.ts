import { describeFailure, type Section, type Told, type Unpassed } from './describe-failure.ts'
import type { Lang } from './say.ts'
import { texts } from './texts.ts'
import { cutTo, padTo, widthOf, wrapTo } from './width.ts'

/** Why a check was not passed, as text: what was tried, expected, received, where, and what to try. Empty where there is nothing to say. */
export const renderFailure = (failed: Unpassed, lang: Lang): string =>
  describeFailure(failed, lang)
    .map((told) => renderTold(told, lang).join('\n'))
    .join('\n\n')

/** How the parts of a message are painted, and how wide it may be. */
export interface ToldStyle {
  readonly columns?: number
  readonly label?: (text: string) => string
}

/** The lines of one thing that is told: its sentence, and its sections as a table with hanging lines. */
export function renderTold({ says, sections }: Told, lang: Lang, style: ToldStyle = {}): string[] {
  const { columns = Infinity } = style
  const { labels } = texts(lang)
  const labelWidth = Math.max(...Object.values(labels).map(widthOf))
  const indent = INDENT + labelWidth + GAP
  const paint = style.label ?? ((text) => text)
  const table = sections.flatMap((section) =>
    fit(section, columns - indent).map((line, i) =>
      i === 0
        ? ' '.repeat(INDENT) + paint(padTo(labels[section.label], labelWidth)) + ' '.repeat(GAP) + line
        : ' '.repeat(indent) + line,
    ),
  )
  return [...says.split('\n').flatMap((line) => wrapTo(line, columns)), ...table]
}

// --- internal ---

const INDENT = 2
const GAP = 2

function fit({ lines, prose }: Section, columns: number): string[] {
  return lines.flatMap((line) => (prose ? wrapTo(line, columns) : [cutTo(line, columns)]))
}
