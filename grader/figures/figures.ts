import type { Figure } from './figure.ts'
import { affineFigure } from './plots/affine.ts'
import { crossEntropyFigure } from './plots/cross-entropy-error.ts'
import { reluFigure, sigmoidLayerFigure } from './plots/elementwise-layer.ts'
import { gradientCheckFigure } from './plots/gradient-check.ts'
import { gradientDescentFigure } from './plots/gradient-descent.ts'
import { layerNaiveFigure } from './plots/layer-naive.ts'
import { meanSquaredErrorFigure } from './plots/mean-squared-error.ts'
import { miniBatchFigure } from './plots/mini-batch.ts'
import { networkSlopesFigure } from './plots/network-slopes.ts'
import { numericalDiffFigure } from './plots/numerical-diff.ts'
import { numericalGradientFigure } from './plots/numerical-gradient.ts'
import { sigmoidFigure } from './plots/sigmoid.ts'
import { simpleNetFigure } from './plots/simple-net.ts'
import { softmaxFigure } from './plots/softmax.ts'
import { softmaxWithLossFigure } from './plots/softmax-with-loss.ts'
import { tangentLineFigure } from './plots/tangent-line.ts'
import { trainingFigure } from './plots/training.ts'

/** Every figure there is, in the order of the course. */
export const figures: readonly Figure[] = [
  sigmoidFigure,
  softmaxFigure,
  meanSquaredErrorFigure,
  crossEntropyFigure,
  miniBatchFigure,
  numericalDiffFigure,
  tangentLineFigure,
  numericalGradientFigure,
  gradientDescentFigure,
  simpleNetFigure,
  networkSlopesFigure('ch04/two_layer_net', 'sigmoid'),
  trainingFigure('ch04/train_neuralnet', 'ch04'),
  layerNaiveFigure,
  reluFigure,
  sigmoidLayerFigure,
  affineFigure,
  softmaxWithLossFigure,
  networkSlopesFigure('ch05/two_layer_net', 'relu'),
  trainingFigure('ch05/two_layer_net', 'ch05'),
  gradientCheckFigure,
]
