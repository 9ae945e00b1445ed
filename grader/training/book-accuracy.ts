import { BOOK } from './plan.ts'
import type { Plan } from '../model/plan.ts'

/** The test accuracy of the book's code with the same settings (mean ± standard deviation over 20 seeds), if it was measured. */
export function bookAccuracy({ chapter, iterations, batchSize, learningRate, hiddenSize }: Plan): string | undefined {
  const same = batchSize === BOOK.batchSize && learningRate === BOOK.learningRate && hiddenSize === BOOK.hiddenSize
  return same ? MEASURED[chapter][iterations] : undefined
}

// --- internal ---

// The same runs as the gates of the exercises (checks/chNN/trainer.ts).
const MEASURED: Readonly<Record<Plan['chapter'], Readonly<Record<number, string>>>> = {
  ch04: { 1_200: '88.04 ± 0.26%', 3_000: '91.70 ± 0.14%', 10_000: '94.64 ± 0.11%' },
  ch05: { 1_200: '92.50 ± 0.24%', 3_000: '94.89 ± 0.18%', 10_000: '97.04 ± 0.11%' },
}
