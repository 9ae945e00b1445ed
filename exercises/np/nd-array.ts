import { checkBroadcastTo } from './broadcast.ts'
import { checkAxis, checkIndex, checkReducible, checkReshape, notAnOperand } from './check.ts'
import { rangeError, typeError } from './errors/np-error.ts'
import { formatArray, formatString } from './format/format-array.ts'
import type { Dense, Stored } from './kernels/dense.ts'
import { numberAt, widenCopy } from './kernels/dense.ts'
import { dot, turnedDot } from './kernels/dot.ts'
import { elementwise, elementwiseInPlace } from './kernels/elementwise.ts'
import type { LazyMatrix } from './kernels/lazy.ts'
import { lazyCombine, lazyDot, lazyExp, lazyFold } from './kernels/lazy.ts'
import type { FoldName } from './kernels/reduce.ts'
import { folds, reduceAll, reduceAxis } from './kernels/reduce.ts'
import type { Operation } from './kernels/runs.ts'
import { take } from './kernels/take.ts'
import { transpose } from './kernels/transpose.ts'
import type { UnaryOperation } from './kernels/unary.ts'
import { map, unary } from './kernels/unary.ts'
import type { NestedNumbers } from './nested.ts'
import { nestedOf } from './nested.ts'
import { positionOf, quickPosition } from './position.ts'
import { reducedShape, sameShape, sizeOf } from './shape.ts'
import type { Storage } from './storage.ts'
import { float64Of, WaitingStorage } from './storage.ts'

/** How a reduction along an axis treats that axis. 축을 따라 계산할 때 그 축을 어떻게 할지 정합니다. */
export interface ReduceOptions {
  /**
   * Keep the axis with length 1, so that the result still broadcasts against the array: (100, 10) → (100, 1).
   *
   * 계산한 축을 길이 1로 남깁니다. 결과를 원래 배열과 바로 함께 계산할 수 있습니다.
   */
  readonly keepDims?: boolean
}

// The one long file of #np: a class cannot be split, and each member is its documentation and a line or two.

/**
 * An array of numbers with a shape: `(3,)` is a vector, `(2, 3)` a matrix with 2 rows and 3 columns, `()` a single number.
 * Make one with `np.array`, `np.zeros`, `np.random.randn`, … What NumPy writes and what stands here for it: docs/numpy.md
 *
 * 다차원 배열입니다. `np.array`, `np.zeros`, `np.random.randn` 등으로 만듭니다. NumPy와 나란히 본 표: docs/numpy.ko.md
 *
 * @example
 * const W = np.array([[1, 2, 3], [4, 5, 6]])
 * W.shape        // [2, 3]
 * W.get(0, 2)    // 3
 * W.mul(2).sum() // 42
 */
export class NdArray {
  /** The length of each dimension. 배열의 형상입니다. `np.zeros(2, 3).shape` is `[2, 3]`. */
  readonly shape: readonly number[]
  readonly #storage: Storage
  readonly #offset: number
  #data: Float64Array | undefined

  /** @internal Arrays are made with np.array, np.zeros, …: this only lays a shape over numbers that are there. */
  constructor(storage: Storage, shape: readonly number[], offset = 0) {
    if (!Array.isArray(shape)) throw typeError('not-new', {})
    this.shape = shape
    this.#storage = storage
    this.#offset = offset
    this.#data = undefined
    if (storage.turned || storage.lazy) return
    if (storage.data instanceof Float64Array && storage.data.length === this.size) this.#data = storage.data
  }

  /** How many dimensions: 2 for a matrix. 차원 수입니다. */
  get ndim(): number {
    return this.shape.length
  }

  /** How many numbers: 6 for shape (2, 3). 원소의 총 개수입니다. */
  get size(): number {
    return sizeOf(this.shape)
  }

