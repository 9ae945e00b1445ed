import * as np from '#np'
import type { NdArray } from '#np'
import type { Activation } from '../../model/plan.ts'
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
  for (const { formula, compute } of FORMULAS) {
    const says = { en: `What predict gives is ${formula}.`, ko: `predict의 결과는 ${formula}의 값입니다.` }
    demand(!!findMismatch(y, compute(params, x), SAME), says, { expected, received: y })
  }
}

// --- internal ---

// Nothing lies this near by chance.
const SAME = { atol: 1e-12, rtol: 1e-9 }

type Function = (a: NdArray) => NdArray

const sigmoid: Function = (a) => np.div(1, np.exp(a.neg()).add(1))
const softmax: Function = (a) => {
  const exps = np.exp(a.sub(a.max(1, { keepDims: true })))
  return exps.div(exps.sum(1, { keepDims: true }))
}

const HIDDEN: Readonly<Record<Activation | 'tanh' | '', Function>> = {
  sigmoid,
  relu: (a) => np.maximum(a, 0),
  tanh: (a) => a.map(Math.tanh),
  '': (a) => a,
}
const OUTPUT: Readonly<Record<'softmax' | 'sigmoid' | 'relu' | '', Function>> = { ...HIDDEN, softmax }

const called = (name: string, of: string): string => (name === '' ? of : `${name}(${of})`)

const FORMULAS = Object.entries(HIDDEN).flatMap(([hidden, activate]) =>
  Object.entries(OUTPUT).flatMap(([output, finish]) =>
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
        compute: (params: Params, x: NdArray): NdArray => {
          const first = x.dot(params.W1)
          const second = activate(b1 ? first.add(params.b1) : first).dot(params.W2)
          return finish(b2 ? second.add(params.b2) : second)
        },
      }
    }),
  ),
)
