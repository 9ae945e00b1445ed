import * as np from '#np'
import type { NdArray } from '#np'

/**
 * Sum of squared errors (book, section 4.2.1, equation 4.1).
 *
 *     E = ½ Σ (y[k] - t[k])²
 *
 * y is the network's output, t the one-hot label. The factor is ½, as in the book: do not divide by the number
 * of elements.
 *
 * 오차제곱합입니다(책 4.2.1절, 식 4.1).
 *
 * y는 신경망의 출력, t는 원-핫 인코딩된 정답 레이블입니다. 책의 식대로 ½을 곱합니다. 원소 수로 나누지 않습니다.
 */
export function meanSquaredError(y: NdArray, t: NdArray): number {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: meanSquaredError')
}
