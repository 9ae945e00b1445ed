import { expect, test } from 'vitest'
import { planDot } from './dot-shapes.ts'

test.each([
  [
    [100, 784],
    [784, 50],
    [100, 50],
  ],
  [[784], [784, 50], [50]],
  [[100, 784], [784], [100]],
  [[3], [3], []],
  [
    [2, 3, 4],
    [4, 5],
    [2, 3, 5],
  ],
])('%j · %j has shape %j', (left, right, shape) => {
  expect(planDot(left, right).shape).toEqual(shape)
})

test.each([
  [
    [100, 784],
    [50, 784],
    'dot: shapes (100, 784) and (50, 784) do not fit: 784 (columns of the left) must equal 50 (rows of the right). Did you mean x.dot(W.T), or W without a .T that stands there?',
  ],
  [
    [100, 784],
    [100, 50],
    'dot: shapes (100, 784) and (100, 50) do not fit: 784 (columns of the left) must equal 100 (rows of the right). Did you mean x.T.dot(W)?',
  ],
  [
    [4, 3],
    [4, 3],
    'dot: shapes (4, 3) and (4, 3) do not fit: 3 (columns of the left) must equal 4 (rows of the right). Did you mean x.dot(W.T), or W without a .T that stands there? Or is the left one W itself, and not x?',
  ],
  [
    [1, 2],
    [1, 3],
    'dot: shapes (1, 2) and (1, 3) do not fit: 2 (columns of the left) must equal 1 (rows of the right). The left one is a single row. reshape(1, -1) is only for one sample (x.ndim is 1). Where there is none, did you mean x.T.dot(W)?',
  ],
  [
    [1, 12],
    [3, 2],
    'dot: shapes (1, 12) and (3, 2) do not fit: 12 (columns of the left) must equal 3 (rows of the right). The left one is a single row. Was a matrix of several rows made one by reshape(1, -1) or reshape(-1)?',
  ],
  [
    [12],
    [3, 2],
    'dot: shapes (12,) and (3, 2) do not fit: 12 (length of the left) must equal 3 (rows of the right). The left one is a single row. Was a matrix of several rows made one by reshape(1, -1) or reshape(-1)?',
  ],
  [
    [3, 1],
    [3, 2],
    'dot: shapes (3, 1) and (3, 2) do not fit: 1 (columns of the left) must equal 3 (rows of the right). The left one is a column; of a vector, x.reshape(1, -1) makes a row.',
  ],
  [
    [50, 10],
    [100, 50],
    'dot: shapes (50, 10) and (100, 50) do not fit: 10 (columns of the left) must equal 100 (rows of the right). Did you mean W.dot(x)?',
  ],
  [[3], [4], 'dot: shapes (3,) and (4,) do not fit: 3 (length of the left) must equal 4 (length of the right).'],
  [
    [],
    [3],
    'dot: shapes () and (3,) do not fit: both must have at least 1 dimension. To multiply by a single number use mul.',
  ],
  [
    [2, 3],
    [1, 3, 2],
    'dot: shapes (2, 3) and (1, 3, 2) do not fit: the right one must have 1 or 2 dimensions. Did you forget a reshape?',
  ],
])('%j · %j is refused with the mend', (left, right, message) => {
  expect(() => planDot(left, right)).toThrow(new RangeError(message))
})
