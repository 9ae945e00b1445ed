import { createHash } from 'node:crypto'

/** Renders an entry as a line that can be verified: the digest of its text, then the text. Preserves numbers that JSON cannot represent. */
export function renderLine(entry: unknown): string {
  const text = JSON.stringify(entry, (_, value: unknown) => wrap(value))
  return `${digestOf(text)} ${text}\n`
}

/** Parses a line without its line end; undefined if the line is damaged. */
export function readLine(line: string): { readonly entry: unknown } | undefined {
  const [digest, text] = [line.slice(0, DIGEST), line.slice(DIGEST + 1)]
  if (line[DIGEST] !== ' ' || digestOf(text) !== digest) return undefined
  return { entry: JSON.parse(text, (_, value: unknown) => unwrap(value)) as unknown }
}

// --- internal ---

const DIGEST = 16
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGEST)

// NaN, Infinity and -0 in values that a student's code returned.
const KEY = '#number'
const wrap = (value: unknown): unknown =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { [KEY]: Object.is(value, -0) ? '-0' : String(value) }
    : value

function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(KEY in value)) return value
  return Number(value[KEY])
}
