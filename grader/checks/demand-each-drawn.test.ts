import * as np from '#np'
import { expect, test } from 'vitest'
import { demandEachDrawn } from './demand-each-drawn.ts'

test('equal numbers among random weights are told, others not', () => {
  expect(() => demandEachDrawn('W', np.array([0.3, -1.2, 0.7]))).not.toThrow()
  expect(() => demandEachDrawn('W', np.array([0.3, -1.2, 0.3]))).toThrow()
})
