import { type Experiment, numberFrom, wholeNumber } from './experiment.ts'

// Accuracy is measured on as many training images as there are test images.
const MOST_MEASURED = 10_000

/** What are the test data for? A wide network that learns a few images by heart. */
export const overfitting: Experiment = {
  name: 'overfitting',
  title: { en: 'training images', ko: '훈련 이미지 수' },
  reading: () => ({
    en: 'The training accuracy is that on the images learnt from. Where it reaches 100%, the network knows every one of them by heart, and the training accuracy no longer says anything about images that it has not seen: that is what the test data are kept apart for (book, sections 1.7 and 4.5.3). Beside it the same number of steps with more images, and with weight decay (300/0.1: each step also takes 0.1 of every weight, times the learning rate, away; section 6.4.2).',
    ko: '훈련 정확도는 학습한 이미지에 대한 값입니다. 이 값이 100%이면 신경망이 이미지를 모두 외운 것이며, 훈련 정확도만 보아서는 처음 보는 이미지를 얼마나 맞힐지 알 수 없습니다. 시험 데이터를 따로 두는 까닭이 이것입니다(책 4.5.3절). 그 옆에는 이미지를 늘렸을 때와 가중치 감소를 썼을 때의 결과가 있으며, 갱신 횟수는 모두 같습니다. 300/0.1은 갱신할 때마다 학습률에 0.1을 곱한 만큼 가중치를 줄인다는 뜻입니다(책 6.4.2절).',
  }),
  groups: [{ values: ['300', '300/0.01', '300/0.1', '1000', '10000'], budget: { iterations: 3_000 } }],
  allowed: {
    en: `numbers of images from 1 to ${MOST_MEASURED}, with a weight decay as in 300/0.1`,
    ko: `1부터 ${MOST_MEASURED}까지의 이미지 수, 가중치 감소를 쓰려면 300/0.1과 같이`,
  },
  columns: ['loss', 'training', 'test', 'gap', 'time'],
  asks: ['accurate', 'gap'],
  repeat: 2,
  question: 'overfits',
  change: (value) => {
    const [count, decay, ...more] = value.split('/')
    const images = wholeNumber(count, MOST_MEASURED)
    const weightDecay = decay === undefined ? 0 : numberFrom(decay, 0)
    if (images === undefined || weightDecay === undefined || more.length > 0) return undefined
    return { images, weightDecay, hiddenSize: WIDE, batchSize: Math.min(100, images) }
  },
}

// --- internal ---

const WIDE = 200