  /**
   * The numbers themselves, row by row. Not a copy: what is written here changes the array.
   *
   * 모든 원소를 행 순서로 담은 배열입니다. 복사본이 아니므로 값을 바꾸면 배열도 바뀝니다.
   */
  get data(): Float64Array {
    return (this.#data ??= this.#window(float64Of(this.#storage)))
  }

  /** The transpose, as a new array: (2, 3) → (3, 2). 전치한 새 배열입니다. */
  get T(): NdArray {
    const { shape, data } = this.#dense()
    if (shape.length !== 2 || !(data instanceof Uint8Array)) return NdArray.of(transpose({ shape, data }))
    const [n, m] = shape
    return new NdArray(new WaitingStorage({ turned: { shape: [n, m], data } }), [m, n])
  }

  /**
   * One number: `a.get(i, j)` for a matrix, `a.get(i)` for a vector. Negative indices count from the end.
   *
   * 원소 하나를 읽습니다. 음수 인덱스는 뒤에서부터 셉니다.
   */
  get(...indices: number[]): number
  get(i: number, j: number, k: number, l: number): number {
    const quick = quickPosition(this.shape, arguments.length, i, j)
    const at = quick < 0 ? positionOf(this.shape, [i, j, k, l], arguments.length, 'get') : quick
    return this.#data === undefined ? this.#stored(at) : this.#data[at]
  }

  /**
   * Changes one number; the value comes last: `a.set(i, j, value)` for a matrix, `a.set(i, value)` for a vector.
   *
   * 원소 하나를 바꿉니다. 값은 마지막 인수입니다.
   */
  set(...indicesAndValue: number[]): void
  set(i: number, j: number, k: number, l: number, m: number): void {
    const count = arguments.length - 1
    const quick = quickPosition(this.shape, count, i, j)
    const at = quick < 0 ? positionOf(this.shape, [i, j, k, l], count, 'set') : quick
    const value = count === 2 ? k : count === 1 ? j : [i, j, k, l, m][count]
    if (typeof value !== 'number') throw typeError('not-a-value', { got: String(value) })
    this.data[at] = value
  }

  /**
   * Row i as a view: (2, 3) → (3,). It shares the numbers: changing the row changes the array.
   *
   * i번째 행입니다. 복사본이 아니라 뷰(view)이므로 행을 바꾸면 원래 배열도 바뀝니다.
   */
  row(i: number): NdArray {
    this.#checkHasRows('row')
    return this.#part(checkIndex(i, this.shape, 0, 'row'))
  }

  /** The rows one after the other, each a view: `for (const row of a.rows()) …`. 각 행(뷰)을 차례로 꺼냅니다. */
  *rows(): IterableIterator<NdArray> {
    this.#checkHasRows('rows')
    for (let i = 0; i < this.shape[0]; i++) yield this.#part(i)
  }

  /** Goes along the first axis, as in NumPy: the numbers of a vector, the rows of a matrix. */
  *[Symbol.iterator](): IterableIterator<number | NdArray> {
    if (this.ndim === 0) yield this.item()
    for (let i = 0; i < this.shape[0]; i++) yield this.ndim === 1 ? this.get(i) : this.#part(i)
  }

  /**
   * The same numbers under another shape, as a view. One dimension may be -1: it is worked out.
   *
   * 형상만 바꾼 뷰(view)입니다. 한 차원에 -1을 쓰면 자동으로 계산합니다.
   *
   * @example
   * np.arange(6).reshape(2, -1).shape // [2, 3]
   */
  reshape(...dims: number[]): NdArray {
    return new NdArray(this.#storage, checkReshape(dims, this.shape), this.#offset)
  }

  /** A copy that shares nothing with this array. 복사본입니다. */
  copy(): NdArray {
    return new NdArray({ data: widenCopy(this.#dense().data) }, this.shape)
  }

  /** The numbers as nested JavaScript arrays: `[[1, 2], [3, 4]]`. 중첩된 자바스크립트 배열로 바꿉니다. */
  toArray(): NestedNumbers {
    return nestedOf(this.#dense())
  }

  /** The number in an array that holds just one. 원소가 하나뿐인 배열의 값입니다. */
  item(): number {
    if (this.size === 1) return this.#dense().data[0]
    throw rangeError('not-one', { shape: this.shape, size: this.size })
  }

  /** `this + other`, broadcast as in NumPy: (100, 50) + (50,) → (100, 50). 덧셈입니다. */
  add(other: NdArray | number): NdArray {
    return NdArray.combine('add', this, other)
  }

  /** `this - other`, broadcast as in NumPy. 뺄셈입니다. */
  sub(other: NdArray | number): NdArray {
    return NdArray.combine('sub', this, other)
  }

  /** `this * other`, number by number, broadcast as in NumPy. (The matrix product is `dot`.) 원소별 곱셈입니다. */
  mul(other: NdArray | number): NdArray {
    return NdArray.combine('mul', this, other)
  }

  /** `this / other`, number by number, broadcast as in NumPy. 원소별 나눗셈입니다. */
  div(other: NdArray | number): NdArray {
    return NdArray.combine('div', this, other)
  }

  /** `-this`. 부호를 바꿉니다. */
  neg(): NdArray {
    return NdArray.combine('mul', this, -1)
  }

  /**
   * The matrix product: (n, k) · (k, m) → (n, m), (n, k) · (k,) → (n,), (k,) · (k,) → () (then `item()` is the number).
   *
   * 행렬의 곱입니다.
   */
  dot(other: NdArray): NdArray {
    const right = NdArray.#operand(other, 'dot')
    const turned = this.#storage.turned
    const lies = turned !== undefined && this.ndim === 2 && this.shape[0] === turned.shape[1]
    if (lies) return NdArray.of(turnedDot(turned, right))
    const lazy = lazyDot(this.shape, this.#lazy() ?? this.#dense().data, right)
    return lazy ? NdArray.#later(lazy) : NdArray.of(dot(this.#dense(), right))
  }

  /** `this += other`: changes this array, and so every view of it. 배열 자체를 바꿉니다. */
  addInPlace(other: NdArray | number): this {
    return this.#change('add', other)
  }

  /** `this -= other`: changes this array: `W.subInPlace(dW.mul(learningRate))`. 배열 자체를 바꿉니다. */
  subInPlace(other: NdArray | number): this {
    return this.#change('sub', other)
  }

  /** `this *= other`: changes this array, and so every view of it. 배열 자체를 바꿉니다. */
  mulInPlace(other: NdArray | number): this {
    return this.#change('mul', other)
  }

  /** `this /= other`: changes this array, and so every view of it. 배열 자체를 바꿉니다. */
  divInPlace(other: NdArray | number): this {
    return this.#change('div', other)
  }

  /**
   * A function of one number, applied to each: `x.map((v) => (v > 0 ? 1 : 0))`.
   *
   * 원소마다 함수를 적용한 새 배열입니다.
   */
  map(f: (value: number) => number): NdArray {
    return NdArray.of(map(f, this.#dense()))
  }

  /** The sum of all numbers. 모든 원소의 합입니다. */
  sum(): number
  /** The sums along one axis: (2, 3) along 0 → (3,), along 1 → (2,). 한 축을 따라 더합니다. */
  sum(axis: number, options?: ReduceOptions): NdArray
  sum(axis?: number, options?: ReduceOptions): number | NdArray {
    return this.#reduce('sum', axis, options)
  }

  /** The mean of all numbers. 모든 원소의 평균입니다. */
  mean(): number
  /** The means along one axis: (2, 3) along 0 → (3,), along 1 → (2,). 한 축을 따라 평균을 구합니다. */
  mean(axis: number, options?: ReduceOptions): NdArray
  mean(axis?: number, options?: ReduceOptions): number | NdArray {
    return this.#reduce('mean', axis, options)
  }

  /** The greatest number. 가장 큰 원소입니다. */
  max(): number
  /** The greatest numbers along one axis: (2, 3) along 0 → (3,), along 1 → (2,). 한 축을 따라 최댓값을 구합니다. */
  max(axis: number, options?: ReduceOptions): NdArray
  max(axis?: number, options?: ReduceOptions): number | NdArray {
    return this.#reduce('max', axis, options)
  }

  /** The index of the greatest number, counted row by row; the first one, if there are several. 최댓값의 인덱스입니다. */
  argmax(): number
  /** The indices of the greatest numbers along one axis: (100, 10) along 1 → (100,). 한 축을 따라 최댓값의 인덱스를 구합니다. */
  argmax(axis: number, options?: ReduceOptions): NdArray
  argmax(axis?: number, options?: ReduceOptions): number | NdArray {
    return this.#reduce('argmax', axis, options)
  }

  /**
   * The rows with these indices, copied: (60000, 784) with 100 indices → (100, 784). Of a vector, the numbers.
   *
   * 주어진 인덱스의 행을 복사해 모읍니다.
   */
  take(indices: readonly number[] | NdArray): NdArray {
    if (this.ndim === 0) throw rangeError('nothing-to-take', {})
    const wanted: Iterable<number> = isNdArray(indices) ? indices.data : indices
    const rows: number[] = []
    for (const i of wanted) rows.push(checkIndex(i, this.shape, 0, 'take'))
    return NdArray.of(take(this.#dense(), rows))
  }

  /** As Python prints it: `[[1. 2.]\n [3. 4.]]`. 파이썬이 출력하는 모양의 문자열입니다. */
  toString(): string {
    return formatString(this.#dense())
  }

  /** `x * 2` would be NaN without a word: JavaScript has no operators for arrays. Text is fine: `${a}`. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint !== 'number') return this.toString()
    throw typeError('operator', {})
  }

  /** Marks the class where private fields are out of sight; vitest shows a difference only because of it. */
  get [Symbol.toStringTag](): string {
    return 'NdArray'
  }

  /** For JSON.stringify: the same nested arrays as toArray(). JSON으로 바꿀 때 쓰입니다. */
  toJSON(): NestedNumbers {
    return this.toArray()
  }

  /** For console.log: `array([[1., 2.],\n       [3., 4.]])`. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return formatArray(this.#dense())
  }

  /** @internal A kernel's result as an array. */
  static of({ shape, data }: Dense): NdArray {
    return new NdArray({ data }, shape)
  }

  /** @internal An operation on two operands, either of which may be a number. */
  static combine(operation: Operation, left: NdArray | number, right: NdArray | number): NdArray {
    const [x, y] = [NdArray.#lazyOf(left), NdArray.#lazyOf(right)]
    const dense = (value: unknown): Dense => NdArray.#operand(value, operation)
    const lazy = (x || y) && lazyCombine(operation, x ?? dense(left), y ?? dense(right))
    return lazy ? NdArray.#later(lazy) : NdArray.of(elementwise(operation, dense(left), dense(right)))
  }

  /** @internal An operation on each number of an array, or on a number. */
  static unary(operation: UnaryOperation, operand: NdArray | number): NdArray {
    const lazy = operation === 'exp' ? lazyExp(NdArray.#lazyOf(operand)) : undefined
    return lazy ? NdArray.#later(lazy) : NdArray.of(unary(operation, NdArray.#operand(operand, operation)))
  }

  /** @internal Is it an array of this class? */
  static is(value: unknown): value is NdArray {
    return typeof value === 'object' && value !== null && #storage in value
  }

  static #operand(value: unknown, operation: string): Dense {
    if (NdArray.is(value)) return value.#dense()
    if (typeof value === 'number' && operation !== 'dot') return { shape: [], data: Float64Array.of(value) }
    throw notAnOperand(value, operation)
  }

  // A matrix that is worked out when someone asks for its numbers.
  static #later(lazy: LazyMatrix, shape: readonly number[] = [lazy.rows, lazy.columns]): NdArray {
    return new NdArray(new WaitingStorage({ lazy }), shape)
  }

  static #lazyOf(value: unknown): LazyMatrix | undefined {
    return NdArray.is(value) ? value.#lazy() : undefined
  }

  // The matrix as a lazy one, until its numbers are read. A view with another shape is not lazy.
  #lazy(): LazyMatrix | undefined {
    const { lazy } = this.#storage
    return lazy && sameShape(this.shape, [lazy.rows, lazy.columns]) ? lazy : undefined
  }

  #dense(): Dense {
    return { shape: this.shape, data: this.#data ?? this.#window(this.#storage.data) }
  }

  // Pixels can be read where they lie.
  #stored(at: number): number {
    const { data } = this.#storage
    return data instanceof Float64Array ? this.data[at] : numberAt(data, this.#offset + at)
  }

  // The part of the storage that is this array's.
  #window(data: Float64Array): Float64Array
  #window(data: Stored): Stored
  #window(data: Stored): Stored {
    return this.size === data.length ? data : data.subarray(this.#offset, this.#offset + this.size)
  }

  #checkHasRows(operation: string): void {
    if (this.ndim >= 2) return
    throw rangeError('no-rows', { operation, shape: this.shape })
  }

  // Entry i of the first axis.
  #part(i: number): NdArray {
    const shape = this.shape.slice(1)
    return new NdArray(this.#storage, shape, this.#offset + i * sizeOf(shape))
  }

  #change(operation: Operation, other: NdArray | number): this {
    const name = `${operation}InPlace`
    const target = { shape: this.shape, data: this.data }
    const operand = NdArray.#operand(other, name)
    checkBroadcastTo(operand.shape, this.shape, name)
    // `a -= a[0]` subtracts the row as it was: what may overlap is copied first, as in NumPy.
    const shared = operand.data.buffer === target.data.buffer
    elementwiseInPlace(operation, target, shared ? { shape: operand.shape, data: operand.data.slice() } : operand)
    return this
  }

  #reduce(name: FoldName, axis: number | undefined, options?: ReduceOptions): number | NdArray {
    const checked = axis === undefined ? undefined : checkAxis(axis, this.shape, name)
    checkReducible(this.shape, checked, name)
    if (checked === undefined) return reduceAll(folds[name], this.#dense())
    const shape = reducedShape(this.shape, checked, options?.keepDims ?? false)
    const lazy = checked === 1 ? lazyFold(name, this.#lazy()) : undefined
    return lazy ? NdArray.#later(lazy, shape) : NdArray.of({ shape, data: reduceAxis(name, this.#dense(), checked) })
  }
}

/** Is it an NdArray? NdArray인지 알아봅니다. */
export const isNdArray = (value: unknown): value is NdArray => NdArray.is(value)
