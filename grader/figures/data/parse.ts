import * as np from '#np'

/** A value from the guest that has another form than the figure can show. */
export class OddValue extends Error {}

/** A finite number, or null where it is NaN or infinite: a curve has a gap there. */
export const parseNumber = (value: unknown): number | null => {
  if (typeof value !== 'number') throw new OddValue()
  // Nothing that is drawn is as large as this; beyond it axes would overflow.
  return Number.isFinite(value) && Math.abs(value) < 1e200 ? value : null
}

/** So many numbers, from a list or from an array of one dimension. */
export function parseNumbers(value: unknown, length: number): (number | null)[] {
  const list = np.isNdArray(value) && value.ndim === 1 ? Array.from(value.data) : value
  if (!Array.isArray(list) || list.length !== length) throw new OddValue()
  return list.map(parseNumber)
}

/** Rows of numbers, from lists or from an array of two dimensions. */
export function parseRows(value: unknown, rows: number, columns: number): (number | null)[][] {
  const list = np.isNdArray(value) && value.ndim === 2 ? [...value.rows()] : value
  if (!Array.isArray(list) || list.length !== rows) throw new OddValue()
  return list.map((row) => parseNumbers(row, columns))
}

/** What stands under a name; only a plain record has names. */
export function parseEntry(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) throw new OddValue()
  return (value as Record<string, unknown>)[name]
}
