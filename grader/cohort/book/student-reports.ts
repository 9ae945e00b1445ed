import { type RenderReport, reportFormats } from '../../report/reports.ts'
import type { Lang } from '../../text/say.ts'
import type { CourseVerdict } from '../../verdict/model.ts'

/** The reports that each student gets: one to read, and one for programs. */
export async function renderStudentReports(
  verdict: CourseVerdict,
  lang: Lang,
): Promise<readonly { readonly ending: string; readonly text: string }[]> {
  const formats = [...READABLE, ['json', 'json'] as const]
  return Promise.all(
    formats.map(async ([format, ending]) => ({ ending, text: await FORMATS[format](verdict, { lang }) })),
  )
}

/** The ending of the report that is to be read. */
export const readableEnding = (): string => READABLE[0]?.[1] ?? 'json'

// --- internal ---

const FORMATS: Readonly<Record<string, (...args: Parameters<RenderReport>) => string | Promise<string>>> = reportFormats

const READABLE: readonly (readonly [format: string, ending: string])[] = (
  [
    ['html', 'html'],
    ['markdown', 'md'],
  ] as const
)
  .filter(([format]) => format in FORMATS)
  .slice(0, 1)
