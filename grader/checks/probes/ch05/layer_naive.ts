import type { Probe } from '../ask-probes.ts'

/** Both layers on other numbers, 0 among them, two of a kind side by side, and two calls one after the other. */
export const probes: readonly Probe<'ch05/layer_naive'>[] = [
  (subject) =>
    subject.evaluate(({ MulLayer }) => {
      const layer = new MulLayer()
      return [layer.forward(2.5, -3), ...layer.backward(1.3), ...layer.backward(-2)]
    }),
  (subject) =>
    subject.evaluate(({ AddLayer }) => {
      const layer = new AddLayer()
      return [layer.forward(2.5, -3), ...layer.backward(1.3), ...layer.backward(-2)]
    }),
  (subject) =>
    subject.evaluate(({ MulLayer }) => {
      const [one, other] = [new MulLayer(), new MulLayer()]
      one.forward(3, 7)
      other.forward(-2, 0)
      const first = [...one.backward(1), ...other.backward(1)]
      one.forward(0, 11)
      return [...first, ...one.backward(0.5)]
    }),
]
