import { numericalDiff } from './numerical_diff.ts'

/**
 * Tangent line (book, section 4.3.2): the straight line that touches f at x.
 *
 *     line(t) = d · t + (f(x) - d · x),  d = the derivative of f at x
 *
 * The result is a function: tangentLine(f, 5)(t) is the line's height at t. Get d from your numericalDiff.
 *
 * 접선입니다(책 4.3.2절). x에서 f에 접하는 직선을 구합니다.
 *
 * 결과는 함수입니다. tangentLine(f, 5)(t)는 t에서 그 직선의 높이입니다. d는 앞에서 작성한 numericalDiff로 구합니다.
 */
export function tangentLine(f: (x: number) => number, x: number): (t: number) => number {
  // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
  throw new Error('Not written yet: tangentLine')
}
