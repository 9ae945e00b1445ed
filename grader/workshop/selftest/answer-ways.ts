// The ways in which a piece of code could be wrapped into an answer: with arrays of this course, rows, or numbers.
import * as np from '../../../exercises/np/index.ts'
import {
  AFFINE,
  AFFINE_BACK,
  B,
  bookNames,
  CEE,
  costOf,
  D,
  LINEAR,
  LOSS_BACK,
  MSE,
  RELU,
  RELU_BACK,
  rowsOf,
  scoresOf,
  SIGMOID,
  SIGMOID_BACK,
  SOFTMAX,
  softmaxOf,
  T,
  W,
  X,
  Y,
} from './answer-values.ts'
import { bowl, square, cube, training, EYE, isBatch, isClose } from './answer-questions.ts'
import type { Made } from './cut-out.ts'

type Way = (made: Made) => boolean

/** For each exercise, the ways; each asks once. */
export const WAYS: Readonly<Record<string, readonly Way[]>> = {
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
    ] satisfies Way[]
  }),
  train_neuralnet: [
    (f) => {
      const { network, data, options } = training()
      f(network, data, options)
      return isClose(Object.values(network.params), [-0.2, -0.2, -0.2, -0.2])
    },
  ],
  layer_naive: [
    (C) => {
      const layer = C.made()
      return isClose(layer.forward(2, 3), [6]) && isClose(layer.backward(5), [15, 10])
    },
  ],
  relu: [
    (f) => isClose(f(np.array(X)), RELU),
    (f) => isClose(f(np.array(D), np.array(X)), RELU_BACK),
    (C) => {
      const layer = C.made()
      return isClose(layer.forward(np.array(X)), RELU) && isClose(layer.backward(np.array(D)), RELU_BACK)
    },
  ],
  sigmoid_layer: [
    (f) => isClose(f(np.array(D)), SIGMOID_BACK),
    (f) => isClose(f(np.array(D), np.array(Y)), SIGMOID_BACK),
    (C) => isClose(C.made().forward(np.array(X)), SIGMOID),
  ],
  affine: [
    (f) => isClose(f(np.array(X)), AFFINE),
    (f) => isClose(f(np.array(X), np.array(W), np.array(B)), AFFINE),
    (f) => isClose(f(rowsOf(X), rowsOf(W), B), AFFINE),
    (f) => isClose(f(np.array(D)), AFFINE_BACK),
    (C) => isClose(C.made(np.array(W), np.array(B)).forward(np.array(X)), AFFINE),
  ],
  softmax_with_loss: [
    (f) => isClose(f(np.array(X), np.array(T)), [costOf(X.flat())], 1e-3),
    (f) => isClose(f(rowsOf(X), rowsOf(T)), [costOf(X.flat())], 1e-3),
    (f) => isClose(f(rowsOf(X), [1, 2]), [costOf(X.flat())], 1e-3),
    (f) => isClose(f(np.array(Y), np.array(T)), LOSS_BACK),
    (C) => isClose(C.made().forward(np.array(X), np.array(T)), [costOf(X.flat())], 1e-3),
  ],
  gradient_check: [
    (f) => {
      const gradient = (by: number) => () => ({
        W1: np.array([by, 1]),
        b1: np.array([0]),
        W2: np.array([0]),
        b2: np.array([0]),
      })
      const network = { gradient: gradient(2.3), numericalGradient: gradient(5.7) }
      const found = f(network, np.array(X), np.array(T)) as { readonly W1?: unknown }
      return isClose(found.W1, [1.7])
    },
    (f) => isClose(f({ W: np.array([1, 2.3]) }, { W: np.array([1.4, 5]) }), [1.55]),
    (f) => isClose(f(np.array([1, 2.3]), np.array([1.4, 5])), [1.55]),
  ],
}
