import { type RenderReport, reportFormats } from '../../report/reports.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import type { BookSettings } from '../class-record.ts'
import { verdictWithoutUntold } from '../../verdict/untold.ts'
import { type Audience, viewFor } from '../../verdict/student-view.ts'

/** A report on a submission, and its audience. */
export interface ReportOf {
  readonly audience: Audience
  readonly ending: string
  readonly text: string
}

/** The reports on a submission: for the student and for the instructor, each in a format for people and one for programs. */
export const renderReportsOf = (
  verdict: CourseVerdict,
  { lang, untold }: Pick<BookSettings, 'lang' | 'untold'>,
): Promise<readonly ReportOf[]> =>
  Promise.all(
    AUDIENCES.flatMap((audience) =>
      FORMATS.map(async ([format, ending]) => ({
        audience,
        ending,
        text: await RENDER[format](shownTo(audience, verdict, untold), { lang }),
      })),
    ),
  )

/** The file extension of the report for people. */
export const readableEnding = (): string => FORMATS[0][1]

// --- internal ---

const shownTo = (audience: Audience, verdict: CourseVerdict, untold: BookSettings['untold']): CourseVerdict =>
  audience === 'student' ? verdictWithoutUntold(viewFor(verdict, audience), untold) : verdict

const AUDIENCES: readonly Audience[] = ['student', 'instructor']

const RENDER: Readonly<Record<string, RenderReport>> = reportFormats

const FORMATS: readonly (readonly [format: string, ending: string])[] = [
  'html' in RENDER ? ['html', 'html'] : ['markdown', 'md'],
  ['json', 'json'],
]
