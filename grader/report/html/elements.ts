// The doorman of preact: elements become text with everything in them escaped.
import { createRequire } from 'node:module'
import { printable } from '../../text/printable.ts'

// By require, since its types would bring a browser's globals into a program that has none.
const require = createRequire(import.meta.url)
const { h } = require('preact') as { h(tag: string, attributes: object, ...parts: readonly Part[]): Element }
const { renderToString } = require('preact-render-to-string') as { renderToString(element: Element): string }

/** An element of the page. */
export interface Element {
  readonly type: unknown
  readonly props: unknown
}

/** Something that can stand in the page. */
export type Part = Element | string

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element. Its texts and attributes are escaped, and texts are without control characters; there is no way to give it markup. */
export const el = (tag: string, attributes: Attributes = {}, ...parts: readonly Part[]): Element =>
  h(tag, attributes, ...parts.map((part) => (typeof part === 'string' ? printable(part) : part)))

/** A picture of our own making, as it is; `renderSvg` has made sure that it is harmless. */
export const picture = (svg: string, says: string): Element =>
  h('div', { class: 'picture', role: 'img', 'aria-label': says, dangerouslySetInnerHTML: { __html: svg } })

/** The elements as text. */
export const textOf = (part: Element): string => renderToString(part)
