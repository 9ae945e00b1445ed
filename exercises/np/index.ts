// The small NumPy of this course: import * as np from '#np'. What NumPy writes and what stands here for it: docs/numpy.md
export { array, fromBuffer, fromPixels } from './array.ts'
export { arange, eye, ones, zeros, zerosLike } from './create.ts'
export type { UnaryFunction } from './functions.ts'
export {
  abs,
  add,
  div,
  dot,
  equal,
  exp,
  log,
  max,
  maximum,
  mean,
  argmax,
  mul,
  sqrt,
  square,
  sub,
  sum,
  take,
} from './functions.ts'
export type { ReduceOptions } from './nd-array.ts'
export { isNdArray, NdArray } from './nd-array.ts'
export type { ArrayLike, NestedNumbers } from './nested.ts'
export * as random from './random/index.ts'
