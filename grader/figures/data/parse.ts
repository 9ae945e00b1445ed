import * as np from '#np'

/** A value from the guest has another form than the figure can show. */
export class UnexpectedValueError extends Error {}

/** A finite number, or null if it is NaN or infinite: a curve has a gap there. */
export const parseNumber = (value: unknown): number | null => {
  if (typeof value !== 'number') throw new UnexpectedValueError()
  // The largest number to draw; beyond it axes would overflow.
  return Number.isFinite(value) && Math.abs(value) < 1e200 ? value : null
}

/** Parses a fixed number of numbers from a list or a one-dimensional array. */
export function parseNumbers(value: unknown, length: number): (number | null)[] {
  const list = np.isNdArray(value) && value.ndim === 1 ? Array.from(value.data) : value
  if (!Array.isArray(list) || list.length !== length) throw new UnexpectedValueError()
  return list.map(parseNumber)
}

/** Parses rows of numbers from lists or a two-dimensional array. */
export function parseRows(value: unknown, rows: number, columns: number): (number | null)[][] {
  const list = np.isNdArray(value) && value.ndim === 2 ? [...value.rows()] : value
  if (!Array.isArray(list) || list.length !== rows) throw new UnexpectedValueError()
  return list.map((row) => parseNumbers(row, columns))
}

/** The value of a property; only a plain object has properties. */
export function parseEntry(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) throw new UnexpectedValueError()
  return (value as Record<string, unknown>)[name]
}

/** Parses the shape of an array: at most four lengths. */
export function parseShape(value: unknown): number[] {
  if (!Array.isArray(value) || value.length > 4 || !value.every((side) => Number.isSafeInteger(side) && side >= 0))
    throw new UnexpectedValueError()
  return value as number[]
}
