import type { Probe } from '../ask-probes.ts'

/** Zeros and both signs, forward and back, two layers side by side, two batches one after the other, and the arrays afterwards. */
export const probes: readonly Probe<'ch05/relu'>[] = [
  (subject) =>
    subject.evaluate(({ Relu }, np) => {
      const relu = new Relu()
      const x = np.array([
        [1.5, -0.3, 0],
        [-2.4, 3.1, 0.01],
      ])
      const dout = np.array([
        [0.7, -1.1, 2.2],
        [0.4, 0.9, -0.6],
      ])
      const y = relu.forward(x)
      return { y, dx: relu.backward(dout), again: relu.backward(dout), x, dout }
    }),
  (subject) =>
    subject.evaluate(({ Relu }, np) => {
      const [one, other] = [new Relu(), new Relu()]
      const first = one.forward(np.array([1, -1, 2]))
      const second = other.forward(np.array([-4, 5, -6]))
      const dout = np.array([10, 20, 30])
      return { first, second, dx: one.backward(dout), other: other.backward(dout) }
    }),
  (subject) =>
    subject.evaluate(({ Relu }, np) => {
      const relu = new Relu()
      relu.forward(np.array([0.5, -0.5, 3]))
      relu.forward(np.array([-0.5, 2.5, 0]))
      return relu.backward(np.array([-1.5, -2.5, 4]))
    }),
]
