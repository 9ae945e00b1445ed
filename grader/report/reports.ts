import type { Lang } from '../model/localized.ts'
import type { FigureData } from '../figures/collect.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { renderJson } from './json.ts'
import { kit } from './kit.ts'

/** The input of a report besides the verdict. */
export interface ReportOptions {
  readonly lang: Lang
  /** The data of the page's figures. */
  readonly figures?: FigureData
  /** The graded folder, as its user names it: reports link into it. */
  readonly root?: string
  /** The environment variables, for systems that pass data which the report must repeat. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** A report that is written to a file: a pure function to text. Its libraries are loaded on first use. */
export type RenderReport = (verdict: CourseVerdict, options: ReportOptions) => string | Promise<string>

/** The formats of `--report`. `audience.ts` says which of them students read. */
export const reportFormats = {
  json: (verdict, { lang }) => renderJson(verdict, { lang, kit }),
  // Loads vega and preact.
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
