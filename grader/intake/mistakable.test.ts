import { expect, it } from 'vitest'
import { mistakableIn } from './mistakable.ts'

it('names what may be meant, in the same chapter or outside of all', () =>
  expect([
    ...mistakableIn([
      'ch03/softmax.js',
      'crossEntropyError.ts',
      'ch05/relu (1).ts',
      'ch04/sigmoid_old.ts',
      'grader/checks/ch03/sigmoid.check.ts',
      'ch04/mini_batch.ts',
    ]),
  ]).toEqual([
    ['ch03/softmax.ts', 'ch03/softmax.js'],
    ['ch04/cross_entropy_error.ts', 'crossEntropyError.ts'],
    ['ch05/relu.ts', 'ch05/relu (1).ts'],
  ]))
