import * as np from '#np'
import type { Outcome } from '../model/outcome.ts'
import type { Fingerprint } from '../model/trace.ts'

/** The fingerprint of what a call returned. */
export function fingerprintOfValue(value: unknown): Fingerprint {
  const numbers: number[] = []
  const form = digest(formOf(value, numbers))
  let [first, second, size] = [0, 0, 0]
  for (const [n, v] of numbers.entries()) {
    first += v * weight(n, 0.618_033_988_749_894_9)
    second += v * weight(n, 0.754_877_666_246_692_7)
    size += Math.abs(v)
  }
  return { form, sums: [first, second, size] }
}

/** The fingerprint of a call that did not return. */
export function fingerprintOfFailure(outcome: Exclude<Outcome, { kind: 'returned' }>): Fingerprint {
  const form = outcome.kind === 'threw' ? digest(`threw ${outcome.name}: ${outcome.message}`) : outcome.kind
  return { form, sums: [0, 0, 0] }
}

/** A short hash of a text or of bytes. FNV-1a, 2 × 32 bits, is enough: a collision gains a student nothing. */
export function digest(data: string | Uint8Array): string {
  let [a, b] = [0x811c9dc5, 0x01234567]
  for (let n = 0; n < data.length; n++) {
    const unit = typeof data === 'string' ? data.charCodeAt(n) : data[n]
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995) + 1
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

/**
 * Whether two fingerprints are the same up to rounding. Another order of summation moves the last of 16 digits; a check
 * allows up to the eighth.
 */
export function fingerprintsAgree(a: Fingerprint, b: Fingerprint): boolean {
  const allowed = 1e-8 * Math.max(a.sums[2], b.sums[2])
  return a.form === b.form && a.sums.every((sum, n) => Math.abs(sum - b.sums[n]) <= allowed)
}

// --- internal ---

// From 0.5 to 1.5, as evenly spread as numbers can be: no two neighbours weigh the same.
const weight = (n: number, step: number): number => 0.5 + (((n + 1) * step) % 1)

// Everything but the finite numbers, which go to the list.
function formOf(value: unknown, numbers: number[]): string {
  if (typeof value === 'number') return formOfNumber(value, numbers)
  if (np.isNdArray(value)) return `array(${value.shape.join()})${formOfAll(value.data, numbers)}`
  if (Array.isArray(value)) return `[${formOfAll(value, numbers)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${key}:${formOf(item, numbers)}`).join()}}`
}

const formOfAll = (values: Iterable<unknown>, numbers: number[]): string =>
  Array.from(values, (value) => formOf(value, numbers)).join('')

function formOfNumber(value: number, numbers: number[]): string {
  if (!Number.isFinite(value)) return String(value)
  numbers.push(value)
  return '#'
}
