import type { WrongAnswer } from '../wrong-answer.ts'

/** What goes wrong in the two-layer network of chapter 4. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'zero-weights',
    says: {
      en: 'W1 seems to start with zeros: the hidden layer then gives the same output for every x. Print params.W1 and params.W2 of a new network and compare how the two are filled.',
      ko: 'W1이 모두 0으로 시작하는 것으로 보입니다. 그러면 은닉층은 x가 무엇이든 같은 값을 출력합니다. 새 신경망의 params.W1과 params.W2를 출력하여 어떻게 채워지는지 비교해 보십시오.',
    },
    change: [['W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'W1: np.zeros(inputSize, hiddenSize)']],
  },
  {
    id: 'weight-init-std-ignored',
    says: {
      en: 'The elements of W1 have a standard deviation of about 1, whatever weightInitStd is. Make one network with weightInitStd = 0.01 and one with 0.5, and compare their W1.',
      ko: 'weightInitStd의 값과 상관없이 W1의 표준편차가 1쯤입니다. weightInitStd가 0.01인 신경망과 0.5인 신경망을 만들어 W1을 비교해 보십시오.',
    },
    change: [['np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'np.random.randn(inputSize, hiddenSize)']],
  },
  {
    id: 'random-biases',
    says: {
      en: 'b1 starts with small random numbers, as if it were one more weight. Look up in the book, section 4.5.1, what the biases start with, and compare your b1 with your b2.',
      ko: 'b1이 가중치처럼 작은 난수로 시작합니다. 편향을 어떤 값으로 초기화하는지 책 4.5.1절에서 찾아보고, 작성한 b1과 b2를 비교해 보십시오.',
    },
    change: [['b1: np.zeros(hiddenSize)', 'b1: np.random.randn(hiddenSize).mul(weightInitStd)']],
  },
  {
    id: 'all-weights-zero',
    says: {
      en: 'W1 and W2 of a new network seem to be zeros: every hidden neuron then does the same as its neighbours, before and after each step. What should be different from neuron to neuron at the start?',
      ko: '새 신경망의 W1과 W2가 모두 0인 것으로 보입니다. 그러면 은닉층의 모든 뉴런이 학습하는 동안에도 똑같이 움직입니다. 처음에 무엇이 뉴런마다 달라야 하는지 생각해 보십시오.',
    },
    change: [
      ['W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'W1: np.zeros(inputSize, hiddenSize)'],
      ['W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'W2: np.zeros(hiddenSize, outputSize)'],
    ],
  },
  {
    id: 'weight-init-std-ignored-in-both',
    says: {
      en: 'The elements of W1 and of W2 have a standard deviation of about 1, whatever weightInitStd is. Make one network with weightInitStd = 0.01 and one with 0.5: what changes?',
      ko: 'weightInitStd의 값과 상관없이 W1과 W2의 표준편차가 1쯤입니다. weightInitStd가 0.01인 신경망과 0.5인 신경망을 만들어, 무엇이 달라지는지 확인하십시오.',
    },
    change: [
      ['W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'W1: np.random.randn(inputSize, hiddenSize)'],
      ['W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'W2: np.random.randn(hiddenSize, outputSize)'],
    ],
  },
  {
    id: 'both-biases-random',
    says: {
      en: 'Both biases of a new network hold small random numbers, as if they were weights. The text above params says how each of the two kinds starts.',
      ko: '새 신경망의 두 편향에 가중치처럼 작은 난수가 들어 있습니다. params 위의 설명에서 가중치와 편향이 각각 어떤 값으로 시작하는지 확인하십시오.',
    },
    change: [
      ['b1: np.zeros(hiddenSize)', 'b1: np.random.randn(hiddenSize).mul(weightInitStd)'],
      ['b2: np.zeros(outputSize)', 'b2: np.random.randn(outputSize).mul(weightInitStd)'],
    ],
  },
  {
    id: 'predict-without-softmax',
    says: {
      en: 'The rows of predict do not add up to 1: they look like the scores a2. Print predict(x).sum(1) and see which of the steps above the class would make every sum 1.',
      ko: 'predict가 돌려준 행의 합이 1이 아니며, 점수 a2 그대로인 것으로 보입니다. predict(x).sum(1)을 출력해 보고, 클래스 위에 적힌 단계 중 어느 것이 합을 1로 만드는지 찾아보십시오.',
    },
    change: [['    return softmax(z1.dot(W2).add(b2))', '    return z1.dot(W2).add(b2)']],
  },
  {
    id: 'predict-without-b1',
    says: {
      en: 'predict gives the same y whatever stands in params.b1, as if the first layer had no bias. Set params.b1 to other numbers and watch a1.',
      ko: 'params.b1에 무엇이 들어 있든 predict의 결과가 같습니다. 1층의 편향이 빠진 것으로 보입니다. params.b1의 값을 바꾸면서 a1이 달라지는지 확인해 보십시오.',
    },
    change: [
      [
        'predict(x: NdArray): NdArray {\n    const { W1, b1, W2, b2 } = this.params\n    const z1 = sigmoid(x.dot(W1).add(b1))',
        'predict(x: NdArray): NdArray {\n    const { W1, W2, b2 } = this.params\n    const z1 = sigmoid(x.dot(W1))',
      ],
    ],
  },
  {
    id: 'predict-without-sigmoid',
    says: {
      en: 'It looks as if predict handed a1 to the second layer as it is. Print what is multiplied with W2: are all its numbers between 0 and 1, as those of z1 should be?',
      ko: 'predict가 a1을 그대로 2층에 넘긴 것으로 보입니다. W2와 곱하는 배열을 출력해 보십시오. z1이라면 모든 수가 0과 1 사이에 있어야 합니다.',
    },
    change: [['    const z1 = sigmoid(x.dot(W1).add(b1))\n    return', '    const z1 = x.dot(W1).add(b1)\n    return']],
  },
  {
    id: 'accuracy-over-columns',
    says: {
      en: 'accuracy seems to look for the largest number of each column, over axis 0. A sample is a row: for y of shape (7, 3), how many predicted classes should argmax give?',
      ko: 'accuracy가 axis 0 방향으로, 즉 열마다 최댓값을 찾는 것으로 보입니다. 데이터 하나는 행 하나입니다. y의 형상이 (7, 3)이면 argmax의 결과에 클래스가 몇 개 나와야 하는지 생각해 보십시오.',
    },
    change: [['np.equal(y.argmax(1), t.argmax(1))', 'np.equal(y.argmax(0), t.argmax(0))']],
  },
  {
    id: 'accuracy-is-a-count',
    says: {
      en: 'accuracy gives whole numbers: the right answers seem to be counted, 3 for 3 of 7. With twice as many samples, what should happen to the accuracy?',
      ko: 'accuracy가 정수를 돌려줍니다. 7개 중 3개가 맞으면 3이 나오므로, 정답의 수를 센 것으로 보입니다. 같은 데이터를 두 번씩 넣으면 정확도가 어떻게 되어야 하는지 생각해 보십시오.',
    },
    change: [['t.argmax(1)).mean()', 't.argmax(1)).sum()']],
  },
  {
    id: 'numerical-gradient-b2-of-b1',
    says: {
      en: 'In the result of numericalGradient, b2 seems to be the gradient of b1: it has hiddenSize elements. Compare each of the four names with the array that is handed over for it.',
      ko: 'numericalGradient의 결과에서 b2가 b1의 기울기로 보입니다. 원소가 hiddenSize개이기 때문입니다. 네 이름마다 어느 배열을 넘겼는지 짝을 맞추어 보십시오.',
    },
    change: [['b2: numericalGradient(lossW, b2)', 'b2: numericalGradient(lossW, b1)']],
  },
  {
    id: 'not-divided-by-the-batch',
    says: {
      en: 'All four results of gradient are too large by the factor N, the number of rows of x. Try a batch of one row, which comes out right, and read in section 4.2.4 what the loss does with N.',
      ko: 'gradient의 네 결과가 모두 x의 행의 수 N배만큼 큽니다. 행이 하나인 배치로 계산하면 맞는지 시험해 보고, 손실 함수가 N을 어떻게 다루는지 책 4.2.4절에서 확인해 보십시오.',
    },
    change: [['y.sub(t).div(x.shape[0])', 'y.sub(t)']],
  },
  {
    id: 'divided-by-the-batch-twice',
    says: {
      en: 'In gradient W1 is too small by the factor N, while b1, W2 and b2 are right: N seems to come in a second time. Follow it from dy to dW1.',
      ko: 'gradient의 W1만 N분의 1로 작고 b1, W2, b2는 맞습니다. N으로 한 번 더 나눈 것으로 보입니다. dy에서 dW1까지 가는 동안 N이 어디에서 들어가는지 따라가 보십시오.',
    },
    change: [['W1: x.T.dot(da1)', 'W1: x.T.dot(da1).div(x.shape[0])']],
  },
  {
    id: 'sigmoid-derivative-missing',
    says: {
      en: 'In gradient W2 and b2 are right, W1 and b1 are not: it looks as if dz1 had been used in the place of da1. What does the sigmoid do on the way back (book, section 5.5.2)?',
      ko: 'gradient의 W2와 b2는 맞지만 W1과 b1이 다릅니다. da1 자리에 dz1을 그대로 쓴 것으로 보입니다. sigmoid가 역전파에서 하는 일을 책 5.5.2절에서 확인해 보십시오.',
    },
    change: [['dz1.mul(z1).mul(np.sub(1, z1))', 'dz1']],
  },
  {
    id: 'sigmoid-derivative-of-a1',
    says: {
      en: 'W1 and b1 of gradient look as if da1 were computed with a1, which goes into sigmoid. Print the factors that dz1 is multiplied by: each of them should lie between 0 and 1.',
      ko: 'gradient의 W1과 b1을 보면, sigmoid의 입력인 a1을 써서 da1을 구한 것으로 보입니다. dz1에 곱하는 두 배열을 출력해 보십시오. 모든 수가 0과 1 사이에 있어야 합니다.',
    },
    change: [['dz1.mul(z1).mul(np.sub(1, z1))', 'dz1.mul(x.dot(W1).add(b1)).mul(x.dot(W1).add(b1).mul(-1).add(1))']],
  },
  {
    id: 'sign-of-the-error',
    says: {
      en: 'All four results of gradient have the right size and the opposite sign, so that a step of gradient descent would raise the loss. Look at the difference that dy begins with.',
      ko: 'gradient의 네 결과가 모두 크기는 맞고 부호만 반대입니다. 이대로 경사 하강법을 쓰면 손실이 커집니다. dy를 구할 때 처음에 하는 뺄셈을 살펴보십시오.',
    },
    change: [['y.sub(t).div', 't.sub(y).div']],
  },
  {
    id: 'bias-summed-over-the-wrong-axis',
    says: {
      en: 'b2 of gradient has an element for each sample, all of them almost 0: dy seems to be summed over axis 1. Compare the shape of the result with that of params.b2.',
      ko: 'gradient의 b2에 원소가 데이터의 수만큼 있고 모두 0에 가깝습니다. dy를 axis 1 방향으로 더한 것으로 보입니다. 결과의 형상을 params.b2의 형상과 비교해 보십시오.',
    },
    change: [['b2: dy.sum(0)', 'b2: dy.sum(1)']],
  },
  {
    id: 'bias-averaged',
    says: {
      en: 'b1 of gradient is too small by the factor N, as if the mean of the rows of da1 had been taken. The other three are right: compare with what happens to the rows for b2.',
      ko: 'gradient의 b1만 N분의 1로 작습니다. da1의 행을 평균한 것으로 보입니다. 나머지 셋은 맞으므로, b2를 구할 때는 행을 어떻게 합치는지 비교해 보십시오.',
    },
    change: [['b1: da1.sum(0)', 'b1: da1.mean(0)']],
  },
  {
    id: 'both-biases-averaged',
    says: {
      en: 'b1 and b2 of gradient are both too small by the factor N, as if the mean of the rows had been taken. The division by N is done once already, in dy: what is left to do with the rows?',
      ko: 'gradient의 b1과 b2가 모두 N분의 1로 작습니다. 행을 평균한 것으로 보입니다. N으로 나누는 일은 dy에서 이미 했습니다. 행을 어떻게 합쳐야 하는지 생각해 보십시오.',
    },
    change: [
      ['b1: da1.sum(0)', 'b1: da1.mean(0)'],
      ['b2: dy.sum(0)', 'b2: dy.mean(0)'],
    ],
  },
  {
    id: 'gradient-takes-the-step',
    says: {
      en: 'After a call of gradient all four arrays of params have moved, as if it had taken the step of gradient descent as well. Whose task is the update (book, section 4.5.2)?',
      ko: 'gradient를 호출하고 나면 params의 네 배열이 모두 움직여 있습니다. 경사 하강법의 갱신까지 한 것으로 보입니다. 갱신은 누가 맡는 일인지 책 4.5.2절에서 확인하십시오.',
    },
    change: [
      [
        '    return { W1: x.T.dot(da1), b1: da1.sum(0), W2: z1.T.dot(dy), b2: dy.sum(0) }',
        '    const grad = { W1: x.T.dot(da1), b1: da1.sum(0), W2: z1.T.dot(dy), b2: dy.sum(0) }\n' +
          "    for (const name of ['W1', 'b1', 'W2', 'b2'] as const) this.params[name].subInPlace(grad[name].mul(0.1))\n" +
          '    return grad',
      ],
    ],
  },
  {
    id: 'frozen-bias',
    says: {
      en: 'b2 of gradient is 0 throughout, so that training would leave b2 where it started. Call numericalGradient on the same batch and compare: which values does it find for b2?',
      ko: 'gradient의 b2가 모두 0입니다. 이대로 학습하면 b2가 처음 값에서 움직이지 않습니다. 같은 배치로 numericalGradient를 호출하여 b2의 기울기가 어떤 값인지 비교해 보십시오.',
    },
    change: [['b2: dy.sum(0)', 'b2: np.zerosLike(b2)']],
  },
  {
    id: 'extra-derivative-of-softmax',
    says: {
      en: 'The results of gradient look as if y - t had also been multiplied by y ∘ (1 - y), as for a sigmoid. Read in section 5.6.3 of the book what softmax and the cross-entropy error give together.',
      ko: 'gradient의 결과를 보면, y - t에 sigmoid의 미분처럼 y ∘ (1 - y)를 더 곱한 것으로 보입니다. softmax와 교차 엔트로피 오차를 함께 미분하면 무엇이 남는지 책 5.6.3절에서 확인해 보십시오.',
    },
    change: [['y.sub(t).div(x.shape[0])', 'y.sub(t).mul(y).mul(y.mul(-1).add(1)).div(x.shape[0])']],
  },
  {
    id: 'keeps-the-first-arrays',
    says: {
      en: 'When new arrays stand in params, gradient seems to go on with those from the constructor, while predict uses the new ones. Compare where the two methods get W1 from.',
      ko: 'params에 새 배열을 넣어도 gradient는 생성자에서 만든 배열로 계속 계산하는 것으로 보입니다. predict는 새 배열을 씁니다. 두 메서드가 W1을 어디에서 가져오는지 비교해 보십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private own: Params\n'],
      [
        '      b2: np.zeros(outputSize),\n    }\n',
        '      b2: np.zeros(outputSize),\n    }\n    this.own = { ...this.params }\n',
      ],
      [
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.params\n    const z1',
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.own\n    const z1',
      ],
    ],
  },
  {
    id: 'gradient-updates-w2-before-it-is-used',
    says: {
      en: 'gradient seems to change params.W2 itself, if only a little, and before dz1 is computed with it. Compare params.W2 with a copy from before the call, element by element.',
      ko: 'gradient가 params.W2 자체를 조금이나마 바꾼 다음에 dz1을 구하는 것으로 보입니다. 호출하기 전에 params.W2를 복사해 두고, 호출한 뒤의 값과 원소마다 비교해 보십시오.',
    },
    change: [
      ['    const dz1 = dy.dot(W2.T)', '    W2.subInPlace(z1.T.dot(dy).mul(1e-9))\n    const dz1 = dy.dot(W2.T)'],
    ],
  },
]
