import type { Lang } from '../text/say.ts'
import type { FigureData } from '../figures/collect.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { renderJson } from './json.ts'
import { kit } from './kit.ts'

/** A report that goes to a file: pure text. */
export type RenderReport = (
  verdict: CourseVerdict,
  options: { readonly lang: Lang; readonly figures?: FigureData },
) => string | Promise<string>

/** The formats of `--report`. */
export const reportFormats = {
  json: (verdict, { lang }) => renderJson(verdict, { lang, kit }),
  // Loaded only where it is asked for: it brings vega and preact along.
  html: async (verdict, options) => (await import('./html/render-html.ts')).renderHtml(verdict, options),
} as const satisfies Readonly<Record<string, RenderReport>>
