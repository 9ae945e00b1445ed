import * as np from '#np'

/** Where a second result differs from the first: the two values there. Undefined where it does not, up to rounding. */
export function findOtherwise(first: unknown, second: unknown): { first: unknown; second: unknown } | undefined {
  if (np.isNdArray(first) && np.isNdArray(second)) {
    const same = String(first.shape) === String(second.shape) && first.data.every((v, i) => isNear(v, second.data[i]))
    return same ? undefined : { first, second }
  }
  if (isNumbers(first) && isNumbers(second))
    return first.length === second.length && first.every((v, i) => isNear(v, second[i])) ? undefined : { first, second }
  if (isObject(first) && isObject(second) && !np.isNdArray(first) && !np.isNdArray(second)) {
    for (const [key, item] of Object.entries(first)) {
      const found = findOtherwise(item, (second as Record<string, unknown>)[key])
      if (found) return found
    }
    return Object.keys(first).length === Object.keys(second).length ? undefined : { first, second }
  }
  const same = typeof first === 'number' && typeof second === 'number' ? isNear(first, second) : first === second
  return same ? undefined : { first, second }
}

// --- internal ---

// The same operations give the same bits; another order of them, the last of 16 digits.
const ROUNDING = 1e-9

const isNear = (a: number, b: number): boolean =>
  a === b || (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number')

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
