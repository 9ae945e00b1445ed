import * as np from '#np'
import { demand } from '../matchers.ts'
import { josa } from '../../text/josa.ts'
import { NAMES, type Params } from './params.ts'

/** Demands that a numerical gradient is not all zeros where the loss has slopes: that comes of a loss that does not follow what is moved. */
export function demandSlopes(received: Partial<Params>, expected: Params, own: Params): void {
  const zeros = NAMES.filter((name) => isZero(received[name]) && !isZero(expected[name]) && !isZero(own[name]))
  const names = zeros.map((name) => `numericalGradient(x, t).${name}`).join(', ')
  demand(
    zeros.length === 0,
    {
      en: `${names}: all zeros, as if the loss did not move with the numbers of ${zeros.join(', ')}. The array that is handed to numericalGradient must be the one in this.params, not a copy, and f must compute the loss anew each time, not give one that is remembered.`,
      ko: `${josa(names, '은/는')} 모두 0입니다. ${zeros.join(', ')}의 값을 움직여도 손실이 변하지 않은 것과 같습니다. numericalGradient에는 복사본이 아니라 this.params의 배열 자체를 넘기고, f는 기억해 둔 손실이 아니라 매번 새로 구한 손실을 돌려주어야 합니다.`,
    },
    zeros.length === 0 ? {} : { expected: expected[zeros[0]], received: received[zeros[0]] },
  )
}

// --- internal ---

const isZero = (array: unknown): boolean => np.isNdArray(array) && array.data.every((value) => value === 0)
