import { resolve } from 'node:path'
import type { FigureData } from '../figures/collect.ts'
import { reportFormats } from '../report/reports.ts'
import { texts } from '../text/texts.ts'
import type { Lang } from '../text/say.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { writeWhole } from '../write-whole.ts'

/** A report that was asked for. */
export interface ReportWish {
  readonly format: keyof typeof reportFormats
  readonly file: string
}

/** Writes each report whole or not at all; answers with a line for each that could not be written. */
export async function writeReports(
  wishes: readonly ReportWish[],
  verdict: CourseVerdict,
  lang: Lang,
  figures?: FigureData,
): Promise<string[]> {
  const problems: string[] = []
  for (const { format, file } of wishes) {
    try {
      await writeWhole(resolve(file), await reportFormats[format](verdict, { lang, figures }))
    } catch (error) {
      problems.push(texts(lang).cannotWrite(file, (error as NodeJS.ErrnoException).code ?? String(error)))
    }
  }
  return problems
}
