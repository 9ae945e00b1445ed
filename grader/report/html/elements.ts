// The doorman of preact: renders elements to text with all content escaped.
import { createRequire } from 'node:module'
import { safeText } from '../../text/safe-text.ts'

// Required as CommonJS, because its types would add a browser's globals to a program without a browser.
const require = createRequire(import.meta.url)
const { h } = require('preact') as { h(tag: string, attributes: object, ...parts: readonly Part[]): Element }
const { renderToString } = require('preact-render-to-string') as { renderToString(element: Element): string }

/** An element of the page. */
export interface Element {
  readonly type: unknown
  readonly props: unknown
}

/** Anything that can be a child of an element. */
export type Part = Element | string

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Creates an element. Texts and attributes are escaped, and texts have no control characters; raw markup is impossible. */
export const el = (tag: string, attributes: Attributes = {}, ...parts: readonly Part[]): Element =>
  h(tag, attributes, ...parts.map((part) => (typeof part === 'string' ? safeText(part) : part)))

/** Inserts an SVG picture of our own without escaping; `renderSvg` has made sure that it is harmless. */
export const picture = (svg: string, says: string): Element =>
  h('div', { class: 'picture', role: 'img', 'aria-label': says, dangerouslySetInnerHTML: { __html: svg } })

/** Renders the elements to text. */
export const textOf = (part: Element): string => renderToString(part)
