import type { Localized } from '../../model/localized.ts'
import { joined } from '../../text/texts.ts'
import { IMAGES } from '../plan.ts'
import { type Experiment, wholeNumber } from './experiment.ts'

/** How large should a mini-batch be? As many images for each, so that large batches take fewer steps; then as many steps for each. */
export const batchSize: Experiment = {
  name: 'batch-size',
  title: { en: 'batch size', ko: '배치 크기' },
  reading: (groups) => {
    const equal = (['epochs', 'iterations'] as const).filter((kind) => groups.some(({ budget }) => kind in budget))
    return joined([...equal.map((kind) => WHERE_EQUAL[kind]), BOTH])
  },
  groups: [
    {
      title: { en: 'As many images for each', ko: '학습한 이미지의 수가 같을 때' },
      values: ['10', '100', '1000', '6000'],
      budget: { epochs: 3 },
    },
    {
      title: { en: 'As many steps for each', ko: '갱신 횟수가 같을 때' },
      values: ['10', '100', '1000', '6000'],
      budget: { iterations: 200 },
    },
  ],
  allowed: { en: `whole numbers from 1 to ${IMAGES}`, ko: `1부터 ${IMAGES}까지의 정수` },
  columns: ['iterations', 'loss', 'training', 'test', 'gap', 'time', 'memory'],
  asks: ['fastest', 'accurate'],
  repeat: 3,
  question: 'large-batch',
  change: (value) => {
    const size = wholeNumber(value, IMAGES)
    return size === undefined ? undefined : { batchSize: size }
  },
}

// --- internal ---

const WHERE_EQUAL: Readonly<Record<'epochs' | 'iterations', Localized>> = {
  epochs: {
    en: 'Where every row has learnt from as many images, a batch ten times as large took a tenth of the steps: compare the accuracy that those steps came to, and the seconds they cost.',
    ko: '모든 행이 같은 수의 이미지를 학습했다면, 배치가 10배 크면 갱신 횟수는 10분의 1입니다. 그만큼 갱신하여 얻은 정확도와 걸린 시간을 비교해 보십시오.',
  },
  iterations: {
    en: 'Where every row took as many steps, a larger batch has seen more images: compare what its steadier gradient gains with what it costs in seconds.',
    ko: '모든 행의 갱신 횟수가 같다면, 배치가 클수록 더 많은 이미지를 본 것입니다. 더 고른 기울기로 얻은 정확도와 그만큼 더 걸린 시간을 비교해 보십시오.',
  },
}

const BOTH: Localized = {
  en: 'The memory is what the process of your code has held at most, the 60,000 images included; the gap is training minus test accuracy, in percentage points.',
  ko: '메모리(MB)는 코드를 실행한 프로세스가 가장 많이 차지한 양이며 이미지 60,000장이 들어 있습니다. 차이는 훈련 정확도에서 시험 정확도를 뺀 값(%p)입니다.',
}
