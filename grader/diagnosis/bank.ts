import type { WrongAnswers } from './wrong-answer.ts'
import { crossEntropyErrorWrong } from './ch04/cross_entropy_error.ts'
import { gradientDescentWrong } from './ch04/gradient_descent.ts'
import { meanSquaredErrorWrong } from './ch04/mean_squared_error.ts'
import { miniBatchWrong } from './ch04/mini_batch.ts'
import { numericalDiffWrong } from './ch04/numerical_diff.ts'
import { numericalGradientWrong } from './ch04/numerical_gradient.ts'
import { sigmoidWrong } from './ch03/sigmoid.ts'
import { simpleNetWrong } from './ch04/simple_net.ts'
import { softmaxWrong } from './ch03/softmax.ts'
import { tangentLineWrong } from './ch04/tangent_line.ts'
import { trainNeuralnetWrong } from './ch04/train_neuralnet.ts'
import { twoLayerNetWrong } from './ch04/two_layer_net.ts'
import { affineWrong } from './ch05/affine.ts'
import { gradientCheckWrong } from './ch05/gradient_check.ts'
import { layerNaiveWrong } from './ch05/layer_naive.ts'
import { layeredNetWrong } from './ch05/two_layer_net.ts'
import { reluWrong } from './ch05/relu.ts'
import { sigmoidLayerWrong } from './ch05/sigmoid_layer.ts'
import { softmaxWithLossWrong } from './ch05/softmax_with_loss.ts'

/** All wrong answers, in the order of the course. */
export const bank: readonly WrongAnswers[] = [
  sigmoidWrong,
  softmaxWrong,
  meanSquaredErrorWrong,
  crossEntropyErrorWrong,
  miniBatchWrong,
  numericalDiffWrong,
  tangentLineWrong,
  numericalGradientWrong,
  gradientDescentWrong,
  simpleNetWrong,
  twoLayerNetWrong,
  trainNeuralnetWrong,
  layerNaiveWrong,
  reluWrong,
  sigmoidLayerWrong,
  affineWrong,
  softmaxWithLossWrong,
  layeredNetWrong,
  gradientCheckWrong,
]
