import type { Probe } from '../ask-probes.ts'

/** Forward and back on other numbers, two layers side by side, two batches one after the other, and the arrays afterwards. */
export const probes: readonly Probe<'ch05/sigmoid_layer'>[] = [
  (subject) =>
    subject.evaluate(({ Sigmoid }, np) => {
      const layer = new Sigmoid()
      const x = np.array([
        [1.5, -0.3, 0],
        [-2.4, 3.1, 0.01],
      ])
      const dout = np.array([
        [0.7, -1.1, 2.2],
        [0.4, 0.9, -0.6],
      ])
      const y = layer.forward(x).copy()
      return { y, dx: layer.backward(dout), again: layer.backward(dout), x, dout }
    }),
  (subject) =>
    subject.evaluate(({ Sigmoid }, np) => {
      const [one, other] = [new Sigmoid(), new Sigmoid()]
      // Copies: a layer may keep the array that it gave.
      const first = one.forward(np.array([1, -1, 2])).copy()
      const second = other.forward(np.array([-4, 5, -6])).copy()
      const dout = np.array([10, 20, 30])
      return { first, second, dx: one.backward(dout), other: other.backward(dout) }
    }),
  (subject) =>
    subject.evaluate(({ Sigmoid }, np) => {
      const layer = new Sigmoid()
      layer.forward(np.array([0.5, -0.5, 3]))
      layer.forward(np.array([-0.5, 2.5, 0]))
      return layer.backward(np.array([-1.5, -2.5, 4]))
    }),
]
