import * as np from '../../../exercises/np/index.ts'
import {
  AFFINE,
  AFFINE_BACK,
  B,
  costOf,
  D,
  LOSS_BACK,
  RELU,
  RELU_BACK,
  rowsOf,
  SIGMOID,
  SIGMOID_BACK,
  T,
  W,
  X,
  Y,
} from './answer-values.ts'
import { isClose } from './answer-questions.ts'
import type { Questions } from './cut-out.ts'

/** The ways for what is a layer, and for the check of its gradients: chapter 5. */
export const WAYS_OF_LAYERS: Questions = {
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
