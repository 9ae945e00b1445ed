import * as np from '#np'
import type { NdArray } from '#np'

/**
 * Mini-batch (book, section 4.2.3): batchSize rows drawn at random, with their labels.
 *
 * - x has a sample in each row; t has its labels: one-hot rows (2-D) or class numbers (1-D).
 * - Row i of the result's x and row i of its t must belong together: draw the indices once and use them for both.
 * - np.random.choice(n, size) draws the indices, and x.take(indices) copies those rows.
 * - With or without replacement is up to you; the book's np.random.choice draws with replacement.
 * - Where batchSize is larger than the number of rows, return no more rows than there are.
 * - x and t stay as they are, and the result is a copy: changing it must not change the data.
 *
 * 미니배치입니다(책 4.2.3절). 무작위로 뽑은 batchSize개의 행과 그 정답 레이블을 돌려줍니다.
 *
 * - x에는 행마다 데이터가 하나씩 있고, t는 그 정답입니다. t는 원-핫 인코딩(2차원)이거나 클래스 번호(1차원)입니다.
 * - 결과에서 x의 i번째 행과 t의 i번째 행은 짝이 맞아야 합니다. 인덱스는 한 번만 뽑아 양쪽에 함께 씁니다.
 * - np.random.choice(n, size)는 인덱스를 뽑고, x.take(indices)는 그 행들을 복사합니다.
 * - 같은 행이 두 번 뽑혀도 되고 그렇지 않아도 됩니다. 책의 np.random.choice는 중복을 허용합니다.
 * - batchSize가 행의 수보다 크면, 행의 수보다 많이 돌려주지 않습니다.
 * - x와 t는 바꾸지 않습니다. 결과는 복사본이므로, 결과를 바꾸어도 원래 데이터는 그대로여야 합니다.
 */
export function miniBatch(x: NdArray, t: NdArray, batchSize: number): { x: NdArray; t: NdArray } {
  const rows = x.shape[0]
  const indices = np.random.choice(rows, Math.min(batchSize, rows))
  return { x: x.take(indices), t: t.take(indices) }
}
