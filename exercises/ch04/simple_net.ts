import { softmax } from '../ch03/softmax.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { crossEntropyError } from './cross_entropy_error.ts'

/**
 * A simple network with one weight matrix and no bias (book, section 4.4.2).
 *
 * 가중치 행렬 하나만 있고 편향이 없는 간단한 신경망입니다(책 4.4.2절).
 */
export class SimpleNet {
  /**
   * The weights, shape (2, 3).
   *
   * 가중치입니다. 형상은 (2, 3)입니다.
   */
  W: NdArray

  /**
   * Fills W with numbers from the standard normal distribution: np.random.randn.
   *
   * W를 표준정규분포를 따르는 난수로 초기화합니다. np.random.randn을 씁니다.
   */
  constructor() {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: SimpleNet')
  }

  /**
   * The scores x · W. Without softmax: loss applies it.
   *
   * 점수 x · W를 구합니다. softmax는 여기가 아니라 loss에서 적용합니다.
   */
  predict(x: NdArray): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: SimpleNet.predict')
  }

  /**
   * The cross-entropy error between softmax(predict(x)) and the label t.
   *
   * softmax(predict(x))와 정답 레이블 t의 교차 엔트로피 오차를 구합니다.
   */
  loss(x: NdArray, t: NdArray): number {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: SimpleNet.loss')
  }
}
