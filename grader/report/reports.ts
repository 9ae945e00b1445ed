import type { Lang } from '../model/say.ts'
import type { FigureData } from '../figures/collect.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { renderJson } from './json.ts'
import { kit } from './kit.ts'

/** What a report is made with beside the verdict. */
export interface ReportOptions {
  readonly lang: Lang
  /** What the figures of a page show. */
  readonly figures?: FigureData
  /** The folder that was graded, as its user calls it: reports point into it. */
  readonly root?: string
  /** The environment, for systems that tell there what the report has to repeat. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** A report that goes to a file: pure text. What it needs is loaded when someone asks for it. */
export type RenderReport = (verdict: CourseVerdict, options: ReportOptions) => string | Promise<string>

/** The formats of `--report`. Which of them students read is told in `audience.ts`. */
export const reportFormats = {
  json: (verdict, { lang }) => renderJson(verdict, { lang, kit }),
  // It brings vega and preact along.
  html: async (verdict, { lang, figures }) =>
    (await import('./html/render-html.ts')).renderHtml(verdict, { lang, figures }),
  markdown: async (verdict, { lang }) => (await import('./markdown.ts')).renderMarkdown(verdict, { lang, kit }),
  junit: async (verdict, { lang, root = ROOT }) =>
    (await import('./junit.ts')).renderJUnit(verdict, { lang, kit, root }),
  gradescope: async (verdict, { lang }) => (await import('./gradescope.ts')).renderGradescope(verdict, { lang, kit }),
  classroom50: async (verdict, { lang, env = {} }) =>
    (await import('./classroom50.ts')).renderClassroom50(verdict, { lang, env }),
  github: async (verdict, { lang, root = ROOT }) => (await import('./github.ts')).renderGithub(verdict, { lang, root }),
  csv: async (verdict, { lang }) => (await import('./csv.ts')).renderCsvReport(verdict, { lang }),
} as const satisfies Readonly<Record<string, RenderReport>>

// --- internal ---

const ROOT = 'exercises'
