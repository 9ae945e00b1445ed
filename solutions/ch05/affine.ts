import * as np from '#np'
import type { NdArray } from '#np'

/**
 * The affine layer (book, sections 5.6.1 and 5.6.2): Y = X · W + B.
 *
 *     dX = dY · Wᵀ    dW = Xᵀ · dY    dB = the sum of dY over the rows
 *
 * x is a batch (2-D, a sample in each row) or one sample (1-D). What comes back has as many dimensions as what went in.
 *
 * Affine 계층입니다(책 5.6.1절, 5.6.2절). Y = X · W + B
 *
 * x는 행마다 데이터가 하나씩 있는 배치(2차원)이거나 데이터 하나(1차원)입니다. 결과의 차원 수는 입력의 차원 수와 같습니다.
 */
export class Affine {
  /**
   * The weights, shape (inputs, outputs). Training changes this array itself (W.subInPlace(…)) or puts another one in
   * its place (layer.W = …): read this.W at each call.
   *
   * 가중치입니다. 형상은 (입력 수, 출력 수)입니다. 학습할 때 이 배열의 내용을 직접 바꾸기도 하고(W.subInPlace(…)), 새 배열로
   * 바꿔 넣기도 합니다(layer.W = …). 호출할 때마다 this.W를 읽습니다.
   */
  W: NdArray

  /**
   * The biases, shape (outputs); like W.
   *
   * 편향입니다. 형상은 (출력 수)이며, 다루는 방법은 W와 같습니다.
   */
  b: NdArray

  /**
   * The gradient of the loss with respect to W, from the last backward; the shape of W. What stands here before the
   * first backward is up to you: zeros, for example, or null (then write the type as NdArray | null).
   *
   * W에 대한 손실 함수의 기울기입니다. 마지막 backward에서 구한 값이며 형상은 W와 같습니다. 첫 backward 전의 값은 자유입니다.
   * 예를 들어 0으로 채운 배열이나 null을 두면 됩니다(null이면 타입을 NdArray | null로 씁니다).
   */
  dW: NdArray

  /**
   * The gradient with respect to b; the shape of b. It is an array of its own, which stays as it is when dout is changed
   * later, also where it has the numbers of dout.
   *
   * b에 대한 기울기입니다. 형상은 b와 같습니다. dout과 값이 같을 때도 새 배열이어야 하며, 나중에 dout을 바꾸어도 그대로여야 합니다.
   */
  db: NdArray

  private x!: NdArray

  /**
   * Keeps W and b: the arrays themselves, not copies.
   *
   * W와 b를 보관합니다. 복사본이 아니라 넘겨받은 배열 자체입니다.
   */
  constructor(W: NdArray, b: NdArray) {
    this.W = W
    this.b = b
    this.dW = np.zerosLike(W)
    this.db = np.zerosLike(b)
  }

  /**
   * Forward propagation: x · W + b. (N, inputs) → (N, outputs), (inputs,) → (outputs,). Remember x: backward needs it.
   *
   * 순전파입니다. x · W + b를 구합니다. (N, 입력 수) → (N, 출력 수), (입력 수,) → (출력 수,)입니다. backward에 필요하므로 x를
   * 기억해 둡니다.
   */
  forward(x: NdArray): NdArray {
    this.x = x
    return x.dot(this.W).add(this.b)
  }

  /**
   * Backpropagation: puts the gradients into dW and db (in the place of the last ones: they do not add up), and gives
   * dX. dout has the shape of forward's result and stays as it is.
   * Only for one sample (x.ndim is 1) take x and dout as matrices of one row: reshape(1, -1). dX has the shape of x.
   *
   * 역전파입니다. 기울기를 dW와 db에 넣고 dX를 돌려줍니다. 이전 기울기에 더하지 않고 새 값으로 바꿉니다. dout의 형상은
   * forward의 결과와 같으며, dout은 바꾸지 않습니다.
   * 데이터가 하나일 때만(x.ndim이 1) reshape(1, -1)로 x와 dout을 행이 하나인 행렬로 봅니다. dX의 형상은 x의 형상과 같습니다.
   */
  backward(dout: NdArray): NdArray {
    const [inputs, outputs] = this.W.shape
    const x = this.x.reshape(-1, inputs)
    const dy = dout.reshape(-1, outputs)
    this.dW = x.T.dot(dy)
    this.db = dy.sum(0)
    return dout.dot(this.W.T)
  }
}
