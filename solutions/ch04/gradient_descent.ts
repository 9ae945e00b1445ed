import * as np from '#np'
import type { NdArray } from '#np'
import { numericalGradient } from './numerical_gradient.ts'

/**
 * Gradient descent (book, section 4.4.1): stepNum steps against the gradient, from initX.
 *
 *     x ← x - lr · gradient of f at x
 *
 * - x of the result is where the last step ends.
 * - history[i] is where step i starts, so history[0] is initX, and the final x is not in it. Its shape is
 *   (stepNum, …shape of x): for a 1-D x of two elements and 100 steps, (100, 2).
 * - initX must not change. The book's x = init_x gives the same array a second name, so its next run would start at the
 *   minimum: start from a copy. What goes into history is copied too, or all its rows end up the same.
 *
 * 경사 하강법입니다(책 4.4.1절). initX에서 시작하여 기울기의 반대 방향으로 stepNum번 나아갑니다.
 *
 * - 결과의 x는 마지막 갱신이 끝난 위치입니다.
 * - history[i]는 i번째 갱신을 시작하는 위치입니다. 따라서 history[0]은 initX이고, 마지막 x는 들어 있지 않습니다.
 *   형상은 (stepNum, …x의 형상)입니다. x가 원소 두 개인 1차원 배열이고 100번 갱신하면 (100, 2)입니다.
 * - initX는 바뀌지 않아야 합니다. 책의 x = init_x는 같은 배열에 이름을 하나 더 붙이는 것이어서, 다음 실행이 최솟값에서
 *   시작하게 됩니다. 복사본에서 시작합니다. history에도 복사해서 넣지 않으면 모든 행이 같은 값이 됩니다.
 */
export function gradientDescent(
  f: (x: NdArray) => number,
  initX: NdArray,
  lr = 0.01,
  stepNum = 100,
): { x: NdArray; history: NdArray } {
  const x = initX.copy()
  const history = np.zeros(stepNum, ...x.shape)
  for (let i = 0; i < stepNum; i++) {
    history.data.set(x.data, i * x.size)
    const grad = numericalGradient(f, x)
    x.subInPlace(grad.mul(lr))
  }
  return { x, history }
}
