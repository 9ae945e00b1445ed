/**
 * Numerical differentiation (book, sections 4.3.1 to 4.3.3): the derivative of f at x, by the central difference.
 *
 *     df/dx ≈ (f(x + h) - f(x - h)) / 2h,  h = 1e-4
 *
 * Only call f, at x + h and at x - h. The forward difference (f(x + h) - f(x)) / h has a larger error, and with a much
 * smaller h (the book tries 1e-50) x + h is rounded to x.
 * A partial derivative is the same thing: hold the other variables fixed inside f, as in section 4.3.3.
 *
 * 수치 미분입니다(책 4.3.1절~4.3.3절). x에서 f의 미분을 중심 차분으로 구합니다.
 *
 * f를 x + h와 x - h에서 호출하기만 하면 됩니다. 전방 차분 (f(x + h) - f(x)) / h는 오차가 더 크고, h가 지나치게 작으면
 * (책에서는 1e-50) 반올림 오차 때문에 x + h가 x와 같아집니다.
 * 편미분도 마찬가지입니다. 4.3.3절처럼 f 안에서 나머지 변수를 고정하면 됩니다.
 */
export function numericalDiff(f: (x: number) => number, x: number): number {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: numericalDiff')
}
