import { describe, expect, it } from 'vitest'
import { parse } from './limits.ts'
import { missingExport } from './missing-export.ts'

const instead = (text: string, name = 'meanSquaredError'): unknown =>
  missingExport(parse('/submission/ch04/mean_squared_error.ts', text, true), name, 'fatal')

describe('missingExport', () => {
  it('points to a name that is declared, but not exported', () => {
    expect(instead('\nfunction meanSquaredError() {}')).toEqual({
      kind: 'missing-export',
      severity: 'fatal',
      name: 'meanSquaredError',
      declaredInstead: 'meanSquaredError',
      file: 'ch04/mean_squared_error.ts',
      line: 2,
      column: 10,
      code: 'function meanSquaredError() {}',
    })
  })

  it.each([
    ['export function mean_squared_error() {}', 'mean_squared_error'],
    ['export const meanSquareError = () => 1', 'meanSquareError'],
    ['export class MeanSquaredError {}', 'MeanSquaredError'],
    ['export default function meanSquaredError() {}', 'meanSquaredError'],
    ['const meanSquaredErr = 1, meanSquaredError = 2', 'meanSquaredError'],
  ])('finds the nearest name in %j', (text, declaredInstead) => {
    expect(instead(text)).toMatchObject({ declaredInstead, line: 1 })
  })

  it.each(['', 'export function answer() {}', 'const { meanSquaredError } = x'])('does not guess in %j', (text) => {
    expect(instead(text)).toEqual({
      kind: 'missing-export',
      severity: 'fatal',
      name: 'meanSquaredError',
      file: 'ch04/mean_squared_error.ts',
    })
  })
})
