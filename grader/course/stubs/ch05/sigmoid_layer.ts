import { sigmoid } from '../ch03/sigmoid.ts'
import * as np from '#np'
import type { NdArray } from '#np'

/**
 * The sigmoid layer (book, section 5.5.2).
 *
 *     y = 1 / (1 + exp(-x))    dx = dout · y · (1 - y)
 *
 * Both work element by element, whatever the shape. Each layer keeps what backward needs in properties of its own.
 *
 * 시그모이드 계층입니다(책 5.5.2절).
 *
 * 형상이 무엇이든 원소마다 계산합니다. backward에 필요한 것은 계층마다 자기 속성에 따로 보관합니다.
 */
export class Sigmoid {
  /**
   * Forward propagation: sigmoid of each element, in the shape of x. x itself stays as it is. Your sigmoid of chapter 3
   * will do. Remember the output y: backward needs it.
   *
   * 순전파입니다. 원소마다 시그모이드를 구하며 결과의 형상은 x의 형상과 같습니다. x 자체는 바꾸지 않습니다. 3장에서 작성한
   * sigmoid를 쓰면 됩니다. 출력 y를 기억해 둡니다. backward에 필요합니다.
   */
  forward(x: NdArray): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: Sigmoid.forward')
  }

  /**
   * Backpropagation: dout · y · (1 - y), with the output y (not the input x) of the last forward. dout stays as it is.
   *
   * 역전파입니다. 마지막 forward의 출력 y로(입력 x가 아닙니다) dout · y · (1 - y)를 구합니다. dout은 바꾸지 않습니다.
   */
  backward(dout: NdArray): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: Sigmoid.backward')
  }
}
