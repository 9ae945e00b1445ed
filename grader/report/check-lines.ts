import { describeFailure, type Message } from '../text/describe-failure.ts'
import { clipLines, safeText } from '../text/safe-text.ts'
import { renderMessageLines } from '../text/render-failure.ts'
import type { Lang } from '../model/localized.ts'
import type { CheckVerdict } from '../model/verdict.ts'

/** Why a check failed, as lines of plain text; advice can be left out, for a report that shows it separately. */
export function failureLines(check: CheckVerdict, lang: Lang, { advice = true } = {}): string[] {
  if (check.status === 'passed') return []
  return describeFailure(check, lang)
    .map((told) => (advice ? told : withoutAdvice(told)))
    .flatMap((told, i) => [...(i === 0 ? [] : ['']), ...renderMessageLines(told, lang, { columns: COLUMNS })])
}

/** The advice (diagnosis or hint), each under its label. */
export const adviceOf = (check: CheckVerdict, lang: Lang): Message['sections'] =>
  check.status === 'passed' ? [] : describeFailure(check, lang).flatMap(({ sections }) => sections.filter(isAdvice))

/** What the student's code printed in a failed check, cut to a maximum size. */
export const consoleLines = ({ status, console = [] }: CheckVerdict): string[] =>
  status === 'passed' || console.length === 0 ? [] : clipLines(safeText(console.join('\n')), MAX_LINES, COLUMNS)

// --- internal ---

const COLUMNS = 110
const MAX_LINES = 20

const isAdvice = ({ label }: Message['sections'][number]): boolean =>
  label === 'hint' || label === 'diagnosis' || label === 'seen'

const withoutAdvice = ({ says, sections }: Message): Message => ({
  says,
  sections: sections.filter((section) => !isAdvice(section)),
})
