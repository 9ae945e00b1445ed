import type { Chapter } from '../../model/plan.ts'
import { BOOK } from '../plan.ts'
import { type BothCosts, type GradientCost, hasBoth } from './gradient-cost.ts'
import { BOOK_CASE, FEW_IMAGES } from './run-gradients.ts'

/** What the costs of one chapter's gradients say. */
export interface Growth {
  /** The powers of the number of parameters with which the times grew. */
  readonly numericalPower: number
  readonly backpropPower: number
  /** The largest network whose numerical gradient was computed. */
  readonly largest: BothCosts
  /** The book's whole training, in seconds, at the measured times of a loss and a gradient; undefined where they are not known. */
  readonly book?: {
    readonly lossMs: number
    readonly parameters: number
    readonly numericalS: number
    readonly backpropS: number
  }
  /** The number of decimal digits to which both gradients agree in the worst case. */
  readonly digits: number
}

/** The growth in one chapter; undefined where fewer than two sizes were measured. */
export function growthOf(costs: readonly GradientCost[], chapter: Chapter): Growth | undefined {
  const own = costs.filter((cost) => cost.chapter === chapter)
  const both = own.filter(hasBoth)
  const sizes = both.filter(({ images }) => images === FEW_IMAGES).toSorted((a, b) => a.parameters - b.parameters)
  if (sizes.length < 2) return undefined
  const power = (of: (cost: BothCosts) => number): number => powerOf(sizes.map((cost) => [cost.parameters, of(cost)]))
  const book = own.find(({ hiddenSize, images }) => hiddenSize === BOOK_CASE.hiddenSize && images === BOOK_CASE.images)
  return {
    numericalPower: power(({ numericalMs }) => numericalMs),
    backpropPower: power(({ backpropMs }) => backpropMs),
    largest: sizes[sizes.length - 1],
    ...(book && { book: bookOf(book) }),
    digits: Math.min(...both.map(({ difference }) => digitsOf(difference))),
  }
}

/** The number of decimal digits that a relative difference leaves right. */
export const digitsOf = (difference: number): number =>
  Number.isFinite(difference) ? Math.min(16, Math.max(0, Math.floor(-Math.log10(Math.max(difference, 1e-16))))) : 0

/** The power p of the curve y = a · xᵖ that lies nearest to the points, on logarithmic scales. */
export function powerOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-6))] as const)
  const mean = (i: 0 | 1): number => logs.reduce((sum, pair) => sum + pair[i], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
}

// --- internal ---

// Each element of the numerical gradient asks for two losses.
const bookOf = ({ lossMs, backpropMs, parameters }: GradientCost): NonNullable<Growth['book']> => ({
  lossMs,
  parameters,
  numericalS: (2 * parameters * lossMs * BOOK.iterations) / 1000,
  backpropS: (backpropMs * BOOK.iterations) / 1000,
})
