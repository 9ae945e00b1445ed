import type { CallOptions, Subject } from '../../checks/subject.ts'
import type { Chapter } from '../../model/plan.ts'
import { mnistFor } from '../mnist-for.ts'
import { CLASSES, parameterCount, PIXELS } from '../plan.ts'

/** A network and a mini-batch whose gradients are timed. */
export interface GradientCase {
  readonly chapter: Chapter
  readonly hiddenSize: number
  readonly images: number
  /** Whether the numerical gradient is computed too: with many images and parameters that takes minutes. */
  readonly numerical: boolean
}

/** What the two gradients of a network cost. */
export interface GradientCost extends GradientCase {
  readonly parameters: number
  readonly lossMs: number
  readonly backpropMs: number
  readonly numericalMs?: number
  /** The largest difference of the two, as a share of the largest element. */
  readonly difference?: number
}

/** The costs of a network whose numerical gradient was computed too. */
export type BothCosts = GradientCost & Required<Pick<GradientCost, 'numericalMs' | 'difference'>>

/** Whether both gradients of a network were computed. */
export const hasBoth = (cost: GradientCost): cost is BothCosts =>
  cost.numericalMs !== undefined && cost.difference !== undefined

/** Times the student's `loss`, `gradient` and `numericalGradient`; what is short is repeated. */
export async function gradientCost(
  subject: Subject<'ch04/two_layer_net'>,
  one: GradientCase,
  options: CallOptions,
): Promise<GradientCost> {
  const { hiddenSize, images, numerical } = one
  const call = subject.with({ ...options, mnist: mnistFor({ images }), tried: triedOf(one) })
  const found = await call.evaluate(
    ({ TwoLayerNet, mnist }, np, pixels, hidden, classes, both) => {
      const network = new TwoLayerNet(pixels, hidden, classes)
      const { xTrain: x, tTrain: t } = mnist
      // The least of some means: what else the machine does only adds to a time.
      const least = (work: () => unknown) => {
        let best = Infinity
        for (let block = 0; block < 6; block++) {
          const begun = Date.now()
          let [times, passed] = [0, 0]
          do {
            work()
            times++
            passed = Date.now() - begun
          } while (passed < 50)
          best = Math.min(best, passed / times)
        }
        return best
      }
      const lossMs = least(() => network.loss(x, t))
      const backpropMs = least(() => network.gradient(x, t))
      if (!both) return { lossMs, backpropMs }
      const begun = Date.now()
      const slow = network.numericalGradient(x, t)
      const numericalMs = Date.now() - begun
      const quick = network.gradient(x, t)
      let [largest, furthest] = [0, 0]
      for (const name of ['W1', 'b1', 'W2', 'b2'] as const) {
        largest = Math.max(largest, np.abs(quick[name]).max())
        furthest = Math.max(furthest, np.abs(quick[name].sub(slow[name])).max())
      }
      return { lossMs, backpropMs, numericalMs, difference: furthest / largest }
    },
    PIXELS,
    hiddenSize,
    CLASSES,
    numerical,
  )
  return { ...one, parameters: parameterCount([hiddenSize]), ...numbersOf(found) }
}

// --- internal ---

// What comes from the guest is the student's: only numbers are taken.
function numbersOf(found: object): Pick<GradientCost, 'lossMs' | 'backpropMs' | 'numericalMs' | 'difference'> {
  const given = found as Readonly<Record<string, unknown>>
  const number = (name: string): number => (typeof given[name] === 'number' ? given[name] : NaN)
  return {
    lossMs: number('lossMs'),
    backpropMs: number('backpropMs'),
    ...('numericalMs' in given && { numericalMs: number('numericalMs'), difference: number('difference') }),
  }
}

const triedOf = ({ hiddenSize, images, numerical }: GradientCase): string =>
  `const network = new TwoLayerNet(784, ${hiddenSize}, 10)
with ${images} MNIST images (x, t):
  network.loss(x, t)
  network.gradient(x, t)${numerical ? '\n  network.numericalGradient(x, t)' : ''}`
