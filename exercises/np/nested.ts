import type { Dense, DenseResult } from './kernels/dense.ts'
import { numberAt, widen } from './kernels/dense.ts'
import { rangeError, typeError } from './errors/np-error.ts'
import { sizeOf } from './shape.ts'

/** A number, or an array of arrays of … numbers. 숫자 또는 숫자의 중첩 배열입니다. */
export type NestedNumbers = number | NestedNumbers[]

/** What np.array understands besides: read-only arrays, typed arrays, and arrays of arrays. np.array에 넘길 수 있는 값입니다. */
export type ArrayLike = number | Iterable<ArrayLike>

/** Numbers with a shape as nested arrays. */
export function nestedOf({ shape, data }: Dense): NestedNumbers {
  if (shape.length === 0) return numberAt(data, 0)
  const rest = shape.slice(1)
  const step = sizeOf(rest)
  if (rest.length === 0) return Array.from(widen(data))
  return Array.from({ length: shape[0] }, (_, i) =>
    nestedOf({ shape: rest, data: data.subarray(i * step, (i + 1) * step) }),
  )
}

/** Nested arrays as numbers with a shape; ragged ones are refused. Each item goes through `unwrap` first. */
export function denseFromNested(values: ArrayLike, unwrap: (item: ArrayLike) => ArrayLike): DenseResult {
  const value = unwrap(values)
  const shape = shapeAlongFirst(value)
  const numbers: number[] = []
  collect(value, 0)
  return { shape, data: Float64Array.from(numbers) }

  function shapeAlongFirst(item: ArrayLike): number[] {
    if (!isIterable(item)) return []
    const items = [...item]
    return [items.length, ...(items.length === 0 ? [] : shapeAlongFirst(unwrap(items[0])))]
  }

  function collect(item: ArrayLike, depth: number): void {
    if (typeof item === 'number' && depth === shape.length) numbers.push(item)
    else if (!isIterable(item)) throw notInPlace(item, shape, depth)
    else {
      const items = [...item]
      if (items.length !== shape[depth]) throw rangeError('ragged', { shape, number: '', length: items.length, depth })
      for (const inner of items) collect(unwrap(inner), depth + 1)
    }
  }
}

const isIterable = (value: unknown): value is Iterable<ArrayLike> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

function notInPlace(item: unknown, shape: readonly number[], depth: number): Error {
  if (typeof item === 'number') return rangeError('ragged', { shape, number: String(item), length: 0, depth })
  return typeError('not-numbers', { got: typeof item === 'string' ? `'${item}'` : String(item) })
}
