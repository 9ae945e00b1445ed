// The doorman of vega and vega-lite: turns a specification into a picture, without a browser and without a network.
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { widthOf } from '../../text/width.ts'
import { type Spec, VEGA_SCHEMA } from './spec.ts'

/** Renders the specification as an SVG picture; `prefix` makes its ids unique on a page. */
export async function renderSvg(spec: Spec, prefix: string): Promise<string> {
  const runtime = vega.parse(isVega(spec) ? spec : compile(spec as unknown as TopLevelSpec, { logger: SILENT }).spec)
  const asked: string[] = []
  const view = new vega.View(runtime, { renderer: 'none', loader: nothing(asked), logger: SILENT })
  const svg = prefixIds(await view.toSVG(), prefix)
  view.finalize()
  if (asked.length > 0) throw new Error(`internal: a picture asks for ${asked[0]}`)
  mustBeHarmless(svg)
  return svg
}

// --- internal ---

const isVega = (spec: Spec): spec is Spec & vega.Spec => spec.$schema === VEGA_SCHEMA

// Without a browser vega estimates the width of texts, and far too wide for Latin letters.
const { textMetrics } = vega as unknown as {
  textMetrics: { width(item: { fontSize?: number }, text: string | number | null): number }
}
textMetrics.width = ({ fontSize = 11 }, text) => 0.53 * fontSize * widthOf(String(text ?? ''))

// A loader that loads nothing and records that it was asked.
function nothing(asked: string[]): ReturnType<typeof vega.loader> {
  const give = async <Value>(uri: string, value: Value): Promise<Value> => {
    asked.push(uri)
    return value
  }
  const load = (uri: string): Promise<string> => give(uri, '')
  const sanitize = (uri: string): Promise<{ href: string }> => give(uri, { href: '' })
  return { ...vega.loader(), load, sanitize, http: load, file: load }
}

const SILENT = {
  level: () => SILENT,
  error: (...args: readonly unknown[]) => {
    throw new Error(`internal: ${args.join(' ')}`)
  },
  warn: () => SILENT,
  info: () => SILENT,
  debug: () => SILENT,
} as never

// Removes what a picture does not need, which is most of vega's output, and makes ids unique.
function prefixIds(svg: string, prefix: string): string {
  const ids = new Map<string, string>()
  const own = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `${prefix}-${ids.size}`)
    return ids.get(id) as string
  }
  return svg
    .replaceAll(/<path class="(?:fore|back)ground"[^>]*\/>/g, '')
    .replaceAll(/<text [^>]*opacity="0"[^>]*>[^<]*<\/text>/g, '')
    .replaceAll(/ (?:class|role|aria-[a-z]+|pointer-events|version|xmlns:xlink)="[^"]*"/g, '')
    .replaceAll(/ opacity="1"/g, '')
    .replaceAll(/<[^>]+>/g, (tag) => tag.replaceAll(/-?\d+\.\d{3,}/g, shortened))
    .replaceAll(/ id="(\w+)"/g, (_, id: string) => ` id="${own(id)}"`)
    .replaceAll(/url\(#(\w+)\)/g, (_, id: string) => `url(#${own(id)})`)
    .replaceAll('<g></g>', '')
    .replace('<svg ', '<svg aria-hidden="true" ')
}

// Rounds to hundredths of a pixel, finer than any screen; texts stay unchanged.
const shortened = (number: string): string => String(Number(Number(number).toFixed(2)))

const FORBIDDEN =
  /<(?:script|style|foreignObject|image|use|a|animate|set|iframe)\b|\son\w+\s*=|href|style=|url\((?!#)|javascript:|data:|@import/i

function mustBeHarmless(svg: string): void {
  const found = FORBIDDEN.exec(svg)?.[0]
  if (found) throw new Error(`internal: a picture holds ${found}`)
}
