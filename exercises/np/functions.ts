import type { ReduceOptions } from './nd-array.ts'
import { NdArray } from './nd-array.ts'

/** A function of each number of an array, or of a single number. 배열의 각 원소 또는 숫자 하나에 적용하는 함수입니다. */
export interface UnaryFunction {
  (x: NdArray): NdArray
  (x: number): number
}

function ofEach(operation: (x: NdArray | number) => NdArray): UnaryFunction {
  function apply(x: NdArray): NdArray
  function apply(x: number): number
  function apply(x: NdArray | number): NdArray | number {
    const result = operation(x)
    return typeof x === 'number' ? result.item() : result
  }
  return apply
}

/** eˣ of each number. 각 원소의 지수 함수값입니다. */
export const exp: UnaryFunction = ofEach((x) => NdArray.unary('exp', x))

/** The natural logarithm of each number; of 0 it is -Infinity. 각 원소의 자연로그입니다. */
export const log: UnaryFunction = ofEach((x) => NdArray.unary('log', x))

/** Each number without its sign. 각 원소의 절댓값입니다. */
export const abs: UnaryFunction = ofEach((x) => NdArray.unary('abs', x))

/** The square of each number. 각 원소의 제곱입니다. */
export const square: UnaryFunction = ofEach((x) => NdArray.combine('mul', x, x))

/** The square root of each number; of a negative one it is NaN. 각 원소의 제곱근입니다. */
export const sqrt: UnaryFunction = ofEach((x) => NdArray.unary('sqrt', x))

/** `a + b`, where either may be a number. 덧셈입니다. */
export const add = (a: NdArray | number, b: NdArray | number): NdArray => NdArray.combine('add', a, b)

/** `a - b`, where either may be a number: `np.sub(1, y)`. 뺄셈입니다. */
export const sub = (a: NdArray | number, b: NdArray | number): NdArray => NdArray.combine('sub', a, b)

/** `a * b`, number by number, where either may be a number. 원소별 곱셈입니다. */
export const mul = (a: NdArray | number, b: NdArray | number): NdArray => NdArray.combine('mul', a, b)

/** `a / b`, number by number, where either may be a number: `np.div(1, x)`. 원소별 나눗셈입니다. */
export const div = (a: NdArray | number, b: NdArray | number): NdArray => NdArray.combine('div', a, b)

/** The greater of two, number by number: `np.maximum(0, x)`. 두 값 중 큰 값입니다. */
export const maximum = (a: NdArray | number, b: NdArray | number): NdArray => NdArray.combine('maximum', a, b)

/** 1 where two numbers are equal, else 0: `np.equal(y, t).mean()` is the share of hits. 같으면 1, 다르면 0입니다. */
export const equal = (a: NdArray | number, b: NdArray | number): NdArray => NdArray.combine('equal', a, b)

/** The matrix product, as `a.dot(b)`. 행렬의 곱입니다. */
export const dot = (a: NdArray, b: NdArray): NdArray => a.dot(b)

/** The rows of `a` with these indices, copied, as `a.take(indices)`. 주어진 인덱스의 행을 복사해 모읍니다. */
export const take = (a: NdArray, indices: readonly number[] | NdArray): NdArray => a.take(indices)

/** The sum of all numbers. 모든 원소의 합입니다. */
export function sum(a: NdArray): number
/** The sums along one axis. 한 축을 따라 더합니다. */
export function sum(a: NdArray, axis: number, options?: ReduceOptions): NdArray
export function sum(a: NdArray, axis?: number, options?: ReduceOptions): number | NdArray {
  return axis === undefined ? a.sum() : a.sum(axis, options)
}

/** The mean of all numbers. 모든 원소의 평균입니다. */
export function mean(a: NdArray): number
/** The means along one axis. 한 축을 따라 평균을 구합니다. */
export function mean(a: NdArray, axis: number, options?: ReduceOptions): NdArray
export function mean(a: NdArray, axis?: number, options?: ReduceOptions): number | NdArray {
  return axis === undefined ? a.mean() : a.mean(axis, options)
}

/** The greatest number. 가장 큰 원소입니다. */
export function max(a: NdArray): number
/** The greatest numbers along one axis. 한 축을 따라 최댓값을 구합니다. */
export function max(a: NdArray, axis: number, options?: ReduceOptions): NdArray
export function max(a: NdArray, axis?: number, options?: ReduceOptions): number | NdArray {
  return axis === undefined ? a.max() : a.max(axis, options)
}

/** The index of the greatest number, counted row by row. 최댓값의 인덱스입니다. */
export function argmax(a: NdArray): number
/** The indices of the greatest numbers along one axis. 한 축을 따라 최댓값의 인덱스를 구합니다. */
export function argmax(a: NdArray, axis: number, options?: ReduceOptions): NdArray
export function argmax(a: NdArray, axis?: number, options?: ReduceOptions): number | NdArray {
  return axis === undefined ? a.argmax() : a.argmax(axis, options)
}
