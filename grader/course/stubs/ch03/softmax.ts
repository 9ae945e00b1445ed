import * as np from '#np'
import type { NdArray } from '#np'

/**
 * Softmax function (book, section 3.5).
 *
 *     y[k] = exp(a[k] - C) / Σ exp(a[i] - C),  C = the largest of a
 *
 * a is one sample (1-D) or a batch (2-D). In a batch every row is a sample of its own: its largest element and its sum
 * are taken over that row, and each row of the result adds up to 1.
 * Subtracting C changes nothing in the mathematics, but without it exp(1000) overflows and the result is NaN.
 *
 * 소프트맥스 함수입니다(책 3.5절).
 *
 * a는 데이터 하나(1차원)이거나 배치(2차원)입니다. 배치에서는 행마다 따로 계산합니다. 최댓값과 합계도 그 행에서 구하며,
 * 결과의 각 행을 더하면 1이 됩니다.
 * C를 빼도 수식의 값은 같습니다. 그러나 빼지 않으면 exp(1000)에서 오버플로가 일어나 결과가 NaN이 됩니다.
 */
export function softmax(a: NdArray): NdArray {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: softmax')
}
