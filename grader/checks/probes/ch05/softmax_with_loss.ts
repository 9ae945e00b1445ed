import type { Probe } from '../ask-probes.ts'

/** One-hot labels and class numbers, batches of one, three and four, two layers side by side, and the arrays afterwards. A dout other than 1 is not asked for: a layer need not look at it. */
export const probes: readonly Probe<'ch05/softmax_with_loss'>[] = [
  (subject) =>
    subject.evaluate(({ SoftmaxWithLoss }, np) => {
      const layer = new SoftmaxWithLoss()
      const x = np.array([
        [0.3, -1.2, 0.8],
        [2.1, 0.4, -0.6],
      ])
      const t = np.array([
        [0, 0, 1],
        [0, 1, 0],
      ])
      const loss = layer.forward(x, t)
      return { loss, dx: layer.backward(1), again: layer.backward(1), x, t }
    }),
  (subject) =>
    subject.evaluate(({ SoftmaxWithLoss }, np) => {
      const layer = new SoftmaxWithLoss()
      const x = np.array([
        [0.3, -1.2, 0.8],
        [2.1, 0.4, -0.6],
        [0.2, 0.9, 0.1],
        [-1, 0.5, 0.7],
      ])
      return { loss: layer.forward(x, np.array([2, 0, 1, 2])), dx: layer.backward(1), again: layer.backward(1) }
    }),
  (subject) =>
    subject.evaluate(({ SoftmaxWithLoss }, np) => {
      const layer = new SoftmaxWithLoss()
      return { loss: layer.forward(np.array([[0.9, -0.4, 1.1]]), np.array([[0, 1, 0]])), dx: layer.backward(1) }
    }),
  (subject) =>
    subject.evaluate(({ SoftmaxWithLoss }, np) => {
      const layer = new SoftmaxWithLoss()
      const x = np.array([
        [1, 2, 3],
        [3, 2, 0],
        [1.5, 2.5, 0.5],
      ])
      return { loss: layer.forward(x, np.array([1, 1, 0])), dx: layer.backward(1) }
    }),
  (subject) =>
    subject.evaluate(({ SoftmaxWithLoss }, np) => {
      const [one, other] = [new SoftmaxWithLoss(), new SoftmaxWithLoss()]
      one.forward(np.array([[1, 2]]), np.array([[1, 0]]))
      other.forward(np.array([[5, 3]]), np.array([[0, 1]]))
      return { dx: one.backward(1), other: other.backward(1) }
    }),
  // One layer for all: other scores, another size, another kind of labels.
  (subject) =>
    subject.evaluate(({ SoftmaxWithLoss }, np) => {
      const layer = new SoftmaxWithLoss()
      const x = np.array([
        [0.4, 1.3, -0.6],
        [-0.2, 0.8, 0.9],
      ])
      const came = [layer.forward(x, np.eye(3).take([1, 2])), layer.backward(1).copy()]
      came.push(layer.forward(x.mul(-0.5), np.eye(3).take([0, 1])), layer.backward(1).copy())
      came.push(layer.forward(np.array([[1.1, 0.2, 0.7]]), np.array([2])), layer.backward(1).copy())
      return came
    }),
]
