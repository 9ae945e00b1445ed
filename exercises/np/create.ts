import { checkShape } from './check.ts'
import { rangeError } from './errors/np-error.ts'
import { NdArray } from './nd-array.ts'
import { sizeOf } from './shape.ts'

/** An array of zeros: `np.zeros(2, 3)` has shape (2, 3). 0으로 채운 배열입니다. */
export function zeros(...shape: number[]): NdArray {
  checkShape(shape, 'np.zeros')
  return NdArray.of({ shape, data: new Float64Array(sizeOf(shape)) })
}

/** An array of zeros with the shape of another. 주어진 배열과 형상이 같은, 0으로 채운 배열입니다. */
export function zerosLike(a: NdArray): NdArray {
  return zeros(...a.shape)
}

/** An array of ones: `np.ones(2, 3)` has shape (2, 3). 1로 채운 배열입니다. */
export function ones(...shape: number[]): NdArray {
  checkShape(shape, 'np.ones')
  return NdArray.of({ shape, data: new Float64Array(sizeOf(shape)).fill(1) })
}

/** The identity matrix of shape (n, n); `np.eye(10).take(labels)` makes labels one-hot. 단위행렬입니다. */
export function eye(n: number): NdArray {
  checkShape([n], 'np.eye')
  const data = new Float64Array(n * n)
  for (let i = 0; i < n; i++) data[i * (n + 1)] = 1
  return NdArray.of({ shape: [n, n], data })
}

/** Whole numbers from 0, the end left out: `np.arange(3)` is [0, 1, 2]. 0부터 시작하는 정수의 벡터입니다. 끝값은 들어가지 않습니다. */
export function arange(stop: number): NdArray
/**
 * Numbers in equal steps, the end left out: `np.arange(-5, 5, 0.1)` has 100 numbers.
 *
 * 일정한 간격의 수로 이루어진 벡터입니다. 끝값은 들어가지 않습니다.
 */
export function arange(start: number, stop: number, step?: number): NdArray
export function arange(first: number, second?: number, step = 1): NdArray {
  const [start, stop] = second === undefined ? [0, first] : [first, second]
  const length = Math.max(0, Math.ceil((stop - start) / step))
  if (!Number.isFinite(length)) {
    throw rangeError('no-range', { start: String(start), stop: String(stop), step: String(step) })
  }
  // As NumPy does it, for the same bits: the step is what is left of it beside `start`.
  const delta = start + step - start
  return NdArray.of({ shape: [length], data: Float64Array.from({ length }, (_, n) => start + n * delta) })
}
