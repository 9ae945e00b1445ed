import { type Experiment, numberFrom } from './experiment.ts'

/** How large should a step be? */
export const learningRate: Experiment = {
  name: 'learning-rate',
  title: { en: 'learning rate', ko: '학습률' },
  reading: () => ({
    en: 'Every row took as many steps: with too small a rate they lead hardly anywhere, with too large a one they jump over the valley, and in between the loss falls fastest. In the figure, a loss that stays near 2.3 is that of guessing among ten digits (log 10), and one that jumps is a rate that is too large.',
    ko: '모든 행의 갱신 횟수가 같습니다. 학습률이 너무 작으면 거의 나아가지 못하고, 너무 크면 골짜기를 뛰어넘으며, 그 사이에서 손실이 가장 빨리 줄어듭니다. 그림에서 손실이 2.3 근처에 머무르면 숫자 열 개 가운데 찍는 수준(log 10)이고, 손실이 크게 출렁이면 학습률이 너무 큰 것입니다.',
  }),
  groups: [{ values: ['0.001', '0.01', '0.1', '1', '10'], budget: { iterations: 2_000 } }],
  allowed: { en: 'numbers above 0', ko: '0보다 큰 수' },
  columns: ['loss', 'training', 'test', 'time', 'speed'],
  asks: ['accurate'],
  repeat: 1,
  change: (value) => {
    const rate = numberFrom(value, Number.MIN_VALUE)
    return rate === undefined ? undefined : { learningRate: rate }
  },
}
