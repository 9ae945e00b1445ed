import { IMAGES } from '../plan.ts'
import { type Experiment, wholeNumber } from './experiment.ts'

/** How large should a mini-batch be? Every run sees as many images, so that the large batches take fewer steps. */
export const batchSize: Experiment = {
  name: 'batch-size',
  title: { en: 'batch size', ko: '배치 크기' },
  reading: {
    en: 'Every row has learnt from as many images, so that a batch ten times as large took a tenth of the steps: look for the accuracy that those steps came to, and for the seconds they cost. A larger batch gives a steadier gradient but not a longer step, which is why it is behind where each image may be looked at only so often; a very small one pays for each of its many updates.',
    ko: '모든 행이 같은 수의 이미지를 학습했으므로, 배치가 10배 크면 갱신 횟수는 10분의 1입니다. 그만큼의 갱신으로 얻은 정확도와 걸린 시간을 함께 보십시오. 배치가 크면 기울기는 더 고르지만 한 걸음이 더 길어지지는 않으므로 같은 수의 이미지로는 뒤처지고, 배치가 아주 작으면 수많은 갱신마다 시간이 듭니다.',
  },
  values: ['10', '100', '1000', '6000'],
  allowed: { en: `whole numbers from 1 to ${IMAGES}`, ko: `1부터 ${IMAGES}까지의 정수` },
  budget: { epochs: 4 },
  change: (value) => {
    const size = wholeNumber(value, IMAGES)
    return size === undefined ? undefined : { batchSize: size }
  },
}
