import * as np from '#np'
import type { NdArray } from '#np'
import type { Random } from '../random.ts'

/** What a training run may take. */
export const TIME_LIMIT_S = 600

/** How long a probe may take. */
export const PROBE_TIMEOUT_MS = 120_000

/**
 * A few iterations on noise that looks like MNIST, to see how fast a student's code is. Each time that the batches have gone over x,
 * from the first iteration on, x and its first testRows rows are classified.
 */
export interface Probe {
  readonly iterations: number
  readonly batchSize: number
  readonly x: NdArray
  readonly t: NdArray
  readonly testRows: number
}

const [ITERATIONS, ROWS, TEST_ROWS, BATCH] = [12, 300, 100, 100]
const MARGIN = 1.2

// In passes through the network of one image: an iteration is forward, backward (twice a forward) and the loss's forward for each image of
// its batch; an evaluation is a forward for each of its images, and there is one every 600 iterations.
const passes = (iterations: number, evaluated: number): number => iterations * 4 * BATCH + evaluated

/** How long a run would take at that pace, in seconds, where each evaluation goes over so many images. */
export const estimateSeconds = (iterations: number, images: number, msPerPass: number): number =>
  (MARGIN * msPerPass * passes(iterations, Math.ceil(iterations / 600) * images)) / 1000

/**
 * What one image's forward pass costs this student's code: measured the second time, so that the code is warm. `workedMs` tells how
 * long its calls have worked so far: on a busy machine that is less than the clock says.
 */
export async function msPerImage(
  run: (probe: Probe) => Promise<void>,
  random: Random,
  workedMs: () => number,
): Promise<number> {
  // Four pixels of five are 0.
  const x = np.maximum(random.uniforms(-4, 1, ROWS, 784), 0)
  const probe = { iterations: ITERATIONS, batchSize: BATCH, x, t: random.oneHot(ROWS, 10), testRows: TEST_ROWS }
  const timed = async (): Promise<number> => {
    const before = workedMs()
    await run(probe)
    return workedMs() - before
  }
  const cold = await timed()
  const ms = cold > 10_000 ? cold : await timed()
  return ms / passes(ITERATIONS, ((ITERATIONS * BATCH) / ROWS) * (ROWS + TEST_ROWS))
}
