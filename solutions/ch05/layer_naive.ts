/**
 * The multiplication node of a computational graph (book, section 5.4.1): z = x · y.
 *
 * 계산 그래프의 곱셈 노드입니다(책 5.4.1절). z = x · y
 */
export class MulLayer {
  private x = 0
  private y = 0

  /**
   * Forward propagation: x · y. backward needs both, so keep them in properties of this layer (declare as many as
   * you need). Each layer keeps its own.
   *
   * 순전파입니다. x · y를 구합니다. backward에서 두 값이 모두 필요하므로 이 계층의 속성에 보관합니다(필요한 속성은 자유롭게
   * 선언할 수 있습니다). 계층마다 자기 값을 따로 보관합니다.
   */
  forward(x: number, y: number): number {
    this.x = x
    this.y = y
    return x * y
  }

  /**
   * Backpropagation: [dx, dy], the derivative dout that comes from above times the other input, as it was in the last
   * forward.
   *
   *     dx = dout · y    dy = dout · x
   *
   * 역전파입니다. [dx, dy]를 돌려줍니다. 상류에서 넘어온 미분 dout에, 마지막 forward에서 받은 입력을 서로 바꾸어 곱합니다.
   */
  backward(dout: number): [number, number] {
    return [dout * this.y, dout * this.x]
  }
}

/**
 * The addition node of a computational graph (book, section 5.4.2): z = x + y.
 *
 * 계산 그래프의 덧셈 노드입니다(책 5.4.2절). z = x + y
 */
export class AddLayer {
  /**
   * Forward propagation: x + y. backward does not need the inputs.
   *
   * 순전파입니다. x + y를 구합니다. backward에 입력은 필요하지 않습니다.
   */
  forward(x: number, y: number): number {
    return x + y
  }

  /**
   * Backpropagation: [dx, dy]. Both are dout, passed on as it is.
   *
   * 역전파입니다. [dx, dy]를 돌려줍니다. 상류에서 넘어온 미분 dout을 양쪽에 그대로 흘려보냅니다.
   */
  backward(dout: number): [number, number] {
    return [dout, dout]
  }
}
