import { type RenderReport, reportFormats } from '../../report/reports.ts'
import type { Lang } from '../../model/localized.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { type Audience, viewFor } from '../../verdict/student-view.ts'

/** A report on a submission, and its audience. */
export interface ReportOf {
  readonly audience: Audience
  readonly ending: string
  readonly text: string
}

/** The reports on a submission: for the student and for the instructor, each in a format for people and one for programs. */
export const renderReportsOf = (verdict: CourseVerdict, lang: Lang): Promise<readonly ReportOf[]> =>
  Promise.all(
    AUDIENCES.flatMap((audience) =>
      FORMATS.map(async ([format, ending]) => ({
        audience,
        ending,
        text: await RENDER[format](viewFor(verdict, audience), { lang }),
      })),
    ),
  )

/** The file extension of the report for people. */
export const readableEnding = (): string => FORMATS[0][1]

// --- internal ---

const AUDIENCES: readonly Audience[] = ['student', 'instructor']

const RENDER: Readonly<Record<string, RenderReport>> = reportFormats

const FORMATS: readonly (readonly [format: string, ending: string])[] = [
  'html' in RENDER ? ['html', 'html'] : ['markdown', 'md'],
  ['json', 'json'],
]
