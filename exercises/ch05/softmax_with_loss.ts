import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from '../ch04/cross_entropy_error.ts'
import * as np from '#np'
import type { NdArray } from '#np'

/**
 * Softmax and the cross-entropy error in one layer, the last one while a network learns (book, section 5.6.3).
 *
 *     y = softmax(x)    L = the cross-entropy error of y and t    dx = (y - t) / N
 *
 * x is a batch: the scores of a sample in each of its N rows. t holds their labels: one-hot rows (2-D, then
 * t.size === x.size) or class numbers (1-D).
 *
 * 소프트맥스 함수와 교차 엔트로피 오차를 하나로 묶은 계층입니다(책 5.6.3절). 신경망을 학습할 때 마지막에 놓입니다.
 *
 * x는 배치입니다. N개의 행마다 데이터 하나의 점수가 있습니다. t는 그 정답 레이블이며, 원-핫 인코딩(2차원, 이때
 * t.size === x.size)이거나 클래스 번호(1차원)입니다.
 */
export class SoftmaxWithLoss {
  /**
   * Forward propagation: the loss, averaged over the batch. Your softmax and crossEntropyError do the work, each of them
   * once. Remember y and t: backward needs them. x and t stay as they are.
   *
   * 순전파입니다. 배치 전체의 평균 손실을 구합니다. 앞에서 작성한 softmax와 crossEntropyError를 한 번씩 씁니다. backward에
   * 필요하므로 y와 t를 기억해 둡니다. x와 t는 바꾸지 않습니다.
   */
  forward(x: NdArray, t: NdArray): number {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: SoftmaxWithLoss.forward')
  }

  /**
   * Backpropagation: (y - t) / N, of the last forward, in the shape of x. With class numbers, t in this formula is the
   * row that has a 1 at that class: np.eye(classes).take(t), or subtract 1 from y[n, t[n]] alone (in a copy of y).
   * This is the end of the network, so dout is 1; the book does not look at it, and you need not either.
   *
   * 역전파입니다. 마지막 forward의 (y - t) / N을 구하며, 형상은 x의 형상과 같습니다. t가 클래스 번호이면 이 식의 t는 그 클래스의
   * 자리만 1인 행입니다. np.eye(클래스 수).take(t)를 쓰거나, y의 복사본에서 y[n, t[n]]에서만 1을 뺍니다.
   * 신경망의 끝이므로 dout은 1입니다. 책의 코드는 dout을 쓰지 않으며, 여기서도 쓰지 않아도 됩니다.
   */
  backward(dout = 1): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: SoftmaxWithLoss.backward')
  }
}
