import { describe, expect, it } from 'vitest'
import { openInspector } from './kit-fixture.ts'

const inspect = openInspector()
const NP = "import type { NdArray } from '#np'\n"

describe('exports', () => {
  it.each([
    ['declared only', 'function sigmoid(x: NdArray): NdArray { return x }', 'sigmoid'],
    ['a default', 'export default function sigmoid(x: NdArray): NdArray { return x }', 'sigmoid'],
    ['promised only', 'export declare function sigmoid(x: NdArray): NdArray', 'sigmoid'],
    ['spelled otherwise', 'export function Sigmoid(x: NdArray): NdArray { return x }', 'Sigmoid'],
  ])('are missing when they are %s', (_, text, declaredInstead) => {
    expect(inspect('ch03/sigmoid', NP + text)).toMatchObject([
      { kind: 'missing-export', severity: 'fatal', name: 'sigmoid', declaredInstead, line: 2 },
    ])
  })

  it('are missing when only their type is exported', () => {
    const text = 'class SimpleNet { }\nexport type { SimpleNet }'
    expect(inspect('ch04/simple_net', text)).toMatchObject([
      { kind: 'missing-export', name: 'SimpleNet', severity: 'fatal' },
    ])
  })

  it('are reported if they are not functions', () => {
    expect(inspect('ch03/sigmoid', 'export const sigmoid = 1')).toMatchObject([
      { kind: 'not-a-function', severity: 'declaration', name: 'sigmoid', found: '1', line: 1, column: 14 },
    ])
    expect(inspect('ch03/sigmoid', 'export class sigmoid {}')).toMatchObject([
      { kind: 'not-a-function', found: 'typeof sigmoid' },
    ])
  })

  it('are reported if they are not classes', () => {
    const text = 'export function SimpleNet() { return { W: 1 } }'
    expect(inspect('ch04/simple_net', text)).toMatchObject([
      { kind: 'not-a-class', severity: 'declaration', name: 'SimpleNet', line: 1 },
    ])
  })
})
