import type { Chapter, Plan } from '../model/plan.ts'
import { BOOK, epochLength, evaluateEvery } from './plan.ts'
import type { SavedNetwork } from './params-file.ts'

/** What may be said of a training before it begins; what is left out is that of a network which is trained further, or the book's. */
export interface TrainingWish extends Pick<Plan, 'iterations' | 'batchSize' | 'learningRate' | 'seed'> {
  readonly chapter?: Chapter
  readonly hiddenSize?: number
}

/** The plan of a training, from the beginning or from where `loaded` stands. */
export function trainingPlan(wish: TrainingWish, loaded?: Pick<SavedNetwork, 'chapter' | 'hiddenSize'>): Plan {
  const { iterations, batchSize, learningRate, seed } = wish
  const chapter = wish.chapter ?? loaded?.chapter ?? 'ch04'
  return {
    chapter,
    driver: chapter === 'ch04' ? 'student' : 'book',
    iterations,
    batchSize,
    learningRate,
    hiddenSize: wish.hiddenSize ?? loaded?.hiddenSize ?? BOOK.hiddenSize,
    seed,
    lookEvery: Math.min(epochLength(batchSize), evaluateEvery(iterations, batchSize, LOOKS)),
  }
}

// --- internal ---

// How many times a run is evaluated: enough to see the shape of the curve, and cheap.
const LOOKS = 20
