import type { Portrait, Training } from '../../model/training.ts'

/** A training run as figures show it: numbers only, whatever a student's history contains. */
export interface TrainingData {
  readonly iterations: number
  readonly loss: readonly (number | null)[]
  readonly trainAccuracy: readonly (number | null)[]
  readonly testAccuracy: readonly (number | null)[]
  /** After the last update. */
  readonly finalTestAccuracy?: number | null
  readonly portrait?: Portrait
}

/** The data of a training; undefined if it ended before its first loss. */
export function dataOfTraining(training: Training): TrainingData | undefined {
  const { iterations, loss, trainAccuracy, testAccuracy, finalTestAccuracy, portrait } = training
  const [losses, shares] = [numbers(loss, iterations), numbers(trainAccuracy, MAX_EPOCHS)]
  if (losses.length === 0) return undefined
  return {
    iterations,
    loss: losses,
    trainAccuracy: shares,
    testAccuracy: numbers(testAccuracy, MAX_EPOCHS),
    finalTestAccuracy: numbers([finalTestAccuracy], 1)[0],
    ...(portrait && { portrait }),
  }
}

// --- internal ---

const MAX_EPOCHS = 200

const numbers = (values: unknown, most: number): (number | null)[] =>
  Array.isArray(values)
    ? values.slice(0, most).map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null))
    : []
