import { reportFormats } from '../../report/reports.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'
import type { ReportRequest } from '../write-reports.ts'

/** `--report FORMAT=FILE`, as often as one likes: the reports that are written. */
export const REPORT = { report: { type: 'string', multiple: true } } as const

/** The reports that are asked for. */
export const reportsOf = (wishes: readonly string[] | undefined, words: Texts): ReportRequest[] =>
  (wishes ?? []).map((wish) => reportOf(wish, words))

// --- internal ---

function reportOf(wish: string, words: Texts): ReportRequest {
  const formats = Object.keys(reportFormats)
    .map((name) => `${name}=FILE`)
    .join(', ')
  const [format, file] = [wish.slice(0, wish.indexOf('=')), wish.slice(wish.indexOf('=') + 1)]
  if (!wish.includes('=') || file === '' || !Object.hasOwn(reportFormats, format))
    throw new UsageError(words.badOption('--report', wish, formats))
  return { format: format as ReportRequest['format'], file }
}
