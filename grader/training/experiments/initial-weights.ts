import { PIXELS } from '../plan.ts'
import { type Experiment, numberFrom } from './experiment.ts'

/** Where should the weights begin? A number is the deviation of both layers; Xavier's and He's fit the size of each (book, section 6.2). */
export const initialWeights: Experiment = {
  name: 'initial-weights',
  title: { en: 'initial weights', ko: '가중치 초깃값' },
  reading: {
    en: 'x',
    ko: '가',
  },
  values: ['0', '0.01', '1', 'xavier', 'he'],
  allowed: { en: 'deviations from 0 on, xavier, he', ko: '0 이상의 표준편차, xavier, he' },
  budget: { iterations: 2_000 },
  change: (value, { hiddenSize }) => {
    const scale = SCALES[value.toLowerCase()]
    if (scale) return { weights: { W1: scale(PIXELS), W2: scale(hiddenSize) } }
    const deviation = numberFrom(value, 0)
    return deviation === undefined ? undefined : { weights: { W1: deviation, W2: deviation } }
  },
}

// --- internal ---

// By the number of units that a layer takes its numbers from.
const SCALES: Readonly<Record<string, ((units: number) => number) | undefined>> = Object.assign(Object.create(null), {
  xavier: (units: number) => Math.sqrt(1 / units),
  he: (units: number) => Math.sqrt(2 / units),
})
