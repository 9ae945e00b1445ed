import { MAX_HIDDEN } from '../params-file.ts'
import { type Experiment, wholeNumber } from './experiment.ts'

/** How many hidden units does the network need? */
export const hiddenSize: Experiment = {
  name: 'hidden-size',
  title: { en: 'hidden units', ko: '은닉층 뉴런 수' },
  reading: () => ({
    en: 'Too few hidden units cannot tell ten digits apart, however long they learn; from some width on, more of them add little here. Compare what each row gains in accuracy with what it costs in time.',
    ko: '은닉층의 뉴런이 너무 적으면 아무리 오래 학습해도 숫자 열 개를 구별하지 못하고, 어느 정도를 넘으면 뉴런을 늘려도 정확도가 크게 오르지 않습니다. 행마다 정확도가 얼마나 오르고 시간이 얼마나 더 걸리는지 비교해 보십시오.',
  }),
  groups: [{ values: ['2', '10', '50', '200'], budget: { iterations: 2_000 } }],
  allowed: { en: `whole numbers from 1 to ${MAX_HIDDEN}`, ko: `1부터 ${MAX_HIDDEN}까지의 정수` },
  columns: ['parameters', 'loss', 'training', 'test', 'time', 'speed'],
  asks: ['fastest', 'accurate'],
  repeat: 1,
  change: (value) => {
    const size = wholeNumber(value, MAX_HIDDEN)
    return size === undefined ? undefined : { hiddenSize: size }
  },
}
