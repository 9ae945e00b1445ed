import { checkShape } from './check.ts'
import { rangeError, typeError } from './errors/np-error.ts'
import type { Stored } from './kernels/dense.ts'
import { isNdArray, NdArray } from './nd-array.ts'
import type { ArrayLike } from './nested.ts'
import { denseFromNested } from './nested.ts'
import { sizeOf } from './shape.ts'

/**
 * An array of the numbers in nested JavaScript arrays, always a copy: `np.array([[1, 2, 3], [4, 5, 6]])` has shape (2, 3).
 *
 * 자바스크립트 배열로 새 배열을 만듭니다.
 */
export function array(values: ArrayLike | NdArray): NdArray {
  if (isNdArray(values)) return values.copy()
  const dense = denseFromNested(values, (item) => (isNdArray(item) ? item.toArray() : item))
  checkShape(dense.shape, 'array')
  return NdArray.of(dense)
}

/**
 * An array over numbers that are there already, not copied: `np.fromBuffer(new Float32Array(6), 2, 3)`.
 * Float32 numbers stay as they are (half the memory) until someone asks for the array's `data` or changes it.
 *
 * 이미 있는 수들을 복사하지 않고 그대로 배열로 봅니다.
 */
export function fromBuffer(data: Float64Array | Float32Array, ...shape: number[]): NdArray {
  if (!(data instanceof Float64Array || data instanceof Float32Array)) {
    throw typeError('not-a-buffer', {})
  }
  return over(data, shape, 'fromBuffer')
}

/**
 * An array over the bytes of pixels, not copied: the byte v reads as the float32 number v / 255, as in the book's
 * `load_mnist`. They stay bytes (an eighth of the memory) until someone asks for the array's `data` or changes it. Do not
 * change `bytes` afterwards: a product with them may be worked out later, when someone asks for its numbers.
 *
 * 픽셀의 바이트를 복사하지 않고 배열로 봅니다. 바이트 v는 v / 255로 읽힙니다. 곱의 값은 필요할 때 나중에 계산될 수 있으므로,
 * 그 뒤에는 `bytes`를 바꾸지 마십시오.
 */
export function fromPixels(bytes: Uint8Array, ...shape: number[]): NdArray {
  if (!(bytes instanceof Uint8Array)) throw typeError('not-bytes', {})
  return over(bytes, shape, 'fromPixels')
}

function over(data: Stored, shape: number[], name: string): NdArray {
  checkShape(shape, name)
  if (sizeOf(shape) === data.length) return new NdArray({ data }, shape)
  throw rangeError('other-buffer', { operation: name, shape, size: sizeOf(shape), length: data.length })
}
