import type { NdArray } from '#np'

/**
 * Cross-entropy error (book, sections 4.2.2 and 4.2.4).
 *
 *     E = -1/N Σ log(y[n, label of n] + 1e-7)
 *
 * - y is one sample (1-D) or a batch of N samples (2-D). For a batch the result is the mean over its samples:
 *   divide by N.
 * - t is either one-hot (then t.size === y.size) or holds the numbers of the right classes, one for each sample
 *   (for a single sample, an array of size 1).
 * - log is the natural logarithm, and 1e-7 keeps log(0) from becoming -Infinity.
 * - y and t stay as they are.
 *
 * 교차 엔트로피 오차입니다(책 4.2.2절, 4.2.4절).
 *
 * - y는 데이터 하나(1차원)이거나 데이터 N개의 배치(2차원)입니다. 배치이면 데이터 하나당 평균을 구합니다. 즉, N으로 나눕니다.
 * - t는 원-핫 인코딩이거나(이때 t.size === y.size), 데이터마다 정답 클래스의 번호를 하나씩 담습니다
 *   (데이터가 하나이면 크기가 1인 배열입니다).
 * - log는 자연로그입니다. 1e-7은 log(0)이 -Infinity가 되지 않도록 더하는 작은 값입니다.
 * - y와 t는 바꾸지 않습니다.
 */
export function crossEntropyError(y: NdArray, t: NdArray): number {
  const batch = y.ndim === 1 ? y.reshape(1, -1) : y
  const batchSize = batch.shape[0]
  const labels = t.size === y.size ? t.reshape(...batch.shape).argmax(1) : t.reshape(batchSize)
  let sum = 0
  for (let n = 0; n < batchSize; n++) {
    sum += Math.log(batch.get(n, labels.get(n)) + 1e-7)
  }
  return -sum / batchSize
}
