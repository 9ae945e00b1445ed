import { beforeAll, describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { gradeAll, hasSolutions, solutionsBut } from './grading.ts'

// Misconceptions written in another style: with loops, in another order, with other names. The bank has each of them as a change to the
// solution; the results are the same, and so must be the diagnosis.
const written: readonly (readonly [exercise: ExerciseId, name: string, text: string])[] = [
  [
    'ch04/mean_squared_error',
    'no-half',
    `import type { NdArray } from '#np'
export const meanSquaredError = (y: NdArray, t: NdArray): number => {
  let sum = 0
  for (let i = y.size - 1; i >= 0; i--) sum += (y.data[i] - t.data[i]) ** 2
  return sum
}`,
  ],
  [
    'ch03/softmax',
    'no-maximum',
    `import * as np from '#np'
import type { NdArray } from '#np'
export function softmax(a: NdArray): NdArray {
  if (a.ndim === 1) {
    const e = a.map((v) => Math.exp(v))
    let total = 0
    for (const v of e.data) total += v
    return e.div(total)
  }
  const out = np.zeros(a.shape[0], a.shape[1])
  for (let i = 0; i < a.shape[0]; i++) {
    const e = a.row(i).map((v) => Math.exp(v))
    out.row(i).addInPlace(e.div(e.sum()))
  }
  return out
}`,
  ],
  [
    'ch04/cross_entropy_error',
    'no-batch-mean',
    `import type { NdArray } from '#np'
export function crossEntropyError(y: NdArray, t: NdArray): number {
  const rows = y.ndim === 1 ? [y] : [...y.rows()]
  let loss = 0
  rows.forEach((row, n) => {
    const label = t.size === y.size ? (t.ndim === 1 ? t.argmax() : t.row(n).argmax()) : t.data[n]
    loss += -Math.log(row.get(label) + 1e-7)
  })
  return loss
}`,
  ],
  [
    'ch04/numerical_diff',
    'forward-difference',
    `export function numericalDiff(f: (x: number) => number, x: number): number {
  const h = 0.0001
  const before = f(x)
  const after = f(x + h)
  return (after - before) / h
}`,
  ],
  [
    'ch05/relu',
    'mask-from-dout',
    `import * as np from '#np'
import type { NdArray } from '#np'
export class Relu {
  forward(x: NdArray): NdArray {
    return np.maximum(x, 0)
  }
  backward(dout: NdArray): NdArray {
    const dx = dout.copy()
    for (let i = 0; i < dx.size; i++) if (dx.data[i] <= 0) dx.data[i] = 0
    return dx
  }
}`,
  ],
  [
    'ch05/layer_naive',
    'shared-by-all-layers',
    `export class MulLayer {
  static x = 0
  static y = 0
  forward(x: number, y: number): number {
    MulLayer.x = x
    MulLayer.y = y
    return x * y
  }
  backward(dout: number): [number, number] {
    return [dout * MulLayer.y, dout * MulLayer.x]
  }
}
export class AddLayer {
  forward(x: number, y: number): number {
    return x + y
  }
  backward(dout: number): [number, number] {
    return [dout, dout]
  }
}`,
  ],
]

describe.skipIf(!hasSolutions)('a misconception in another style', () => {
  let said: Map<string, Set<string>>
  beforeAll(async () => {
    const jobs = written.map(([id, name, text]) => ({ name, files: solutionsBut(id, text), ids: [id] }))
    const results = await gradeAll(jobs)
    said = new Map(
      results.map(({ name, verdict }) => [
        name,
        new Set(verdict.exercises[0].checks.flatMap(({ diagnosis }) => diagnosis?.id ?? [])),
      ]),
    )
  }, 120_000)

  it.each(written)('in %s is diagnosed as %s', (_, name) => expect([...said.get(name)!]).toEqual([name]))
})
