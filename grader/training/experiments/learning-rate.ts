import { type Experiment, numberFrom } from './experiment.ts'

/** How far should a step go? */
export const learningRate: Experiment = {
  name: 'learning-rate',
  title: { en: 'learning rate', ko: '학습률' },
  reading: {
    en: 'x',
    ko: '가',
  },
  values: ['0.001', '0.01', '0.1', '1', '10'],
  allowed: { en: 'numbers above 0', ko: '0보다 큰 수' },
  budget: { iterations: 2_000 },
  change: (value) => {
    const rate = numberFrom(value, Number.MIN_VALUE)
    return rate === undefined ? undefined : { learningRate: rate }
  },
}
