import type { Probe } from '../ask-probes.ts'

/** All rows, more than all, one, none of another kind: which rows came, whether they belong together, and the data afterwards. */
export const probes: readonly Probe<'ch04/mini_batch'>[] = [
  (subject) =>
    subject.evaluate(({ miniBatch }, np) => {
      const x = np.arange(24).reshape(12, 2)
      const t = np.arange(12).mul(10)
      const batch = miniBatch(x, t, 4)
      return { batch, x, t }
    }),
  (subject) =>
    subject.evaluate(({ miniBatch }, np) => {
      const batch = miniBatch(np.arange(5).reshape(5, 1), np.eye(5), 5)
      return { rows: [...batch.x.data].toSorted((a, b) => a - b), together: batch.t }
    }),
  (subject) => subject.evaluate(({ miniBatch }, np) => miniBatch(np.arange(6).reshape(3, 2), np.array([7, 8, 9]), 10)),
  (subject) => subject.evaluate(({ miniBatch }, np) => miniBatch(np.arange(8).reshape(4, 2), np.eye(4), 1)),
  (subject) =>
    subject.evaluate(({ miniBatch }, np) => {
      const [x, t] = [np.arange(30).reshape(30, 1), np.arange(30)]
      return [miniBatch(x, t, 3), miniBatch(x, t, 3)]
    }),
]
