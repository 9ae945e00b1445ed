import * as np from '#np'
import type { NdArray } from '#np'
import type { Activation } from '../../model/plan.ts'
import { sum } from '../../platform/sum.ts'
import { demand } from '../matchers.ts'
import { findMismatch, type Tolerance } from '../mismatch.ts'
import type { Params } from './params.ts'

/** Says which formula the result of predict comes from, where it is another one that is made of the same parts. */
export function demandFormula(
  y: unknown,
  expected: NdArray,
  { params, x, tolerance }: { readonly params: Params; readonly x: NdArray; readonly tolerance: Tolerance },
): void {
  if (!np.isNdArray(y) || !findMismatch(y, expected, tolerance)) return
  const rows = [...x.rows()].map((row) => Array.from(row.data))
  for (const { formula, compute } of FORMULAS) {
    const says = { en: `What predict gives is ${formula}.`, ko: `predict의 결과는 ${formula}의 값입니다.` }
    demand(!!findMismatch(y, compute(params, rows), SAME), says, { expected, received: y })
  }
}

// --- internal ---

// Nothing lies this near by chance.
const SAME = { atol: 1e-12, rtol: 1e-9 }

// '' is the identity.
type AnyActivation = Activation | 'tanh' | 'softmax' | ''

/** What becomes of one row of sums, in plain numbers. */
function activated(kind: AnyActivation, sums: readonly number[]): readonly number[] {
  if (kind === '') return sums
  if (kind === 'relu') return sums.map((a) => Math.max(a, 0))
  if (kind === 'tanh') return sums.map(Math.tanh)
  if (kind === 'sigmoid') return sums.map(Math.exp).map((power) => 1 - 1 / (power + 1))
  const powers = sums.map((a) => Math.exp(a - Math.max(...sums)))
  return powers.map((power) => power / sum(powers))
}

// b is left out where the formula has none.
const summed = (row: readonly number[], W: NdArray, b: NdArray | undefined): number[] =>
  Array.from({ length: W.shape[1] }, (_, j) =>
    row.reduce((total, value, i) => total + value * W.get(i, j), b?.data[j] ?? 0),
  )

const HIDDEN: readonly AnyActivation[] = ['sigmoid', 'relu', 'tanh', '']
const OUTPUT: readonly AnyActivation[] = [...HIDDEN, 'softmax']

const called = (name: string, of: string): string => (name === '' ? of : `${name}(${of})`)

const FORMULAS = HIDDEN.flatMap((hidden) =>
  OUTPUT.flatMap((output) =>
    [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ].map(([b1, b2]) => {
      const a1 = `x·W1${b1 ? ' + b1' : ''}`
      const z1 = hidden === '' ? `(${a1})` : called(hidden, a1)
      return {
        formula: called(output, `${z1}·W2${b2 ? ' + b2' : ''}`),
        compute: (params: Params, rows: readonly (readonly number[])[]): readonly number[][] =>
          rows.map((row) => {
            const z = activated(hidden, summed(row, params.W1, b1 ? params.b1 : undefined))
            return [...activated(output, summed(z, params.W2, b2 ? params.b2 : undefined))]
          }),
      }
    }),
  ),
)
