import { MAX_HIDDEN } from '../params-file.ts'
import { PIXELS } from '../plan.ts'
import { type Experiment, type LayerChoice, wholeNumber } from './experiment.ts'
import { deviationOf } from './first-weights.ts'

const MAX_LAYERS = 8

/** Deep or wide? Networks of any number of the student's layers of chapter 5. */
export const depth: Experiment = {
  name: 'depth',
  title: { en: 'hidden layers', ko: '은닉층' },
  reading: () => ({
    en: 'A row is named by the units of its hidden layers: 50-50 is a network with two of 50 units each, and 0 one without. Compare a difference in accuracy with the spread among the seeds before you believe it, and what more parameters cost in time. Biases begin at 0, weights with He’s deviation √(2 / inputs) for ReLU and Xavier’s √(1 / inputs) for sigmoid; try the book’s --weights 0.01 and see what becomes of four layers, then --activation sigmoid.',
    ko: '행의 이름은 은닉층마다 뉴런의 수를 적은 것입니다. 50-50은 뉴런이 50개인 은닉층이 두 개인 신경망이고, 0은 은닉층이 없는 신경망입니다. 정확도의 차이는 시드에 따른 흩어짐보다 큰지 먼저 확인하고, 매개변수가 늘면 시간이 얼마나 더 드는지 비교해 보십시오. 편향은 0에서, 가중치는 ReLU이면 He 초깃값 √(2 / 입력 수), 시그모이드이면 Xavier 초깃값 √(1 / 입력 수)에서 시작합니다. 책의 --weights 0.01을 쓰면 층이 네 개일 때 어떻게 되는지, 또 --activation sigmoid에서는 어떤지 시험해 보십시오.',
  }),
  groups: [
    {
      title: { en: 'Equal width, more layers', ko: '뉴런 수가 같고 층만 늘릴 때' },
      values: ['0', '50', '50-50', '50-50-50', '50-50-50-50'],
      budget: { iterations: 1_000 },
    },
    {
      title: { en: 'About as many parameters, more layers', ko: '매개변수의 수가 비슷하고 층만 늘릴 때' },
      values: ['50', '47-47', '45-45-45', '43-43-43-43'],
      budget: { iterations: 1_000 },
    },
    {
      title: { en: 'One hidden layer, wider', ko: '은닉층 하나의 뉴런만 늘릴 때' },
      values: ['10', '20', '50', '100', '200'],
      budget: { iterations: 1_000 },
    },
  ],
  allowed: {
    en: `units of up to ${MAX_LAYERS} hidden layers, as 50-50, or 0 for none`,
    ko: `50-50과 같이 은닉층 ${MAX_LAYERS}개까지의 뉴런 수, 은닉층이 없으면 0`,
  },
  columns: ['parameters', 'loss', 'training', 'test', 'time'],
  asks: ['fastest', 'accurate'],
  repeat: 3,
  chapter: 'ch05',
  change: (value, _base, choice = {}) => {
    const hidden = hiddenIn(value)
    const deviations = hidden && deviationsOf(hidden, choice)
    if (!hidden || !deviations) return undefined
    const activation = choice.activation ?? 'relu'
    return { driver: 'layers', hiddenSize: hidden[0] ?? 0, layers: { hidden, activation, deviations } }
  },
}

// --- internal ---

function hiddenIn(value: string): readonly number[] | undefined {
  if (value === '0') return []
  const hidden = value.split('-').map((units) => wholeNumber(units, MAX_HIDDEN))
  if (hidden.length > MAX_LAYERS || hidden.includes(undefined)) return undefined
  return hidden as number[]
}

function deviationsOf(
  hidden: readonly number[],
  { activation = 'relu', weights = activation === 'relu' ? 'he' : 'xavier' }: LayerChoice,
): readonly number[] | undefined {
  const deviations = [PIXELS, ...hidden].map((inputs) => deviationOf(weights, inputs))
  return deviations.includes(undefined) ? undefined : (deviations as number[])
}
