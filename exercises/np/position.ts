import { checkIndex } from './check.ts'
import { rangeError } from './errors/np-error.ts'

/**
 * The offset of the number with these indices in row-major data, or -1 if the general `positionOf` has to decide. Kept
 * small so that V8 inlines it: some programs call it a billion times.
 */
export function quickPosition(shape: readonly number[], count: number, i: number, j: number): number {
  if (shape.length !== count) return -1
  if (count === 2 && fits(i, shape[0]) && fits(j, shape[1])) return i * shape[1] + j
  return count === 1 && fits(i, shape[0]) ? i : -1
}

/** The same for any number of indices, negative ones among them, and with errors that say what is wrong. */
export function positionOf(
  shape: readonly number[],
  indices: readonly number[],
  count: number,
  operation: 'get' | 'set',
): number {
  if (count !== shape.length) throw wrongCount(shape, count, operation)
  return shape.reduce((at, n, axis) => at * n + checkIndex(indices[axis], shape, axis, operation), 0)
}

// `>>> 0` leaves whole numbers from 0 to 2³² - 1 alone, and nothing else.
const fits = (index: number, length: number): boolean => index >>> 0 === index && index < length

function wrongCount(shape: readonly number[], count: number, operation: 'get' | 'set'): Error {
  const wanted = ['i', 'j', 'k', 'l'].slice(0, shape.length)
  const call = `${operation}(${[...wanted, ...(operation === 'set' ? ['value'] : [])].join(', ')})`
  return rangeError('number-of-indices', {
    operation,
    shape,
    got: String(operation === 'set' ? Math.max(count, 0) : count),
    call,
  })
}
