import type { NdArray } from '#np'

/**
 * A batch with each row so often that there are more than 100 of them, one after the other: means over its rows are those of the batch
 * itself, but not those of its first 100 rows.
 */
export function manyRows(batch: NdArray): NdArray {
  const times = Math.ceil(121 / batch.shape[0])
  return batch.take(Array.from({ length: batch.shape[0] * times }, (_, i) => Math.floor(i / times)))
}

/** Labels of more than 100 rows. */
export const MANY_LABELS = Array.from({ length: 120 }, (_, i) => i % 3)
