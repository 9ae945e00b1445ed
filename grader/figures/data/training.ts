import type { Portrait, Training } from '../../model/training.ts'

/** A training run as figures show it: only numbers, whatever a student's history holds. */
export interface TrainingData {
  readonly iterations: number
  readonly loss: readonly (number | null)[]
  readonly trainAccuracy: readonly (number | null)[]
  readonly testAccuracy: readonly (number | null)[]
  readonly portrait?: Portrait
}

/** What a training has to show; undefined where it did not get as far as a loss. */
export function dataOfTraining(training: Training): TrainingData | undefined {
  const { iterations, loss, trainAccuracy, testAccuracy, portrait } = training
  const [losses, shares] = [numbers(loss, iterations), numbers(trainAccuracy, MAX_EPOCHS)]
  if (losses.length === 0) return undefined
  return {
    iterations,
    loss: losses,
    trainAccuracy: shares,
    testAccuracy: numbers(testAccuracy, MAX_EPOCHS),
    ...(portrait && { portrait }),
  }
}

// --- internal ---

const MAX_EPOCHS = 200

const numbers = (values: unknown, most: number): (number | null)[] =>
  Array.isArray(values)
    ? values.slice(0, most).map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null))
    : []
