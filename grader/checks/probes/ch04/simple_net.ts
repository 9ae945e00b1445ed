import type { Probe } from '../ask-probes.ts'

/** One sample and a batch, weights that are replaced and changed in place, one-hot labels and class numbers. */
export const probes: readonly Probe<'ch04/simple_net'>[] = [
  (subject) => subject.evaluate(({ SimpleNet }) => new SimpleNet().W),
  (subject) => subject.evaluate(({ SimpleNet }) => [new SimpleNet().W, new SimpleNet().W]),
  (subject) =>
    subject.evaluate(({ SimpleNet }, np) => {
      const net = new SimpleNet()
      net.W = np.array([
        [0.4, -1.1, 0.9],
        [1.3, 0.2, -0.7],
      ])
      const x = np.array([0.6, -0.35])
      return { y: net.predict(x), loss: net.loss(x, np.array([0, 0, 1])), W: net.W, x }
    }),
  (subject) =>
    subject.evaluate(({ SimpleNet }, np) => {
      const net = new SimpleNet()
      net.W.mulInPlace(0).addInPlace(np.array([0.3, 1.2, -0.8]))
      const x = np.array([
        [0.6, 0.9],
        [-1.5, 0.2],
      ])
      const t = np.array([
        [0, 1, 0],
        [1, 0, 0],
      ])
      const first = { y: net.predict(x), loss: net.loss(x, t) }
      net.W = np.eye(3).take([2, 0])
      return { first, y: net.predict(x), loss: net.loss(x, t) }
    }),
  (subject) =>
    subject.evaluate(({ SimpleNet }, np) => {
      const net = new SimpleNet()
      net.W.mulInPlace(0).addInPlace(np.array([0.3, 1.2, -0.8]))
      const [x, other, t] = [np.array([0.7, -1.6]), np.array([2.3, 0.4]), np.array([0, 1, 0])]
      const losses = [net.loss(x, t), net.loss(other, t)]
      net.predict(x)
      return [...losses, net.loss(other, t)]
    }),
]
