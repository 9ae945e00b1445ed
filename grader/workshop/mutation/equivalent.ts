import type { Equivalent } from './explain.ts'

/** The mutants that behave like a right answer, so that no check may reject them, with the reason for each. */
export const equivalents: readonly Equivalent[] = [
  {
    exercise: 'ch03/softmax',
    mutator: 'ArrayMethod',
    change: ['expA.div(', 'expA.divInPlace('],
    why: 'np.exp has just made the array expA, and nobody else holds it.',
  },
  {
    exercise: 'ch04/cross_entropy_error',
    mutator: 'Unwrap',
    change: [': t.reshape(batchSize)', ': t'],
    why: 'Class numbers come as a vector with one for each sample, which has that shape already.',
  },
  {
    exercise: 'ch04/mini_batch',
    mutator: 'Neighbour',
    change: ['x.shape[0]', 't.shape[0]'],
    why: 'There is a label for each row: t has as many of them as x.',
  },
  {
    exercise: 'ch04/numerical_gradient',
    mutator: 'EqualityOperator',
    change: ['i < x.size', 'i <= x.size'],
    why: 'What is written behind the end of a Float64Array is dropped, so that f is called twice more at x itself, which is allowed.',
  },
  {
    exercise: 'ch04/gradient_descent',
    mutator: 'ArrayMethod',
    change: ['np.zeros(stepNum', 'np.ones(stepNum'],
    why: 'Every step writes its row, so that nothing is left of what stood there before.',
  },
  {
    exercise: 'ch04/gradient_descent',
    mutator: 'ArrayMethod',
    change: ['grad.mul(lr)', 'grad.mulInPlace(lr)'],
    why: 'numericalGradient makes a new array at each call, and nobody else holds it.',
  },
  {
    exercise: 'ch04/two_layer_net',
    mutator: 'Neighbour',
    change: ['div(x.shape[0])', 'div(y.shape[0])'],
    why: 'The network gives a row for each row of x: both are N.',
  },
  {
    exercise: 'ch04/two_layer_net',
    mutator: 'Neighbour',
    change: ['div(x.shape[0])', 'div(t.shape[0])'],
    why: 'There is a label for each row of x: both are N.',
  },
  {
    exercise: 'ch04/two_layer_net',
    mutator: 'ArrayMethod',
    change: ['y.sub(t)', 'y.subInPlace(t)'],
    why: 'softmax has just made the array y, and it is not used again.',
  },
  {
    exercise: 'ch04/two_layer_net',
    mutator: 'ArrayMethod',
    change: ['dz1.mul(z1)', 'dz1.mulInPlace(z1)'],
    why: 'dot has just made the array dz1, and it is not used again.',
  },
  {
    exercise: 'ch04/train_neuralnet',
    mutator: 'Unwrap',
    change: ['Math.floor(xTrain.shape[0] / batchSize)', '(xTrain.shape[0] / batchSize)'],
    why: 'So the book writes it: where the batch does not go into N the check takes its epochs for right, too.',
  },
  {
    exercise: 'ch05/layer_naive',
    mutator: 'NumericLiteral',
    change: ['private x = 0', 'private x = 1'],
    why: 'forward sets it before backward may ask for it.',
  },
  {
    exercise: 'ch05/layer_naive',
    mutator: 'NumericLiteral',
    change: ['private y = 0', 'private y = 1'],
    why: 'forward sets it before backward may ask for it.',
  },
  {
    exercise: 'ch05/affine',
    mutator: 'Unwrap',
    change: ['this.dW = np.zerosLike(W)', 'this.dW = (W)'],
    why: 'What stands in dW before the first backward is up to the student, and backward puts another array in its place.',
  },
  {
    exercise: 'ch05/affine',
    mutator: 'Neighbour',
    change: ['this.dW = np.zerosLike(W)', 'this.dW = np.zerosLike(b)'],
    why: 'What stands in dW before the first backward is up to the student, and backward puts another array in its place.',
  },
  {
    exercise: 'ch05/affine',
    mutator: 'Unwrap',
    change: ['this.db = np.zerosLike(b)', 'this.db = (b)'],
    why: 'What stands in db before the first backward is up to the student, and backward puts another array in its place.',
  },
  {
    exercise: 'ch05/affine',
    mutator: 'Neighbour',
    change: ['this.db = np.zerosLike(b)', 'this.db = np.zerosLike(W)'],
    why: 'What stands in db before the first backward is up to the student, and backward puts another array in its place.',
  },
  {
    exercise: 'ch05/two_layer_net',
    mutator: 'Neighbour',
    change: ['new Affine(W1, b1)', 'new Affine(W2, b1)'],
    why: 'Each forward propagation sets W and b of the layer from this.params first, as the task says.',
  },
  {
    exercise: 'ch05/two_layer_net',
    mutator: 'Neighbour',
    change: ['new Affine(W1, b1)', 'new Affine(W1, b2)'],
    why: 'Each forward propagation sets W and b of the layer from this.params first, as the task says.',
  },
  {
    exercise: 'ch05/two_layer_net',
    mutator: 'Neighbour',
    change: ['new Affine(W2, b2)', 'new Affine(W1, b2)'],
    why: 'Each forward propagation sets W and b of the layer from this.params first, as the task says.',
  },
  {
    exercise: 'ch05/two_layer_net',
    mutator: 'Neighbour',
    change: ['new Affine(W2, b2)', 'new Affine(W2, b1)'],
    why: 'Each forward propagation sets W and b of the layer from this.params first, as the task says.',
  },
  {
    exercise: 'ch05/gradient_check',
    mutator: 'ArrayMethod',
    change: ['backprop[name].sub(', 'backprop[name].subInPlace('],
    why: 'The gradients were asked for anew, and nobody looks at them afterwards: the next backpropagation puts others in their place.',
  },
]
