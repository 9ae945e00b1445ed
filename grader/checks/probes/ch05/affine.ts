import type { Probe } from '../ask-probes.ts'

/** One sample, a batch of one and a batch, W and b replaced and changed in place, two layers side by side, and the arrays afterwards. */
export const probes: readonly Probe<'ch05/affine'>[] = [
  (subject) =>
    subject.evaluate(({ Affine }, np) => {
      const W = np.array([
        [0.5, -1, 2],
        [1.5, 0.25, -0.75],
      ])
      const b = np.array([0.1, 0.2, -0.3])
      const layer = new Affine(W, b)
      const x = np.array([
        [1, -2],
        [0.5, 3],
        [-1.5, 0.4],
        [2.2, 1.1],
      ])
      const y = layer.forward(x)
      const dout = y.mul(0.5).add(1)
      const dx = layer.backward(dout)
      return { y, dx, dW: layer.dW, db: layer.db, W, b, x, dout }
    }),
  (subject) =>
    subject.evaluate(({ Affine }, np) => {
      const layer = new Affine(np.eye(2).mul(3), np.array([1, -1]))
      const y = layer.forward(np.array([0.7, -0.2]))
      return { y, dx: layer.backward(np.array([2, -5])), dW: layer.dW, db: layer.db }
    }),
  (subject) =>
    subject.evaluate(({ Affine }, np) => {
      const layer = new Affine(np.array([[2], [-1]]), np.array([0.5]))
      const y = layer.forward(np.array([[0.7, -0.2]]))
      return { y, dx: layer.backward(np.array([[3]])), dW: layer.dW, db: layer.db }
    }),
  (subject) =>
    subject.evaluate(({ Affine }, np) => {
      const layer = new Affine(np.eye(2), np.zeros(2))
      layer.W = np.array([
        [1, 2],
        [3, 4],
      ])
      layer.b.addInPlace(0.5)
      const x = np.array([
        [1, 1],
        [0, 2],
      ])
      const y = layer.forward(x)
      layer.backward(y)
      const first = layer.dW
      layer.forward(x.mul(2))
      layer.backward(y)
      return { y, first, dW: layer.dW, db: layer.db }
    }),
  (subject) =>
    subject.evaluate(({ Affine }, np) => {
      const [one, other] = [new Affine(np.eye(2), np.zeros(2)), new Affine(np.eye(2).mul(-1), np.ones(2))]
      one.forward(np.array([[1, 2]]))
      other.forward(np.array([[5, 7]]))
      return { dx: one.backward(np.array([[1, 3]])), dW: one.dW, other: other.dW }
    }),
]
