import * as np from '#np'
import type { NdArray } from '#np'

/**
 * Gradient (book, section 4.4, and its extension to arrays of any number of dimensions).
 *
 *     grad[i] = (f(x with x[i] + h) - f(x with x[i] - h)) / 2h,  h = 1e-4
 *
 * The result has the shape of x. For every element: remember its value, change that one element of x itself, call f(x),
 * and put the value back before you go on.
 * - Change x itself, not a copy. The book's networks pass an f that does not look at its argument:
 *   w => net.loss(x, t) sees the change only if the array it was given, W, is the one that changes.
 * - Afterwards every element of x is exactly what it was: put back the remembered value instead of adding or
 *   subtracting h again.
 * - x.data holds all elements in one row, whatever the shape: one loop over it is enough.
 *
 * 기울기입니다(책 4.4절). 책의 함수를 모든 차원의 배열로 넓힌 것입니다.
 *
 * 결과의 형상은 x의 형상과 같습니다. 원소마다 값을 기억해 두고, x 자체의 그 원소 하나만 바꾸어 f(x)를 호출한 다음,
 * 다음 원소로 넘어가기 전에 원래 값으로 되돌립니다.
 * - 복사본이 아니라 x 자체를 바꿉니다. 책의 신경망은 인수를 보지 않는 f를 넘깁니다.
 *   w => net.loss(x, t)는 넘겨받은 배열 W 자체가 바뀌어야만 그 변화를 볼 수 있습니다.
 * - 끝난 뒤에는 x의 모든 원소가 처음과 똑같아야 합니다. h를 다시 더하거나 빼지 말고, 기억해 둔 값을 넣습니다.
 * - x.data에는 형상과 상관없이 모든 원소가 한 줄로 들어 있습니다. 반복문 하나로 충분합니다.
 */
export function numericalGradient(f: (x: NdArray) => number, x: NdArray): NdArray {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: numericalGradient')
}
