import { CLASSES, PIXELS, readMnistTest } from '../../../datasets/mnist/raw.ts'
import { scoresOf } from './forward.ts'
import type { Activation } from '../../model/plan.ts'
import type { Params } from './params.ts'
import type { Portrait, Mistake } from '../../model/training.ts'

/** The portrait of a network whose class `permutation[d]` stands for the digit d; undefined where its parameters have another form. */
export function portraitOf(
  activation: Activation,
  params: Params,
  permutation: readonly number[],
  { testImages, testLabels } = readMnistTest({}),
): Portrait | undefined {
  if (!isDrawable(params)) return undefined
  const confusion = Array.from({ length: CLASSES }, () => Array.from({ length: CLASSES }, () => 0))
  const wrong: Mistake[] = []
  testLabels.forEach((digit, index) => {
    const scores = scoresOf(activation, params, testImages.subarray(index * PIXELS, (index + 1) * PIXELS))
    const placed = permutation.map((place) => scores[place])
    const top = Math.max(...placed)
    const guess = placed.indexOf(top)
    confusion[digit][guess]++
    const sum = placed.reduce((total, score) => total + Math.exp(score - top), 0)
    if (guess !== digit)
      wrong.push({
        index,
        digit,
        guess,
        perMille: placed.map((score) => Math.round((1000 * Math.exp(score - top)) / sum)),
      })
  })
  const mistakes = wrong.toSorted((a, b) => b.perMille[b.guess] - a.perMille[a.guess] || a.index - b.index)
  return { weights: weightsOf(params), confusion, mistakes: mistakes.slice(0, SHOWN) }
}

// --- internal ---

const SHOWN = 12
const MAX_UNITS = 100

function isDrawable({ W1, b1, W2, b2 }: Params): boolean {
  const units = W1.shape[1] ?? 0
  return (
    W1.shape[0] === PIXELS &&
    units <= MAX_UNITS &&
    W2.shape[0] === units &&
    W2.shape[1] === CLASSES &&
    [W1, b1, W2, b2].every(({ data }) => data.every(Number.isFinite))
  )
}

function weightsOf({ W1 }: Params): number[][] {
  const largest = W1.data.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-300)
  return Array.from({ length: W1.shape[1] }, (_, unit) =>
    Array.from({ length: PIXELS }, (_unused, pixel) => Math.round((127 * W1.get(pixel, unit)) / largest)),
  )
}
