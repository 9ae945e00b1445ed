import type { Lang } from '../text/say.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { renderJson } from './json.ts'
import { kit } from './kit.ts'

/** A report that goes to a file: pure text. */
export type RenderReport = (verdict: CourseVerdict, options: { readonly lang: Lang }) => string

/** The formats of `--report`. */
export const reportFormats = {
  json: (verdict, { lang }) => renderJson(verdict, { lang, kit }),
} as const satisfies Readonly<Record<string, RenderReport>>
