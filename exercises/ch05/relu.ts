import * as np from '#np'
import type { NdArray } from '#np'

/**
 * The ReLU layer (book, section 5.5.1).
 *
 *     y = x where x > 0, else 0    dx = dout where x > 0, else 0
 *
 * Both work element by element, whatever the shape. Each layer keeps what backward needs in properties of its own.
 *
 * ReLU 계층입니다(책 5.5.1절).
 *
 * 형상이 무엇이든 원소마다 계산합니다. backward에 필요한 것은 계층마다 자기 속성에 따로 보관합니다.
 */
export class Relu {
  /**
   * Forward propagation. The result has the shape of x; x itself stays as it is. Remember where x > 0: backward cannot
   * tell it from dout.
   *
   * 순전파입니다. 결과의 형상은 x의 형상과 같고, x 자체는 바꾸지 않습니다. x > 0인 자리를 기억해 둡니다. backward에서는
   * dout만 보고 그 자리를 알 수 없습니다.
   */
  forward(x: NdArray): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: Relu.forward')
  }

  /**
   * Backpropagation: dout where the last forward had x > 0, elsewhere 0 (at x = 0 too). dout stays as it is: the book's
   * code writes into it, but here dout belongs to the caller.
   *
   * 역전파입니다. 마지막 forward에서 x > 0이던 자리에는 dout을, 나머지 자리에는(x = 0인 자리도) 0을 둡니다. 책의 코드는 dout을
   * 직접 고치지만, 여기서 dout은 호출한 쪽의 배열이므로 바꾸지 않습니다.
   */
  backward(dout: NdArray): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: Relu.backward')
  }
}
