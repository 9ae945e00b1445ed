import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

const NAMES = ['training', 'kernels', 'class']

describe('the nearest name', () => {
  it.each([
    ['kernel', 'kernels'],
    ['trainnig', 'training'],
    ['tra', 'training'],
    ['clas', 'class'],
    ['something', undefined],
  ])('to %s is %s', (wanted, nearest) => {
    expect(nearestName(wanted, NAMES)).toBe(nearest)
  })
})
