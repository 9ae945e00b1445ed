import type * as NumPy from '#np'
import type { NdArray } from '#np'

/** A part of the path to an array inside an argument or a result: its position, or a property's name. */
export type PathPart = string | number

/** What an argument or a result holds at one place, as it is now. */
export interface Leaf {
  readonly path: readonly PathPart[]
  /** A copy of the array, or the number; a list of numbers counts as an array. */
  readonly value: NdArray | number
  /** The array or list itself, and where its numbers are. */
  readonly source?: unknown
  readonly buffer?: unknown
}

/** The arrays and numbers in an argument or a result, for the guest. An object with functions is no data, and changes as it likes. */
export function leavesIn(np: typeof NumPy, value: unknown, path: readonly PathPart[]): Leaf[] {
  const [largest, deepest, most] = [20_000, 3, 50]
  if (typeof value === 'number') return path.length > 0 ? [{ path, value }] : []
  if (np.isNdArray(value))
    return value.size <= largest ? [{ path, value: value.copy(), source: value, buffer: value.data }] : []
  if (typeof value !== 'object' || value === null || path.length > deepest) return []
  const isList = Array.isArray(value)
  if (isList && value.length <= largest && value.every((item) => typeof item === 'number'))
    return [{ path, value: np.fromBuffer(Float64Array.from(value), value.length), source: value, buffer: value }]
  const items = Object.entries(value)
  const isData =
    isList ||
    (Object.getPrototypeOf(value) === Object.prototype && !items.some(([, item]) => typeof item === 'function'))
  if (!isData || items.length > most) return []
  return items.flatMap(([key, item]) => leavesIn(np, item, [...path, isList ? Number(key) : key]))
}

/** Whether a place holds the numbers that it held before, for the guest. */
export function isSameLeaf(before: NdArray | number, after: NdArray | number): boolean {
  const numbersOf = (value: NdArray | number): ArrayLike<number> => (typeof value === 'number' ? [value] : value.data)
  const [one, other] = [numbersOf(before), numbersOf(after)]
  if (typeof before !== typeof after || one.length !== other.length) return false
  for (let i = 0; i < one.length; i++)
    if (!(one[i] === other[i] || (one[i] !== one[i] && other[i] !== other[i]))) return false
  return true
}
