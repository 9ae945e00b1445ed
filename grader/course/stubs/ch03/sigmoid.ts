import * as np from '#np'
import type { NdArray } from '#np'

/**
 * Sigmoid function (book, section 3.2).
 *
 *     h(x) = 1 / (1 + exp(-x))
 *
 * Apply it to each element: the result has the shape of x, whatever that shape is. x itself stays as it is.
 *
 * 시그모이드 함수입니다(책 3.2절).
 *
 * 위의 식을 원소마다 적용합니다. 결과의 형상은 x의 형상과 같으며, x는 1차원이든 2차원이든 상관없습니다.
 * x 자체는 바꾸지 않습니다.
 */
export function sigmoid(x: NdArray): NdArray {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: sigmoid')
}
