// The doorman of xmlbuilder2.
import { create } from 'xmlbuilder2'

/** An element as plain data: attributes are '@name', text is '#', a list is the same element several times. */
export type XmlElement = Readonly<Record<string, unknown>>

/** A document of that element. Characters that XML cannot hold are left out, and attributes that are undefined. */
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

// XML 1.0, production 2; half of a pair of surrogates is no character either.
const INVALID = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
