import * as np from '#np'
import type { NdArray } from '#np'
import { demand, MismatchError } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { sayWrongLabels } from './describe-batch.ts'

/** For each row of the batch, which row of x it is; -1 for none. The rows of x all differ. */
export function rowsOf(batch: NdArray, x: NdArray): number[] {
  if (!np.isNdArray(batch)) throw new MismatchError({ kind: 'type', expected: 'array', received: typeof batch })
  if (batch.ndim !== 2 || batch.shape[1] !== x.shape[1])
    throw new MismatchError({ kind: 'shape', expected: [batch.shape[0] ?? 1, x.shape[1]], received: batch.shape })
  const keys = [...x.rows()].map((row) => row.data.join())
  return [...batch.rows()].map((row) => keys.indexOf(row.data.join()))
}

/** Demands that a batch's labels are those of its rows. */
export function demandLabels(t: NdArray, wanted: NdArray): void {
  const mismatch = findMismatch(t, wanted, {})
  if (mismatch && mismatch.kind !== 'value') throw new MismatchError(mismatch)
  demand(mismatch === undefined, sayWrongLabels(t, wanted), { expected: wanted, received: t })
}
