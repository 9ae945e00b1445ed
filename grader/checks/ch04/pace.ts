import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'

/** What a training run may take. */
export const TIME_LIMIT_S = 600

const PROBE_TIMEOUT_MS = 120_000
const [PROBE_ITERATIONS, PROBE_TRAIN, PROBE_TEST, BATCH] = [4, 300, 100, 100]
const MARGIN = 1.2

// In passes through the network of one image: an iteration is forward, backward (twice a forward) and the loss's forward for each image of
// its batch; an evaluation is a forward for each of 70,000 images, and there is one every 600 iterations.
const passes = (iterations: number, evaluations: number, images: number): number =>
  iterations * 4 * BATCH + evaluations * images

/** How long a run would take at that pace, in seconds. */
export const estimateSeconds = (iterations: number, msPerPass: number): number =>
  (MARGIN * msPerPass * passes(iterations, Math.ceil(iterations / 600), 70_000)) / 1000

/** What one image's forward pass costs this student's code: measured on a few iterations, the second time so that the code is warm. */
export async function msPerImage(subject: Subject<'ch04/train_neuralnet'>, random: Random): Promise<number> {
  const probe = async (): Promise<number> => {
    const started = performance.now()
    await subject.with({ timeoutMs: PROBE_TIMEOUT_MS }).evaluate(
      ({ trainNeuralnet, TwoLayerNet }, np, iterations, x, t, test, batchSize) => {
        const rows = Array.from({ length: test }, (_, i) => i)
        const data = { xTrain: x, tTrain: t, xTest: x.take(rows), tTest: t.take(rows) }
        trainNeuralnet(new TwoLayerNet(784, 50, 10), data, { iterations, batchSize })
      },
      PROBE_ITERATIONS,
      random.uniforms(0, 1, PROBE_TRAIN, 784),
      random.oneHot(PROBE_TRAIN, 10),
      PROBE_TEST,
      BATCH,
    )
    return performance.now() - started
  }
  const cold = await probe()
  const ms = cold > 10_000 ? cold : await probe()
  const evaluations = Math.ceil(PROBE_ITERATIONS / (PROBE_TRAIN / BATCH))
  return ms / passes(PROBE_ITERATIONS, evaluations, PROBE_TRAIN + PROBE_TEST)
}
