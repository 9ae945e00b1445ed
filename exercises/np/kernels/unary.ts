import type { Dense, DenseResult } from './dense.ts'
import { widen, widenCopy } from './dense.ts'
import { simdExp } from './simd/elementwise.ts'

/** The operations on each number of one operand. */
export type UnaryOperation = 'exp' | 'log' | 'abs' | 'sqrt'

/** The operation done to a copy of the numbers. */
export function unary(operation: UnaryOperation, { shape, data }: Dense): DenseResult {
  const quick = operation === 'exp' ? simdExp(widen(data)) : undefined
  if (quick) return { shape, data: quick }
  const out = widenCopy(data)
  loops[operation](out)
  return { shape, data: out }
}

/** Any function of one number, done to a copy of the numbers. Slower: V8 makes an object of each result. */
export function map(f: (value: number) => number, { shape, data }: Dense): DenseResult {
  const out = widenCopy(data)
  for (let n = 0; n < out.length; n++) out[n] = f(out[n])
  return { shape, data: out }
}

// One loop per operation, for the same reason as in `runs.ts`.
const loops: Readonly<Record<UnaryOperation, (x: Float64Array) => void>> = {
  exp(x) {
    for (let n = 0; n < x.length; n++) x[n] = Math.exp(x[n])
  },
  log(x) {
    for (let n = 0; n < x.length; n++) x[n] = Math.log(x[n])
  },
  abs(x) {
    for (let n = 0; n < x.length; n++) x[n] = Math.abs(x[n])
  },
  sqrt(x) {
    for (let n = 0; n < x.length; n++) x[n] = Math.sqrt(x[n])
  },
}
