// The doorman of xmlbuilder2.
import { create } from 'xmlbuilder2'

/** An element as plain data: '@name' is an attribute, '#' is text, an array repeats the element. */
export type XmlElement = Readonly<Record<string, unknown>>

/** Renders a document with that root element. Removes characters that XML forbids, and attributes that are undefined. */
export const renderXml = (root: XmlElement): string =>
  `${create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }, cleaned(root) as object).end({ prettyPrint: true })}\n`

// --- internal ---

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(INVALID, '')
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, cleaned(part)]),
  )
}

// XML 1.0, production 2; an unpaired surrogate is not a character either.
const INVALID = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
