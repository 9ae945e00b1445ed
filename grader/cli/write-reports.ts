import { resolve } from 'node:path'
import type { FigureData } from '../figures/collect.ts'
import { audienceOf } from '../report/audience.ts'
import { type ReportOptions, type RenderReport, reportFormats } from '../report/reports.ts'
import { texts } from '../text/texts.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { type Audience, viewFor } from '../verdict/student-view.ts'
import { writeWholeAt } from '../platform/write-whole.ts'

/** A report that the user asked for: its format and its file. */
export interface ReportRequest {
  readonly format: keyof typeof reportFormats
  /** Its file, or - for the standard output. */
  readonly file: string
}

/** The settings for all reports, with the audience if it was given. */
export interface ReportConditions extends ReportOptions {
  readonly audience?: Audience
}

/** The file name that stands for the standard output. */
export const STDOUT = '-'

/** Writes each report whole or not at all; answers with a line for each that could not be written. */
export async function writeReports(
  requests: readonly ReportRequest[],
  verdict: CourseVerdict,
  { audience, ...options }: ReportConditions,
): Promise<string[]> {
  const problems: string[] = []
  for (const { format, file } of requests) {
    const render: RenderReport = reportFormats[format]
    const reader = audienceOf(format, verdict, audience)
    const figures = await figuresFor(reader, verdict, options.figures)
    const report = await render(viewFor(verdict, reader), { ...options, figures })
    try {
      if (file === STDOUT) await new Promise((written) => process.stdout.write(report, written))
      else await writeWholeAt(resolve(file), report)
    } catch (error) {
      problems.push(texts(options.lang).cannotWrite(file, (error as NodeJS.ErrnoException).code ?? String(error)))
    }
  }
  return problems
}

// --- internal ---

// Where there are no figures, nothing of them is loaded.
async function figuresFor(
  reader: Audience,
  verdict: CourseVerdict,
  figures: FigureData | undefined,
): Promise<FigureData | undefined> {
  if (!figures || reader !== 'student') return figures
  return (await import('../figures/student-figures.ts')).studentFigures(figures, verdict)
}
