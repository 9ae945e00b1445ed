import { numericalGradient } from '../ch04/numerical_gradient.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { Affine } from './affine.ts'
import { Relu } from './relu.ts'
import { SoftmaxWithLoss } from './softmax_with_loss.ts'

// given

/**
 * The parameters of the network, or their gradients: weights and biases of the first and the second layer.
 *
 * 신경망의 매개변수 또는 그 기울기입니다. 1층과 2층의 가중치와 편향입니다.
 */
export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

// end given

/**
 * A network of two layers, built of the layers of this chapter (book, section 5.7.2).
 *
 *     x → Affine(W1, b1) → Relu → Affine(W2, b2) → scores    scores, t → SoftmaxWithLoss → loss
 *
 * x is a batch: a sample in each row. t holds the labels: one-hot rows (2-D) or class numbers (1-D).
 * The layers are yours: keep them in properties of the network, made in the constructor, as many and under the names
 * you like.
 *
 * 이 장에서 만든 계층을 조립한 2층 신경망입니다(책 5.7.2절).
 *
 * x는 행마다 데이터가 하나씩 있는 배치입니다. t는 정답 레이블이며, 원-핫 인코딩(2차원)이거나 클래스 번호(1차원)입니다.
 * 계층은 생성자에서 만들어 이 신경망의 속성에 보관합니다. 속성의 개수와 이름은 자유입니다.
 */
export class TwoLayerNet {
  /**
   * W1 (inputSize, hiddenSize), b1 (hiddenSize), W2 (hiddenSize, outputSize), b2 (outputSize).
   * The Affine layers hold these very arrays, so that they see it when training changes them in place
   * (params.W1.subInPlace(…)). But a caller may also put a new array in the place of one (params.W1 = …), and then a
   * layer would go on with the old one and never learn. The network must follow both: at each forward propagation, first
   * set W and b of the Affine layers from this.params.
   *
   * Affine 계층은 이 배열들 자체를 보관합니다. 그래서 학습이 배열의 내용을 직접 바꾸면(params.W1.subInPlace(…)) 계층도 새 값을
   * 봅니다. 그러나 새 배열로 바꿔 넣는 경우(params.W1 = …)도 있습니다. 그러면 계층에는 이전 배열이 남아 학습이 되지 않습니다.
   * 어느 쪽이든 따라가도록, 순전파를 할 때마다 먼저 Affine 계층의 W와 b를 this.params의 배열로 설정합니다.
   */
  params: Params

  /**
   * Weights: weightInitStd times np.random.randn. Biases: zeros. Then the layers, with these arrays.
   *
   * 가중치는 np.random.randn에 weightInitStd를 곱하여 초기화하고, 편향은 0으로 초기화합니다. 그다음 이 배열들로 계층을 만듭니다.
   */
  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd = 0.01) {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: TwoLayerNet')
  }

  /**
   * The scores for the batch x: forward through Affine, Relu, Affine, in this order. Without softmax, unlike in chapter
   * 4: it is part of the last layer, and does not change which score is the largest.
   *
   * 배치 x에 대한 점수를 구합니다. Affine, Relu, Affine의 순서로 순전파합니다. 4장과 달리 softmax는 적용하지 않습니다. softmax는
   * 마지막 계층에 들어 있고, 어느 점수가 가장 큰지는 softmax를 적용해도 바뀌지 않습니다.
   */
  predict(x: NdArray): NdArray {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: TwoLayerNet.predict')
  }

  /**
   * The loss function: the last layer's forward, of predict(x) and t.
   *
   * 손실 함수의 값입니다. predict(x)와 t로 마지막 계층의 forward를 호출합니다.
   */
  loss(x: NdArray, t: NdArray): number {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: TwoLayerNet.loss')
  }

  /**
   * The share of samples, from 0 to 1, whose largest score is that of the right class. t is one-hot or holds class
   * numbers: t.ndim tells which.
   *
   * 정확도입니다. 점수가 가장 높은 클래스가 정답과 같은 데이터의 비율(0~1)을 구합니다. t는 원-핫 인코딩이거나 클래스 번호이며,
   * t.ndim으로 구별할 수 있습니다.
   */
  accuracy(x: NdArray, t: NdArray): number {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: TwoLayerNet.accuracy')
  }

  /**
   * The gradient of the loss with respect to each parameter, by numerical differentiation, as in chapter 4: slow, but
   * simple enough to check backpropagation with.
   *
   * 각 매개변수에 대한 손실 함수의 기울기를 4장에서처럼 수치 미분으로 구합니다. 느리지만 간단하므로 오차역전파법을 검증하는 데
   * 씁니다.
   */
  numericalGradient(x: NdArray, t: NdArray): Params {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: TwoLayerNet.numericalGradient')
  }

  /**
   * The same gradients, by backpropagation:
   *
   * 1. Forward: call loss(x, t), so that every layer remembers this batch.
   * 2. Backward: start with what the last layer's backward() gives, and hand it through the other layers in reverse order.
   * 3. Now dW and db of the first Affine layer are the gradients for W1 and b1, those of the second for W2 and b2.
   *
   * The parameters stay as they are.
   *
   * 같은 기울기를 오차역전파법으로 구합니다.
   *
   * 1. 순전파: loss(x, t)를 호출하여 모든 계층이 이 배치를 기억하게 합니다.
   * 2. 역전파: 마지막 계층의 backward()가 돌려준 값에서 시작하여, 나머지 계층에 반대 순서로 차례차례 넘깁니다.
   * 3. 이제 첫 번째 Affine 계층의 dW와 db가 W1과 b1의 기울기이고, 두 번째 Affine 계층의 dW와 db가 W2와 b2의 기울기입니다.
   *
   * 매개변수는 바꾸지 않습니다.
   */
  gradient(x: NdArray, t: NdArray): Params {
    // TODO: replace the next line with your answer. 다음 줄을 지우고 직접 작성합니다.
    throw new Error('Not written yet: TwoLayerNet.gradient')
  }
}
