import type * as NumPy from '#np'

/** A copy of data, with other numbers in its arrays and lists where `turned`; undefined where it holds anything that is no data. For the guest. */
export function plainCopy(np: typeof NumPy, value: unknown, turned = false): unknown {
  if (np.isNdArray(value)) {
    const data = Float64Array.from(value.data)
    return np.fromBuffer(turned ? data.toReversed() : data, ...value.shape)
  }
  if (typeof value === 'function') return undefined
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => plainCopy(np, item, turned))
    if (items.some((item, i) => item === undefined && value[i] !== undefined)) return undefined
    return turned ? items.toReversed() : items
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return undefined
  const entries = Object.entries(value).map(([key, item]) => [key, plainCopy(np, item, turned), item] as const)
  if (entries.some(([, copy, item]) => copy === undefined && item !== undefined)) return undefined
  return Object.fromEntries(entries.map(([key, copy]) => [key, copy]))
}
