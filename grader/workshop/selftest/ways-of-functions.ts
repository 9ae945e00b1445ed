import * as np from '../../../exercises/np/index.ts'
import {
  bookNames,
  CEE,
  costOf,
  LINEAR,
  MSE,
  rowsOf,
  scoresOf,
  SIGMOID,
  SOFTMAX,
  softmaxOf,
  T,
  W,
  X,
  Y,
} from './answer-values.ts'
import { bowl, square, cube, training, EYE, isBatch, isClose } from './answer-questions.ts'
import type { Questions } from './cut-out.ts'

/** The ways for what is a function or a network: chapters 3 and 4. */
export const WAYS_OF_FUNCTIONS: Questions = {
  sigmoid: [
    (f) => isClose(f(np.array(X)), SIGMOID),
    (f) => isClose(f(X.flat()), SIGMOID),
    (f) =>
      isClose(
        X.flat().map((x) => f(x)),
        SIGMOID,
      ),
  ],
  softmax: [
    (f) => isClose(f(np.array(X)), SOFTMAX),
    (f) => isClose(f(rowsOf(X)), SOFTMAX),
    (f) =>
      isClose(
        rowsOf(X).map((row) => f(row)),
        SOFTMAX,
      ),
  ],
  mean_squared_error: [
    (f) => isClose(f(np.array(Y), np.array(T)), [MSE]),
    (f) => isClose(f(Y.flat(), T.flat()), [MSE]),
  ],
  cross_entropy_error: [
    (f) => isClose(f(np.array(Y), [1, 2]), [CEE]),
    (f) => isClose(f(np.array(Y), np.array([1, 2])), [CEE]),
    (f) => isClose(f(np.array(Y), np.array(T)), [CEE]),
    (f) => isClose(f(rowsOf(Y), [1, 2]), [CEE]),
    (f) => isClose(f(rowsOf(Y), rowsOf(T)), [CEE]),
  ],
  mini_batch: [
    (f) => isBatch(f(np.array(W), np.array(EYE), 2)),
    (f) => isBatch(f(rowsOf(W), rowsOf(EYE), 2)),
    (f) => isBatch(f(2, np.array(W), np.array(EYE))),
  ],
  numerical_diff: [(f) => isClose(f(cube, 2), [12], 1e-3)],
  tangent_line: [(f) => isClose((f(cube, 2) as (t: number) => unknown)(3), [20], 1e-3)],
  numerical_gradient: [
    (f) => isClose(f(square, np.array([0.5, -1])), [1, -2], 1e-3),
    (f) => isClose(f(square, [0.5, -1]), [1, -2], 1e-3),
  ],
  gradient_descent: [
    (f) => {
      const found = f(bowl, np.array([-3, 4]), 0.1, 200)
      return isClose(found, [1, 2], 1e-3) || isClose((found as { readonly x?: unknown }).x, [1, 2], 1e-3)
    },
  ],
  simple_net: [
    (f) => isClose(f(np.array(X)), LINEAR),
    (f) => isClose(f(np.array(X), np.array(T)), [costOf(LINEAR)], 1e-3),
    (C) => {
      const net = Object.assign(C.made(), { W: np.array(W) })
      return isClose(net.loss(np.array(X), np.array(T)), [costOf(LINEAR)], 1e-3)
    },
  ],
  two_layer_net: ['sigmoid', 'relu'].flatMap((activation) => {
    const scores = scoresOf(activation)
    const outputs = activation === 'relu' ? scores : softmaxOf(scores)
    const [x, t, params] = [() => np.array(X), () => np.array(T), () => bookNames().params]
    return [
      (f) => isClose(f(x()), outputs),
      (f) => isClose(f(x(), t()), [costOf(scores)], 1e-3),
      (f) => isClose(f(rowsOf(X), rowsOf(T)), [costOf(scores)], 1e-3),
      (f) => isClose(f(params(), x()), outputs),
      (f) => isClose(f(params(), x(), t()), [costOf(scores)], 1e-3),
      (f) => isClose(f(activation, params(), x()), outputs),
      (f) => isClose(f(activation, params(), x(), t()), [costOf(scores)], 1e-3),
      (C) => isClose(Object.assign(C.made(3, 2, 3), { params: params() }).loss(x(), t()), [costOf(scores)], 1e-3),
    ] satisfies Questions[string]
  }),
  train_neuralnet: [
    (f) => {
      const { network, data, options } = training()
      f(network, data, options)
      return isClose(Object.values(network.params), [-0.2, -0.2, -0.2, -0.2])
    },
  ],
}
