import { hints as sigmoid } from './hints/ch03/sigmoid.ts'
import { hints as softmax } from './hints/ch03/softmax.ts'
import { hints as meanSquaredError } from './hints/ch04/mean_squared_error.ts'
import { hints as crossEntropyError } from './hints/ch04/cross_entropy_error.ts'
import { hints as miniBatch } from './hints/ch04/mini_batch.ts'
import { hints as numericalDiff } from './hints/ch04/numerical_diff.ts'
import { hints as tangentLine } from './hints/ch04/tangent_line.ts'
import { hints as numericalGradient } from './hints/ch04/numerical_gradient.ts'
import { hints as gradientDescent } from './hints/ch04/gradient_descent.ts'
import { hints as simpleNet } from './hints/ch04/simple_net.ts'
import { hints as twoLayerNet4 } from './hints/ch04/two_layer_net.ts'
import { hints as trainNeuralnet } from './hints/ch04/train_neuralnet.ts'
import { hints as layerNaive } from './hints/ch05/layer_naive.ts'
import { hints as relu } from './hints/ch05/relu.ts'
import { hints as sigmoidLayer } from './hints/ch05/sigmoid_layer.ts'
import { hints as affine } from './hints/ch05/affine.ts'
import { hints as softmaxWithLoss } from './hints/ch05/softmax_with_loss.ts'
import { hints as twoLayerNet5 } from './hints/ch05/two_layer_net.ts'
import { hints as gradientCheck } from './hints/ch05/gradient_check.ts'
import type { Hints } from './hints/hint.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** The three hints of an exercise. */
export const hintsOf = (id: ExerciseId): Hints => hints[id]

// --- internal ---

const hints: Readonly<Record<ExerciseId, Hints>> = {
  'ch03/sigmoid': sigmoid,
  'ch03/softmax': softmax,
  'ch04/mean_squared_error': meanSquaredError,
  'ch04/cross_entropy_error': crossEntropyError,
  'ch04/mini_batch': miniBatch,
  'ch04/numerical_diff': numericalDiff,
  'ch04/tangent_line': tangentLine,
  'ch04/numerical_gradient': numericalGradient,
  'ch04/gradient_descent': gradientDescent,
  'ch04/simple_net': simpleNet,
  'ch04/two_layer_net': twoLayerNet4,
  'ch04/train_neuralnet': trainNeuralnet,
  'ch05/layer_naive': layerNaive,
  'ch05/relu': relu,
  'ch05/sigmoid_layer': sigmoidLayer,
  'ch05/affine': affine,
  'ch05/softmax_with_loss': softmaxWithLoss,
  'ch05/two_layer_net': twoLayerNet5,
  'ch05/gradient_check': gradientCheck,
}
