import type { Subject } from '../../../checks/subject.ts'
import { UnexpectedValueError, parseNumbers } from '../parse.ts'

/** How often each of `ROWS` rows was drawn. */
export type MiniBatchData = readonly number[]

/** The number of batches, their size and the number of rows: each row is expected 50 times. */
export const [ROWS, BATCH, BATCHES] = [40, 10, 200] as const

/** Calls the student's function repeatedly on rows that contain their own index. */
export async function collectDraws(subject: Subject<'ch04/mini_batch'>): Promise<MiniBatchData> {
  const drawn = await subject.evaluate(
    ({ miniBatch }, np, rows, batch, batches) => {
      const x = np.arange(rows).reshape(rows, 1)
      const t = np.arange(rows).reshape(rows, 1)
      return Array.from({ length: batches }, () => Array.from(miniBatch(x, t, batch).x.data)).flat()
    },
    ROWS,
    BATCH,
    BATCHES,
  )
  const counts = Array.from({ length: ROWS }, () => 0)
  for (const row of parseNumbers(drawn, BATCH * BATCHES)) {
    if (row === null || !Number.isInteger(row) || row < 0 || row >= ROWS) throw new UnexpectedValueError()
    counts[row]++
  }
  return counts
}
