import { IMAGES } from '../plan.ts'
import { type Experiment, wholeNumber } from './experiment.ts'

/** How large should a mini-batch be? Every run uses the same number of images, so large batches take fewer steps. */
export const batchSize: Experiment = {
  name: 'batch-size',
  title: { en: 'batch size', ko: '배치 크기' },
  reading: {
    en: 'Unless --iterations was given, every row has learnt from as many images, so a batch ten times as large took a tenth of the steps: compare the accuracy that those steps came to, and the seconds they cost. A larger batch gives a steadier gradient, but no longer step; with --iterations 500, as many steps for each, it is ahead, and you see what that costs.',
    ko: '--iterations를 지정하지 않았다면 모든 행이 같은 수의 이미지를 학습했으므로, 배치가 10배 크면 갱신 횟수는 10분의 1입니다. 그만큼 갱신하여 얻은 정확도와 걸린 시간을 비교해 보십시오. 배치가 크면 기울기가 더 고르지만 한 걸음이 더 길어지지는 않습니다. --iterations 500으로 갱신 횟수를 같게 하면 큰 배치가 앞서며, 그 대신 시간이 얼마나 드는지 볼 수 있습니다.',
  },
  values: ['10', '100', '1000', '6000'],
  allowed: { en: `whole numbers from 1 to ${IMAGES}`, ko: `1부터 ${IMAGES}까지의 정수` },
  budget: { epochs: 4 },
  change: (value) => {
    const size = wholeNumber(value, IMAGES)
    return size === undefined ? undefined : { batchSize: size }
  },
}
