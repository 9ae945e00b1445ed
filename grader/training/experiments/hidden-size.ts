import { MAX_HIDDEN } from '../params-file.ts'
import { type Experiment, wholeNumber } from './experiment.ts'

/** How many hidden units does it take? */
export const hiddenSize: Experiment = {
  name: 'hidden-size',
  title: { en: 'hidden units', ko: '은닉층 뉴런 수' },
  reading: {
    en: 'x',
    ko: '가',
  },
  values: ['2', '10', '50', '200'],
  allowed: { en: `whole numbers from 1 to ${MAX_HIDDEN}`, ko: `1부터 ${MAX_HIDDEN}까지의 정수` },
  budget: { iterations: 2_000 },
  change: (value) => {
    const size = wholeNumber(value, MAX_HIDDEN)
    return size === undefined ? undefined : { hiddenSize: size }
  },
}
