import { sigmoid } from '../ch03/sigmoid.ts'
import { softmax } from '../ch03/softmax.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { crossEntropyError } from './cross_entropy_error.ts'
import { numericalGradient } from './numerical_gradient.ts'

// given

/**
 * The parameters of the network, or their gradients: weights and biases of the first and the second layer.
 *
 * 신경망의 매개변수 또는 그 기울기입니다. 1층과 2층의 가중치와 편향입니다.
 */
export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

// end given

/**
 * A network of two layers (book, section 4.5.1, tables 4-1 and 4-2). x is a batch: a sample in each row; t is one-hot.
 *
 *     a1 = x · W1 + b1    z1 = sigmoid(a1)
 *     a2 = z1 · W2 + b2   y  = softmax(a2)
 *
 * 2층 신경망입니다(책 4.5.1절, 표 4-1과 4-2). x는 행마다 데이터가 하나씩 있는 배치이고, t는 원-핫 인코딩입니다.
 */
export class TwoLayerNet {
  /**
   * W1 (inputSize, hiddenSize), b1 (hiddenSize), W2 (hiddenSize, outputSize), b2 (outputSize).
   * Training changes these arrays themselves (params.W1.subInPlace(…)), so that whoever holds one of them sees the new
   * values; a caller may also put a new array in the place of one (params.W1 = …). The network must follow both: read
   * this.params at each call, and keep no copies.
   *
   * 학습할 때는 이 배열들의 내용을 직접 바꿉니다(params.W1.subInPlace(…)). 그래야 같은 배열을 가진 다른 곳에서도 새 값을 볼 수
   * 있습니다. 새 배열로 바꿔 넣는 경우(params.W1 = …)도 있습니다. 어느 쪽이든 따라가도록, 호출할 때마다 this.params를 읽고
   * 복사본을 따로 보관하지 않습니다.
   */
  params: Params

  /**
   * Weights: weightInitStd times np.random.randn. Biases: zeros.
   *
   * 가중치는 np.random.randn에 weightInitStd를 곱하여 초기화하고, 편향은 0으로 초기화합니다.
   */
  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd = 0.01) {
    this.params = {
      W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd),
      b1: np.zeros(hiddenSize),
      W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd),
      b2: np.zeros(outputSize),
    }
  }

  /**
   * The output y for the batch x: probabilities, softmax included.
   *
   * 배치 x에 대한 출력 y를 구합니다. softmax까지 적용한 확률입니다.
   */
  predict(x: NdArray): NdArray {
    const { W1, b1, W2, b2 } = this.params
    const z1 = sigmoid(x.dot(W1).add(b1))
    return softmax(z1.dot(W2).add(b2))
  }

  /**
   * The loss function: the cross-entropy error between predict(x) and t.
   *
   * 손실 함수의 값입니다. predict(x)와 t의 교차 엔트로피 오차를 구합니다.
   */
  loss(x: NdArray, t: NdArray): number {
    return crossEntropyError(this.predict(x), t)
  }

  /**
   * The share of samples, from 0 to 1, whose most probable class is the right one.
   *
   * 정확도입니다. 확률이 가장 높은 클래스가 정답과 같은 데이터의 비율(0~1)을 구합니다.
   */
  accuracy(x: NdArray, t: NdArray): number {
    const y = this.predict(x)
    return np.equal(y.argmax(1), t.argmax(1)).mean()
  }

  /**
   * The gradient of the loss with respect to each parameter, by numerical differentiation.
   * Use your numericalGradient (the function of the other file): it changes the array you give it, so a function that
   * ignores its argument and returns this.loss(x, t) will do.
   *
   * 각 매개변수에 대한 손실 함수의 기울기를 수치 미분으로 구합니다.
   * 다른 파일에 작성한 함수 numericalGradient를 씁니다. 그 함수는 넘겨받은 배열 자체를 바꾸므로, 인수를 쓰지 않고
   * this.loss(x, t)를 돌려주는 함수를 넘기면 됩니다.
   */
  numericalGradient(x: NdArray, t: NdArray): Params {
    const { W1, b1, W2, b2 } = this.params
    const lossW = (): number => this.loss(x, t)
    return {
      W1: numericalGradient(lossW, W1),
      b1: numericalGradient(lossW, b1),
      W2: numericalGradient(lossW, W2),
      b2: numericalGradient(lossW, b2),
    }
  }

  /**
   * The same gradients, by backpropagation: much faster. Chapter 5 explains it; here the formulas are given.
   * N is the number of rows of x, ᵀ the transpose (.T), ∘ the product element by element (.mul).
   *
   *     dy  = (y - t) / N
   *     dW2 = z1ᵀ · dy       db2 = the sum of dy over its rows: dy.sum(0)
   *     dz1 = dy · W2ᵀ
   *     da1 = dz1 ∘ z1 ∘ (1 - z1)
   *     dW1 = xᵀ · da1       db1 = the sum of da1 over its rows
   *
   * The result holds dW1, db1, dW2, db2 under the names W1, b1, W2, b2. The parameters stay as they are.
   *
   * 같은 기울기를 오차역전파법으로 구합니다. 훨씬 빠릅니다. 원리는 5장에서 배우며, 여기서는 식이 주어집니다.
   * N은 x의 행의 수, ᵀ는 전치(.T), ∘는 원소별 곱(.mul)입니다.
   * 결과에는 dW1, db1, dW2, db2를 W1, b1, W2, b2라는 이름으로 담습니다. 매개변수는 바꾸지 않습니다.
   */
  gradient(x: NdArray, t: NdArray): Params {
    const { W1, b1, W2, b2 } = this.params
    const z1 = sigmoid(x.dot(W1).add(b1))
    const y = softmax(z1.dot(W2).add(b2))

    const dy = y.sub(t).div(x.shape[0])
    const dz1 = dy.dot(W2.T)
    const da1 = dz1.mul(z1).mul(np.sub(1, z1))
    return { W1: x.T.dot(da1), b1: da1.sum(0), W2: z1.T.dot(dy), b2: dy.sum(0) }
  }
}
