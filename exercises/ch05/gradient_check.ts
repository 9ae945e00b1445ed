import * as np from '#np'
import type { NdArray } from '#np'
import type { TwoLayerNet } from './two_layer_net.ts'

/**
 * Checks backpropagation against numerical differentiation (book, section 5.7.3). For each parameter of the network:
 *
 *     the mean of |gradient - numericalGradient| over all elements
 *
 * Both are methods of the network, called with the batch x and its labels t. The result holds one number under each of
 * the names W1, b1, W2, b2. Where backpropagation is right, all of them are tiny: about 1e-7 or less. They are not exactly
 * 0, because numerical differentiation is inexact: where a ReLU switches on within its step, up to 1e-5.
 *
 * 오차역전파법으로 구한 기울기를 수치 미분의 결과와 비교하여 검증합니다(책 5.7.3절). 신경망의 매개변수마다 차이의 절댓값을 모든
 * 원소에 걸쳐 평균합니다.
 *
 * 두 기울기는 신경망의 메서드 gradient와 numericalGradient로 구하며, 배치 x와 정답 레이블 t를 넘깁니다. 결과에는 W1, b1, W2, b2라는
 * 이름마다 숫자를 하나씩 담습니다. 오차역전파법이 올바르면 모두 1e-7 정도이거나 그보다 작습니다. 수치 미분에는 오차가 있으므로
 * 정확히 0이 되지는 않으며, 미분의 간격 안에서 ReLU가 켜지거나 꺼지면 1e-5까지 커지기도 합니다.
 */
export function gradientCheck(network: TwoLayerNet, x: NdArray, t: NdArray): Record<'W1' | 'b1' | 'W2' | 'b2', number> {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: gradientCheck')
}
