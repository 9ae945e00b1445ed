import { PIXELS } from '../plan.ts'
import type { Experiment } from './experiment.ts'
import { deviationOf } from './first-weights.ts'

/**
 * How large should the initial weights be? A number is the standard deviation in both layers; Xavier's and He's depend on the size of each
 * (book, section 6.2).
 */
export const initialWeights: Experiment = {
  name: 'initial-weights',
  title: { en: 'initial weights', ko: '가중치 초깃값' },
  reading: () => ({
    en: 'With weights of 0 all hidden units are alike and get the same gradient, so that the layer learns like a single unit, or, with ReLU, not at all; with too large ones the network begins far from any sensible answer. The scales of Xavier (for sigmoid) and He (for ReLU) fit the width of each layer, and the loss falls sooner.',
    ko: '가중치가 모두 0이면 은닉층의 뉴런이 모두 같은 기울기를 받아 뉴런이 하나인 것처럼 학습하거나, ReLU에서는 전혀 학습하지 못합니다. 가중치가 너무 크면 엉뚱한 답에서 학습을 시작합니다. Xavier 초깃값(시그모이드)과 He 초깃값(ReLU)은 각 층의 크기에 맞추므로 손실이 더 빨리 줄어듭니다.',
  }),
  groups: [{ values: ['0', '0.01', '1', 'xavier', 'he'], budget: { iterations: 2_000 } }],
  allowed: { en: 'deviations from 0 on, xavier, he', ko: '0 이상의 표준편차, xavier, he' },
  columns: ['loss', 'training', 'test', 'time', 'speed'],
  asks: ['accurate'],
  repeat: 1,
  change: (value, { hiddenSize }) => {
    const [W1, W2] = [deviationOf(value, PIXELS), deviationOf(value, hiddenSize)]
    return W1 === undefined || W2 === undefined ? undefined : { weights: { W1, W2 } }
  },
}
