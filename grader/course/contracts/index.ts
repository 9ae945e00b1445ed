// Derived from the solutions by `npm run derive`: do not edit.

/** What each exercise has to export, by its name. */
export interface Contracts {
  'ch03/sigmoid': typeof import('./ch03/sigmoid.d.ts')
  'ch03/softmax': typeof import('./ch03/softmax.d.ts')
  'ch04/mean_squared_error': typeof import('./ch04/mean_squared_error.d.ts')
  'ch04/cross_entropy_error': typeof import('./ch04/cross_entropy_error.d.ts')
  'ch04/mini_batch': typeof import('./ch04/mini_batch.d.ts')
  'ch04/numerical_diff': typeof import('./ch04/numerical_diff.d.ts')
  'ch04/tangent_line': typeof import('./ch04/tangent_line.d.ts')
  'ch04/numerical_gradient': typeof import('./ch04/numerical_gradient.d.ts')
  'ch04/gradient_descent': typeof import('./ch04/gradient_descent.d.ts')
  'ch04/simple_net': typeof import('./ch04/simple_net.d.ts')
  'ch04/two_layer_net': typeof import('./ch04/two_layer_net.d.ts')
  'ch04/train_neuralnet': typeof import('./ch04/train_neuralnet.d.ts')
  'ch05/layer_naive': typeof import('./ch05/layer_naive.d.ts')
  'ch05/relu': typeof import('./ch05/relu.d.ts')
  'ch05/sigmoid_layer': typeof import('./ch05/sigmoid_layer.d.ts')
  'ch05/affine': typeof import('./ch05/affine.d.ts')
  'ch05/softmax_with_loss': typeof import('./ch05/softmax_with_loss.d.ts')
  'ch05/two_layer_net': typeof import('./ch05/two_layer_net.d.ts')
  'ch05/gradient_check': typeof import('./ch05/gradient_check.d.ts')
}
