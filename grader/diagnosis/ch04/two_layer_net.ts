import type { WrongAnswer } from '../wrong-answer.ts'
const PREDICT = '    const z1 = sigmoid(x.dot(W1).add(b1))\n    return softmax(z1.dot(W2).add(b2))'
const GRADIENT_FORWARD = '    const z1 = sigmoid(x.dot(W1).add(b1))\n    const y = softmax(z1.dot(W2).add(b2))\n'
const LOSS = 'return crossEntropyError(this.predict(x), t)'
const ACCURACY = 'return np.equal(y.argmax(1), t.argmax(1)).mean()'
const LOSS_W = 'const lossW = (): number => this.loss(x, t)'
const ERROR = 'y.sub(t).div(x.shape[0])'
const DA1 = 'dz1.mul(z1).mul(np.sub(1, z1))'
const RESULT = 'return { W1: x.T.dot(da1), b1: da1.sum(0), W2: z1.T.dot(dy), b2: dy.sum(0) }'

/** Wrong answers to the networks of both chapters, which differ in their layers only. */
export const ofBothNetworks: readonly WrongAnswer[] = [
  {
    id: 'one-object-for-numerical-gradients',
    says: {
      en: 'What numericalGradient gave for one batch changes when it is called for the next: one and the same object seems to be filled anew. Where is the object made that is returned?',
      ko: 'numericalGradient를 다음 배치로 호출하면 앞 배치에서 받은 결과가 바뀝니다. 같은 객체를 다시 채우는 것으로 보입니다. 돌려주는 객체를 어디에서 만드는지 확인하십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private readonly slopes = {} as Params\n'],
      ['return {\n      W1: numericalGradient', 'return Object.assign(this.slopes, {\n      W1: numericalGradient'],
      ['b2: numericalGradient(lossW, b2),\n    }', 'b2: numericalGradient(lossW, b2),\n    })'],
    ],
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
    id: 'numerical-gradient-of-minus-the-loss',
    says: {
      en: 'All four results of numericalGradient have the right size and the opposite sign, as if f were -loss. Compare one element with gradient(x, t), and look at what f returns.',
      ko: 'numericalGradient의 결과 네 가지가 모두 크기는 맞지만 부호가 반대입니다. f가 -loss인 것으로 보입니다. 원소 하나를 gradient(x, t)와 비교하고, f가 무엇을 돌려주는지 보십시오.',
    },
    change: [[LOSS_W, 'const lossW = (): number => -this.loss(x, t)']],
  },
  {
    id: 'numerical-gradient-of-the-first-sample',
    says: {
      en: 'numericalGradient looks like that of the loss of the first sample alone. Compare the x and t that f hands to loss with those that came in.',
      ko: 'numericalGradient의 결과가 첫 번째 데이터만의 손실을 미분한 값으로 보입니다. f가 loss에 넘기는 x와 t를, 받은 x와 t와 비교해 보십시오.',
    },
    change: [[LOSS_W, 'const lossW = (): number => this.loss(x.take([0]), t.take([0]))']],
  },
  {
    id: 'default-std-of-1',
    says: {
      en: "Without a fourth argument the weights have a standard deviation of about 1, with one they are right: the default of weightInitStd seems to be 1. Look at what stands behind the = in the constructor's first line.",
      ko: '네 번째 인수가 없으면 가중치의 표준편차가 1쯤이고, 있으면 맞습니다. weightInitStd의 기본값이 1인 것으로 보입니다. 생성자 첫 줄에서 = 뒤에 무엇이 있는지 보십시오.',
    },
    change: [[', weightInitStd = 0.01', ', weightInitStd = 1']],
  },
  {
    id: 'b2-as-a-matrix',
    says: {
      en: 'b2 of a new network is a matrix of one row, shape (1, outputSize), where a vector of shape (outputSize) is asked for. Adding works with both, but the gradient has another shape. Compare the lines for b1 and b2.',
      ko: '새 신경망의 b2가 행이 하나인 행렬, 곧 형상이 (1, outputSize)입니다. 형상이 (outputSize)인 벡터여야 합니다. 더할 때는 둘 다 되지만 기울기와 형상이 다릅니다. b1의 줄과 b2의 줄을 비교하십시오.',
    },
    change: [['b2: np.zeros(outputSize)', 'b2: np.zeros(1, outputSize)']],
  },
  {
    id: 'b1-as-a-matrix',
    says: {
      en: 'b1 of a new network is a matrix of one row, shape (1, hiddenSize), where a vector of shape (hiddenSize) is asked for. Adding works with both, but the gradient has another shape. Compare the lines for b1 and b2.',
      ko: '새 신경망의 b1이 행이 하나인 행렬, 곧 형상이 (1, hiddenSize)입니다. 형상이 (hiddenSize)인 벡터여야 합니다. 더할 때는 둘 다 되지만 기울기와 형상이 다릅니다. b1의 줄과 b2의 줄을 비교하십시오.',
    },
    change: [['b1: np.zeros(hiddenSize)', 'b1: np.zeros(1, hiddenSize)']],
  },
  {
    id: 'numerical-gradient-of-the-sum',
    says: {
      en: 'All four results of numericalGradient are N times too large: f seems to return the sum of the losses, not their mean. What does this.loss(x, t) give already, and what is done with it in f?',
      ko: 'numericalGradient의 결과 네 가지가 모두 N배입니다. f가 손실의 평균이 아니라 합을 돌려주는 것으로 보입니다. this.loss(x, t)가 이미 무엇을 구하는지, f에서 그 값을 어떻게 하는지 보십시오.',
    },
    change: [[LOSS_W, 'const lossW = (): number => this.loss(x, t) * x.shape[0]']],
  },
  {
    id: 'uniform-w1',
    says: {
      en: 'W1 of a new network has no negative number: it seems to come from rand, which draws from 0 to 1, instead of randn; W2 is right. Compare your lines for the two.',
      ko: '새 신경망의 W1에 음수가 없습니다. randn이 아니라 0에서 1까지 뽑는 rand를 쓴 것으로 보입니다. W2는 맞으므로 두 줄을 비교해 보십시오.',
    },
    change: [['W1: np.random.randn(', 'W1: np.random.rand(']],
  },
  {
    id: 'uniform-w2',
    says: {
      en: 'W2 of a new network has no negative number: it seems to come from rand, which draws from 0 to 1, instead of randn; W1 is right. Compare your lines for the two.',
      ko: '새 신경망의 W2에 음수가 없습니다. randn이 아니라 0에서 1까지 뽑는 rand를 쓴 것으로 보입니다. W1은 맞으므로 두 줄을 비교해 보십시오.',
    },
    change: [['W2: np.random.randn(', 'W2: np.random.rand(']],
  },
  {
    id: 'w1-plus-the-deviation',
    says: {
      en: 'W1 has a standard deviation of 1: weightInitStd seems to be added to the random numbers instead of multiplied with them. Adding moves the mean, multiplying the spread.',
      ko: 'W1의 표준편차가 1입니다. weightInitStd를 난수에 곱하지 않고 더한 것으로 보입니다. 더하면 평균이, 곱하면 퍼진 정도가 바뀝니다.',
    },
    change: [
      [
        'np.random.randn(inputSize, hiddenSize).mul(weightInitStd)',
        'np.random.randn(inputSize, hiddenSize).add(weightInitStd)',
      ],
    ],
  },
  {
    id: 'numerical-gradient-w2-of-w1',
    says: {
      en: 'In the result of numericalGradient W2 seems to be the gradient of W1: it has its shape. Compare each of the four names with the array that is handed over for it.',
      ko: 'numericalGradient의 결과에서 W2가 W1의 기울기인 것으로 보입니다. 형상이 W1과 같습니다. 네 이름마다 어느 배열을 넘기는지 비교해 보십시오.',
    },
    change: [['W2: numericalGradient(lossW, W2)', 'W2: numericalGradient(lossW, W1)']],
  },
  {
    id: 'numerical-gradient-b1-of-b2',
    says: {
      en: 'In the result of numericalGradient b1 seems to be the gradient of b2: it has outputSize elements. Compare each of the four names with the array that is handed over for it.',
      ko: 'numericalGradient의 결과에서 b1이 b2의 기울기인 것으로 보입니다. 원소가 outputSize개입니다. 네 이름마다 어느 배열을 넘기는지 비교해 보십시오.',
    },
    change: [['b1: numericalGradient(lossW, b1)', 'b1: numericalGradient(lossW, b2)']],
  },
]

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
      en: 'It looks as if predict handed a1 to the second layer as it is, or with nothing but negative numbers cut off. Print what is multiplied with W2: are all its numbers between 0 and 1, as those of z1 should be?',
      ko: 'predict가 a1을 두 번째 층에 그대로 넘기거나 음수만 없애고 넘긴 것으로 보입니다. W2와 곱하는 배열을 출력해 보십시오. z1처럼 모든 값이 0과 1 사이에 있습니까?',
    },
    change: [['    const z1 = sigmoid(x.dot(W1).add(b1))\n    return', '    const z1 = x.dot(W1).add(b1)\n    return']],
  },
  {
    id: 'accuracy-over-the-wrong-axis',
    says: {
      en: 'accuracy seems to go by columns where it should go by rows: in argmax, or in the number that it divides by. A sample is a row: for y of shape (7, 3), how many predicted classes are there, and how many samples?',
      ko: 'accuracy에서 행을 써야 할 곳에 열을 쓴 것으로 보입니다. argmax의 축이나 나누는 수를 확인하십시오. 데이터 하나가 행 하나입니다. y의 형상이 (7, 3)이면 예측한 클래스가 몇 개이고 데이터가 몇 개입니까?',
    },
    change: [['np.equal(y.argmax(1), t.argmax(1))', 'np.equal(y.argmax(0), t.argmax(0))']],
  },
  {
    id: 'accuracy-of-1',
    says: {
      en: 'accuracy is 1 although not all samples are right: either the right answers are counted without a division, or something is compared with itself. Print the two arrays that you compare, and what becomes of the comparison.',
      ko: '모든 데이터를 맞힌 것이 아닌데도 accuracy가 1입니다. 정답을 세기만 하고 나누지 않았거나 같은 것끼리 비교한 것으로 보입니다. 비교하는 두 배열과 그 비교 결과를 출력해 보십시오.',
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
  {
    id: 'zero-weights-in-the-second-layer',
    says: {
      en: 'W2 seems to start with zeros: the scores are then 0 for every x, and nothing flows back to W1. Print params.W1 and params.W2 of a new network and compare how the two are filled.',
      ko: 'W2가 0에서 시작하는 것으로 보입니다. 그러면 어떤 x를 넣어도 점수가 0이고 W1까지 전달되는 것도 없습니다. 새 신경망의 params.W1과 params.W2를 출력하여 채우는 방법을 비교해 보십시오.',
    },
    change: [
      ['W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'W2: np.zeros(hiddenSize, outputSize)'],
    ],
  },
  {
    id: 'weight-init-std-ignored-in-w2',
    says: {
      en: 'The elements of W2 have a standard deviation of about 1, whatever weightInitStd is; those of W1 follow it. Compare your lines for the two.',
      ko: 'W1은 weightInitStd를 따르지만, W2의 원소는 weightInitStd와 관계없이 표준편차가 약 1입니다. W1과 W2를 만드는 두 줄을 비교해 보십시오.',
    },
    change: [['np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'np.random.randn(hiddenSize, outputSize)']],
  },
  {
    id: 'weight-init-std-always-the-default',
    says: {
      en: 'The weights always have a standard deviation of about 0.01, also where weightInitStd is 0.5: the argument seems not to be read. Make one network with each and compare their W1.',
      ko: 'weightInitStd가 0.5여도 가중치의 표준편차가 늘 약 0.01입니다. 인수를 읽지 않는 것으로 보입니다. 두 값으로 신경망을 하나씩 만들어 W1을 비교해 보십시오.',
    },
    change: [
      [
        'np.random.randn(inputSize, hiddenSize).mul(weightInitStd)',
        'np.random.randn(inputSize, hiddenSize).mul(0.01 + 0 * weightInitStd)',
      ],
      [
        'np.random.randn(hiddenSize, outputSize).mul(weightInitStd)',
        'np.random.randn(hiddenSize, outputSize).mul(0.01)',
      ],
    ],
  },
  {
    id: 'weight-init-std-of-a-tenth',
    says: {
      en: 'Where weightInitStd is not given, the weights have a standard deviation of about 0.1; where it is, they follow it. Compare your default with the book, section 4.5.1.',
      ko: 'weightInitStd를 넘기면 가중치가 그 값을 따르지만, 넘기지 않으면 표준편차가 약 0.1입니다. 기본값을 책 4.5.1절과 비교해 보십시오.',
    },
    change: [['weightInitStd = 0.01', 'weightInitStd = 0.1']],
  },
  {
    id: 'weights-squared-in-scale',
    says: {
      en: 'The weights spread less than weightInitStd says, with a standard deviation of about its square: it seems to be multiplied in twice. Print the largest element of a new W1.',
      ko: '가중치가 weightInitStd보다 좁게 퍼져 있고, 표준편차가 그 제곱쯤 됩니다. weightInitStd를 두 번 곱한 것으로 보입니다. 새 W1에서 가장 큰 원소를 출력해 보십시오.',
    },
    change: [
      [
        'np.random.randn(inputSize, hiddenSize).mul(weightInitStd)',
        'np.random.randn(inputSize, hiddenSize).mul(weightInitStd ** 2)',
      ],
      [
        'np.random.randn(hiddenSize, outputSize).mul(weightInitStd)',
        'np.random.randn(hiddenSize, outputSize).mul(weightInitStd ** 2)',
      ],
    ],
  },
  {
    id: 'uniform-weights',
    says: {
      en: 'No weight of W1 is negative, and their mean is half of weightInitStd: they look like uniform random numbers from 0 to 1. Compare the letters of the np.random function with the book, section 4.5.1.',
      ko: 'W1에 음수가 없고 평균이 weightInitStd의 절반입니다. 0부터 1까지의 균등분포를 따르는 난수로 보입니다. np.random의 함수 이름을 책 4.5.1절과 한 글자씩 비교해 보십시오.',
    },
    change: [
      ['np.random.randn(inputSize, hiddenSize)', 'np.random.rand(inputSize, hiddenSize)'],
      ['np.random.randn(hiddenSize, outputSize)', 'np.random.rand(hiddenSize, outputSize)'],
    ],
  },
  {
    id: 'biases-of-1',
    says: {
      en: 'Both biases of a new network start with ones. The text above params, and section 4.5.1 of the book, say what a bias starts with.',
      ko: '새 신경망의 두 편향이 모두 1에서 시작합니다. 편향을 무엇으로 초기화하는지 params의 설명과 책 4.5.1절을 보십시오.',
    },
    change: [
      ['b1: np.zeros(hiddenSize)', 'b1: np.ones(hiddenSize)'],
      ['b2: np.zeros(outputSize)', 'b2: np.ones(outputSize)'],
    ],
  },
  {
    id: 'w1-transposed',
    says: {
      en: 'A new W1 seems to have shape (hiddenSize, inputSize), rows and columns exchanged. In x · W1, which of the two numbers has to match the columns of x (book, section 3.3.3)?',
      ko: '새 W1의 형상이 (hiddenSize, inputSize)로, 행과 열이 바뀐 것으로 보입니다. x · W1에서 두 수 가운데 어느 것이 x의 열의 수와 같아야 하는지 확인하십시오(책 3.3.3절).',
    },
    change: [['np.random.randn(inputSize, hiddenSize)', 'np.random.randn(hiddenSize, inputSize)']],
  },
  {
    id: 'w2-transposed',
    says: {
      en: 'A new W2 seems to have shape (outputSize, hiddenSize), rows and columns exchanged. In z1 · W2, which of the two numbers has to match the columns of z1 (book, section 3.3.3)?',
      ko: '새 W2의 형상이 (outputSize, hiddenSize)로, 행과 열이 바뀐 것으로 보입니다. z1 · W2에서 두 수 가운데 어느 것이 z1의 열의 수와 같아야 하는지 확인하십시오(책 3.3.3절).',
    },
    change: [['np.random.randn(hiddenSize, outputSize)', 'np.random.randn(outputSize, hiddenSize)']],
  },
  {
    id: 'bias-sizes-exchanged',
    says: {
      en: 'b1 seems to have outputSize elements: the sizes of the two biases have changed places, or one is written twice. Each bias is added to the result of a product: how many columns has x · W1?',
      ko: 'b1의 원소가 outputSize개인 것으로 보입니다. 두 편향의 크기가 서로 바뀌었거나 같은 크기를 두 번 쓴 것 같습니다. 편향은 곱의 결과에 더합니다. x · W1의 열이 몇 개인지 확인하십시오.',
    },
    change: [
      ['b1: np.zeros(hiddenSize)', 'b1: np.zeros(outputSize)'],
      ['b2: np.zeros(outputSize)', 'b2: np.zeros(hiddenSize)'],
    ],
  },
  {
    id: 'bias-as-a-matrix',
    says: {
      en: 'b1 seems to be a matrix of one row, shape (1, hiddenSize). Adding works with that too, but its gradient da1.sum(0) has another shape: which one do the lines above params ask for?',
      ko: 'b1이 행이 하나인 행렬, 곧 형상이 (1, hiddenSize)인 것으로 보입니다. 더할 때는 문제가 없지만 기울기 da1.sum(0)과 형상이 다릅니다. params의 설명에서 어떤 형상을 요구하는지 보십시오.',
    },
    change: [
      ['b1: np.zeros(hiddenSize)', 'b1: np.zeros(1, hiddenSize)'],
      ['b2: np.zeros(outputSize)', 'b2: np.zeros(1, outputSize)'],
    ],
  },
  {
    id: 'same-weights-for-all',
    says: {
      en: 'Two new networks have the same W1: it seems to be drawn once and then shared. When does the line with np.random run: when the file is loaded, or each time a network is made?',
      ko: '새로 만든 두 신경망의 W1이 같습니다. 한 번만 뽑아 함께 쓰는 것으로 보입니다. np.random이 있는 줄이 파일을 불러올 때 실행되는지, 신경망을 만들 때마다 실행되는지 확인하십시오.',
    },
    change: [
      ['export class TwoLayerNet {', 'const drawn = new Map<string, NdArray>()\n\nexport class TwoLayerNet {'],
      [
        'W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)',
        'W1: (drawn.get(String([inputSize, hiddenSize, weightInitStd])) ?? drawn.set(String([inputSize, hiddenSize, weightInitStd]), np.random.randn(inputSize, hiddenSize).mul(weightInitStd)).get(String([inputSize, hiddenSize, weightInitStd])))!',
      ],
    ],
  },
  {
    id: 'tanh-in-predict',
    says: {
      en: 'The probabilities look as if tanh stood between the two layers of predict. Print z1: all its numbers should lie between 0 and 1. Which activation function do the formulas above the class name?',
      ko: '확률이 predict의 두 층 사이에 tanh를 적용하여 구한 값으로 보입니다. z1을 출력해 보십시오. 모든 값이 0과 1 사이에 있어야 합니다. 클래스 위의 식에 어떤 활성화 함수가 있는지 보십시오.',
    },
    change: [[PREDICT, PREDICT.replace('sigmoid(x.dot(W1).add(b1))', 'x.dot(W1).add(b1).map(Math.tanh)')]],
  },
  {
    id: 'softmax-between-the-layers',
    says: {
      en: 'The probabilities look as if softmax stood between the two layers of predict as well: each row of z1 would add up to 1. Which of the two functions belongs where (formulas above the class)?',
      ko: '확률이 predict의 두 층 사이에도 softmax를 적용하여 구한 값으로 보입니다. 그러면 z1의 행마다 합이 1이 됩니다. 두 함수가 각각 어느 자리에 들어가는지 클래스 위의 식을 보십시오.',
    },
    change: [[PREDICT, PREDICT.replace('sigmoid(', 'softmax(')]],
  },
  {
    id: 'sigmoid-twice',
    says: {
      en: 'The probabilities look as if sigmoid were applied twice between the layers of predict: all of z1 then lies between 0.5 and 0.74. Count its calls between x and W2.',
      ko: '확률이 predict의 두 층 사이에 sigmoid를 두 번 적용하여 구한 값으로 보입니다. 그러면 z1이 모두 0.5와 0.74 사이에 있습니다. x와 W2 사이에서 sigmoid를 몇 번 호출하는지 세어 보십시오.',
    },
    change: [[PREDICT, PREDICT.replace('sigmoid(x.dot(W1).add(b1))', 'sigmoid(sigmoid(x.dot(W1).add(b1)))')]],
  },
  {
    id: 'softmax-twice-in-predict',
    says: {
      en: 'Each row of predict adds up to 1, but the probabilities are flatter than they should be, as if softmax had been applied to them once more. Count its calls in predict.',
      ko: 'predict의 행마다 합은 1이지만 확률이 기대한 값보다 고르게 퍼져 있습니다. 확률에 softmax를 한 번 더 적용한 것으로 보입니다. predict에서 softmax를 몇 번 호출하는지 세어 보십시오.',
    },
    change: [[PREDICT, PREDICT.replace('softmax(z1.dot(W2).add(b2))', 'softmax(softmax(z1.dot(W2).add(b2)))')]],
  },
  {
    id: 'sigmoid-for-softmax-in-predict',
    says: {
      en: 'The numbers of predict lie between 0 and 1, but the rows do not add up to 1: they look like the sigmoid of a2. Which function ends a network that chooses one of several classes (book, section 3.5)?',
      ko: 'predict의 값이 0과 1 사이에 있지만 행마다 합이 1이 아닙니다. a2에 sigmoid를 적용한 값으로 보입니다. 여러 클래스 가운데 하나를 고르는 신경망의 끝에 어떤 함수를 쓰는지 보십시오(책 3.5절).',
    },
    change: [[PREDICT, PREDICT.replace('softmax(z1.dot(W2).add(b2))', 'sigmoid(z1.dot(W2).add(b2))')]],
  },
  {
    id: 'sigmoid-of-the-scores-too',
    says: {
      en: 'The probabilities of predict look as if a2 had gone through sigmoid before softmax: they are all too near to each other. How many sigmoids stand in the formulas above the class?',
      ko: 'predict의 확률이 softmax 앞에서 a2에 sigmoid를 적용하여 구한 값으로 보입니다. 그래서 확률이 서로 너무 비슷합니다. 클래스 위의 식에 sigmoid가 몇 번 나오는지 보십시오.',
    },
    change: [[PREDICT, PREDICT.replace('softmax(z1.dot(W2).add(b2))', 'softmax(sigmoid(z1.dot(W2).add(b2)))')]],
  },
  {
    id: 'predict-without-b2',
    says: {
      en: 'predict gives the same y whatever stands in params.b2, as if the second layer had no bias. Set params.b2 to other numbers and watch a2.',
      ko: 'params.b2에 무엇이 있든 predict의 결과가 같습니다. 두 번째 층에 편향이 없는 것으로 보입니다. params.b2에 다른 값을 넣고 a2를 살펴보십시오.',
    },
    change: [
      [
        'predict(x: NdArray): NdArray {\n    const { W1, b1, W2, b2 } = this.params\n' + PREDICT,
        'predict(x: NdArray): NdArray {\n    const { W1, b1, W2 } = this.params\n' + PREDICT.replace('.add(b2)', ''),
      ],
    ],
  },
  {
    id: 'predict-subtracts-b1',
    says: {
      en: 'The probabilities look as if b1 were taken away instead of added. Set params.b1 to large numbers: should z1 come nearer to 1 or to 0?',
      ko: '확률이 b1을 더하지 않고 빼서 구한 값으로 보입니다. params.b1에 큰 수를 넣어 보십시오. z1이 1에 가까워져야 하는지 0에 가까워져야 하는지 확인하십시오.',
    },
    change: [[PREDICT, PREDICT.replace('.add(b1)', '.sub(b1)')]],
  },
  {
    id: 'predict-subtracts-b2',
    says: {
      en: 'The probabilities look as if b2 were taken away instead of added. Set params.b2 to [0, 0, 9]: should the last class become more probable or less?',
      ko: '확률이 b2를 더하지 않고 빼서 구한 값으로 보입니다. params.b2에 [0, 0, 9]를 넣어 보십시오. 마지막 클래스의 확률이 커져야 하는지 작아져야 하는지 확인하십시오.',
    },
    change: [[PREDICT, PREDICT.replace('.add(b2)', '.sub(b2)')]],
  },
  {
    id: 'predict-softmax-over-the-columns',
    says: {
      en: 'Each column of predict adds up to 1 instead of each row: the samples compete with each other, not the classes. Print predict(x).sum(0) and predict(x).sum(1).',
      ko: 'predict의 행이 아니라 열의 합이 1입니다. 클래스가 아니라 데이터끼리 확률을 나누어 가진 것입니다. predict(x).sum(0)과 predict(x).sum(1)을 출력해 보십시오.',
    },
    change: [[PREDICT, PREDICT.replace('softmax(z1.dot(W2).add(b2))', 'softmax(z1.dot(W2).add(b2).T).T')]],
  },
  {
    id: 'predict-keeps-the-first-arrays',
    says: {
      en: 'When new arrays stand in params, predict seems to go on with those from the constructor. Compare where predict and gradient get W1 from.',
      ko: 'params에 새 배열을 넣어도 predict가 생성자에서 만든 배열을 계속 쓰는 것으로 보입니다. predict와 gradient가 W1을 어디에서 가져오는지 비교해 보십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private own: Params\n'],
      [
        '      b2: np.zeros(outputSize),\n    }\n',
        '      b2: np.zeros(outputSize),\n    }\n    this.own = { ...this.params }\n',
      ],
      [
        'predict(x: NdArray): NdArray {\n    const { W1, b1, W2, b2 } = this.params',
        'predict(x: NdArray): NdArray {\n    const { W1, b1, W2, b2 } = this.own',
      ],
    ],
  },
  {
    id: 'loss-without-sign',
    says: {
      en: 'The loss has the right size but is negative: training would then make it grow. In which function is the sign of the log turned already (book, section 4.2.2)?',
      ko: '손실의 크기는 맞지만 음수입니다. 그러면 학습할수록 손실이 커집니다. 어느 함수에서 이미 로그의 부호를 바꾸었는지 확인하십시오(책 4.2.2절).',
    },
    change: [[LOSS, 'return -crossEntropyError(this.predict(x), t)']],
  },
  {
    id: 'loss-is-a-sum',
    says: {
      en: 'The loss looks like a sum over the batch: N times too large for N rows. Should the loss double when the batch does (book, section 4.2.4)?',
      ko: '손실이 배치 전체의 합으로 보입니다. 행이 N개이면 N배로 나옵니다. 배치가 두 배가 되면 손실도 두 배가 되어야 하는지 보십시오(책 4.2.4절).',
    },
    change: [[LOSS, 'return crossEntropyError(this.predict(x), t) * x.shape[0]']],
  },
  {
    id: 'loss-divided-once-more',
    says: {
      en: 'The loss is too small by a factor of N, the number of rows: it seems to be averaged twice. In which function is the mean taken already (book, section 4.2.4)?',
      ko: '손실이 행의 수 N으로 나눈 만큼 작습니다. 평균을 두 번 구한 것으로 보입니다. 어느 함수에서 이미 평균을 구했는지 확인하십시오(책 4.2.4절).',
    },
    change: [[LOSS, 'return crossEntropyError(this.predict(x), t) / x.shape[0]']],
  },
  {
    id: 'loss-softmax-once-more',
    says: {
      en: 'The loss looks as if the probabilities of predict had gone through softmax once more. What does predict give in this network: scores or probabilities?',
      ko: '손실이 predict의 확률에 softmax를 한 번 더 적용하여 구한 값으로 보입니다. 이 신경망의 predict가 돌려주는 것이 점수인지 확률인지 확인하십시오.',
    },
    change: [[LOSS, 'return crossEntropyError(softmax(this.predict(x)), t)']],
  },
  {
    id: 'loss-arguments-swapped',
    says: {
      en: 'The loss is near 0 or near 16 for each sample, as if the log were taken of t. Compare the order of the arguments with the declaration of crossEntropyError.',
      ko: 't에 로그를 씌운 것처럼 데이터마다 손실이 0이나 16에 가깝게 나옵니다. 인수의 순서를 crossEntropyError의 선언과 비교해 보십시오.',
    },
    change: [[LOSS, 'return crossEntropyError(t, this.predict(x))']],
  },
  {
    id: 'squared-error',
    says: {
      en: 'The loss looks like half the mean of squared errors. Section 4.2 of the book has two loss functions: which of them does the network of section 4.5.1 use?',
      ko: '손실이 제곱 오차의 절반을 평균한 값으로 보입니다. 책 4.2절에는 손실 함수가 두 가지 나옵니다. 4.5.1절의 신경망에서 쓰는 것이 어느 쪽인지 보십시오.',
    },
    change: [[LOSS, 'return np.square(this.predict(x).sub(t)).sum() / 2 / x.shape[0] + 0 * crossEntropyError(t, t)']],
  },
  {
    id: 'error-rate',
    says: {
      en: 'accuracy looks like the share of wrong answers, 4/7 where 3 of 7 are right. Which samples does your comparison count: those that agree, or the others?',
      ko: 'accuracy가 오답의 비율로 보입니다. 7개 가운데 3개가 맞을 때 4/7가 나옵니다. 비교한 결과에서 같은 데이터를 세는지 다른 데이터를 세는지 확인하십시오.',
    },
    change: [[ACCURACY, 'return 1 - np.equal(y.argmax(1), t.argmax(1)).mean()']],
  },
  {
    id: 'accuracy-in-percent',
    says: {
      en: 'accuracy is a hundred times too large: it seems to be a percentage. The text above it says from which number to which number the share runs.',
      ko: 'accuracy가 기대한 값의 100배입니다. 백분율로 나타낸 것으로 보입니다. 비율이 어떤 수부터 어떤 수까지인지 accuracy의 설명을 보십시오.',
    },
    change: [[ACCURACY, 'return np.equal(y.argmax(1), t.argmax(1)).mean() * 100']],
  },
  {
    id: 'accuracy-of-0',
    says: {
      en: 'accuracy is 0 although some samples are right: what is compared seems never to agree, such as probabilities, or the largest of them, where their places are meant. Print the two arrays that you compare (book, section 3.6.3).',
      ko: '맞힌 데이터가 있는데도 accuracy가 0입니다. 비교하는 두 값이 같을 수 없는 것으로 보입니다. 예를 들어 확률이나 그 최댓값을 그 자리 대신 비교했을 수 있습니다. 비교하는 두 배열을 출력해 보십시오(책 3.6.3절).',
    },
    change: [[ACCURACY, 'return np.equal(y, t).mean()']],
  },
  {
    id: 'numerical-gradient-of-nothing',
    says: {
      en: 'numericalGradient gives zeros for all four, as if f never changed: f may return a number found before, or the accuracy, which moves in jumps, or copies of the arrays may be moved. What is f, and which arrays are handed over?',
      ko: 'numericalGradient의 결과 네 가지가 모두 0입니다. f가 미리 구한 값이나 띄엄띄엄 변하는 정확도를 돌려주거나, 배열의 복사본을 움직이는 것으로 보입니다. f가 무엇인지, 어떤 배열을 넘기는지 확인하십시오.',
    },
    change: [[LOSS_W, 'const known = this.loss(x, t)\n    const lossW = (): number => known']],
  },
  {
    id: 'numerical-gradient-without-biases',
    says: {
      en: 'In the result of numericalGradient b1 and b2 are zeros; W1 and W2 are right. A bias has a slope as well: what is handed over for b1?',
      ko: 'numericalGradient의 결과에서 W1과 W2는 맞지만 b1과 b2가 0입니다. 편향에도 기울기가 있습니다. b1에는 무엇을 넘기는지 확인하십시오.',
    },
    change: [
      ['b1: numericalGradient(lossW, b1)', 'b1: np.zerosLike(b1)'],
      ['b2: numericalGradient(lossW, b2)', 'b2: np.zerosLike(b2)'],
    ],
  },
  {
    id: 'sigmoid-derivative-of-z1-alone',
    says: {
      en: 'W2 and b2 of gradient are right; W1 and b1 look as if dz1 had been multiplied by z1 only. The formulas above gradient have two factors there: which is missing?',
      ko: 'gradient의 W2와 b2는 맞지만, W1과 b1은 dz1에 z1만 곱하여 구한 값으로 보입니다. gradient 위의 식에는 그 자리에 인수가 두 개 있습니다. 무엇이 빠졌는지 보십시오.',
    },
    change: [[DA1, 'dz1.mul(z1)']],
  },
  {
    id: 'sigmoid-derivative-squared',
    says: {
      en: 'W2 and b2 of gradient are right; W1 and b1 look as if dz1 had been multiplied by z1 twice. Compare the second factor with the formula of da1 above gradient.',
      ko: 'gradient의 W2와 b2는 맞지만, W1과 b1은 dz1에 z1을 두 번 곱하여 구한 값으로 보입니다. 두 번째 인수를 gradient 위의 da1의 식과 비교해 보십시오.',
    },
    change: [[DA1, 'dz1.mul(z1).mul(z1)']],
  },
  {
    id: 'sigmoid-derivative-with-the-wrong-sign',
    says: {
      en: 'W2 and b2 of gradient are right; W1 and b1 have the right size and the opposite sign. In which order does the difference in da1 stand?',
      ko: 'gradient의 W2와 b2는 맞지만, W1과 b1은 크기만 맞고 부호가 반대입니다. da1의 뺄셈이 어떤 순서인지 확인하십시오.',
    },
    change: [[DA1, 'dz1.mul(z1).mul(z1.sub(1))']],
  },
  {
    id: 'derivative-of-relu',
    says: {
      en: 'W2 and b2 of gradient are right; W1 and b1 look as if ReLU were differentiated: dz1 where a1 is above 0, and 0 elsewhere. Which activation function does predict use here?',
      ko: 'gradient의 W2와 b2는 맞지만, W1과 b1은 a1 > 0인 자리에 dz1, 나머지 자리에 0을 두는 ReLU의 미분으로 구한 값으로 보입니다. predict에서 쓰는 활성화 함수가 무엇인지 확인하십시오.',
    },
    change: [[DA1, 'dz1.mul(z1.map((z) => (z > 0.5 ? 1 : 0)))']],
  },
  {
    id: 'a1-in-the-place-of-z1',
    says: {
      en: 'W2 of gradient looks like a1ᵀ · dy; the other three are right. What was multiplied with W2 on the way forward: a1, or what sigmoid made of it?',
      ko: 'gradient의 W2만 a1ᵀ · dy로 보이고 나머지 셋은 맞습니다. 순전파에서 W2와 곱한 것이 a1인지, a1에 sigmoid를 적용한 것인지 확인하십시오.',
    },
    change: [['W2: z1.T.dot(dy)', 'W2: x.dot(W1).add(b1).T.dot(dy)']],
  },
  {
    id: 'b1-of-the-first-row',
    says: {
      en: 'b1 of gradient looks like the first row of da1: the other samples seem not to count. What is done with the rows of dy for b2?',
      ko: 'gradient의 b1이 da1의 첫 번째 행으로 보입니다. 나머지 데이터는 반영되지 않은 것 같습니다. b2를 구할 때 dy의 행을 어떻게 하는지 비교해 보십시오.',
    },
    change: [['b1: da1.sum(0)', 'b1: da1.row(0).copy()']],
  },
  {
    id: 'b1-over-the-wrong-axis',
    says: {
      en: 'b1 of gradient has an element for each sample instead of one for each hidden neuron: da1 seems to be summed over axis 1. Compare its shape with that of params.b1.',
      ko: 'gradient의 b1에 은닉 뉴런이 아니라 데이터마다 원소가 하나씩 있습니다. da1을 축 1을 따라 더한 것으로 보입니다. 형상을 params.b1과 비교해 보십시오.',
    },
    change: [['b1: da1.sum(0)', 'b1: da1.sum(1)']],
  },
  {
    id: 'b1-before-the-sigmoid',
    says: {
      en: 'b1 of gradient looks like the sum of dz1; the other three are right. b1 is added before sigmoid: which array arrives there on the way back?',
      ko: 'gradient의 b1이 dz1을 더한 값으로 보이고 나머지 셋은 맞습니다. b1은 sigmoid 앞에서 더합니다. 역전파에서 그 자리에 도착하는 배열이 무엇인지 확인하십시오.',
    },
    change: [['b1: da1.sum(0)', 'b1: dz1.sum(0)']],
  },
  {
    id: 'biases-not-divided',
    says: {
      en: 'b1 and b2 of gradient are too large by the factor N, W1 and W2 are right. Which array do the weights use, and which the biases: the one that is divided by N, or the one before?',
      ko: 'gradient의 W1과 W2는 맞지만 b1과 b2가 N배로 나옵니다. 가중치와 편향이 각각 어떤 배열을 쓰는지, N으로 나눈 것인지 나누기 전의 것인지 확인하십시오.',
    },
    change: [
      ['b1: da1.sum(0)', 'b1: da1.sum(0).mul(x.shape[0])'],
      ['b2: dy.sum(0)', 'b2: dy.sum(0).mul(x.shape[0])'],
    ],
  },
  {
    id: 'divided-by-the-classes',
    says: {
      en: 'All four results of gradient look divided by the number of classes instead of the number of samples. Which entry of y.shape counts the rows?',
      ko: 'gradient의 결과 네 가지가 모두 데이터의 수가 아니라 클래스의 수로 나눈 값으로 보입니다. y.shape에서 행의 수가 어느 것인지 확인하십시오.',
    },
    change: [[ERROR, 'y.sub(t).div(t.shape[1])']],
  },
  {
    id: 'all-divided-by-the-batch-twice',
    says: {
      en: 'All four results of gradient are too small by the factor N, the number of rows: N seems to divide twice. Try a batch of one row, which comes out right, and follow N from dy on.',
      ko: 'gradient의 결과 네 가지가 모두 행의 수 N으로 한 번 더 나눈 만큼 작습니다. 행이 하나인 배치에서는 맞습니다. dy부터 따라가며 N으로 몇 번 나누는지 세어 보십시오.',
    },
    change: [[ERROR, 'y.sub(t).div(x.shape[0]).div(x.shape[0])']],
  },
  {
    id: 'doubled',
    says: {
      en: 'All four results of gradient are twice what they should be, as for the derivative of a square without its one half. Compare dy with its formula above gradient.',
      ko: 'gradient의 결과 네 가지가 모두 기대한 값의 두 배입니다. 1/2을 곱하지 않은 제곱을 미분했을 때처럼 보입니다. dy를 gradient 위의 식과 비교해 보십시오.',
    },
    change: [[ERROR, 'y.sub(t).mul(2).div(x.shape[0])']],
  },
  {
    id: 'labels-left-out',
    says: {
      en: 'All four results of gradient look as if dy were y / N: the labels seem to play no part. Each row of dy should add up to 0; what do yours add up to?',
      ko: 'gradient의 결과 네 가지가 모두 dy가 y / N일 때의 값으로 보입니다. 정답 레이블이 쓰이지 않은 것 같습니다. dy는 행마다 합이 0이어야 합니다. 결과의 합이 얼마인지 확인하십시오.',
    },
    change: [[ERROR, 'y.sub(t.mul(0)).div(x.shape[0])']],
  },
  {
    id: 'learning-rate-in-the-gradient',
    says: {
      en: 'All four results of gradient are a tenth of what they should be: a learning rate of 0.1 seems to be multiplied in. Who takes the step, and where is the rate used (book, section 4.5.2)?',
      ko: 'gradient의 결과 네 가지가 모두 기대한 값의 10분의 1입니다. 학습률 0.1을 곱한 것으로 보입니다. 갱신은 누가 하고 학습률은 어디에서 쓰는지 보십시오(책 4.5.2절).',
    },
    change: [[ERROR, 'y.sub(t).mul(0.1).div(x.shape[0])']],
  },
  {
    id: 'gradients-of-the-biases-swapped',
    says: {
      en: 'b1 and b2 of gradient seem to have changed places: b1 has an element for each output. Print the shapes of both beside those of params.',
      ko: 'gradient의 b1과 b2가 서로 바뀐 것으로 보입니다. b1에 출력마다 원소가 하나씩 있습니다. 두 형상을 params의 형상과 나란히 출력해 보십시오.',
    },
    change: [
      ['b1: da1.sum(0)', 'b1: dy.sum(0)'],
      ['b2: dy.sum(0)', 'b2: da1.sum(0)'],
    ],
  },
  {
    id: 'gradients-of-the-weights-swapped',
    says: {
      en: 'W1 and W2 of gradient seem to have changed places. Print the shapes of both beside those of params, and read your result aloud: which product belongs to which name?',
      ko: 'gradient의 W1과 W2가 서로 바뀐 것으로 보입니다. 두 형상을 params의 형상과 나란히 출력해 보고, 어느 곱이 어느 이름에 속하는지 확인하십시오.',
    },
    change: [
      ['W1: x.T.dot(da1)', 'W1: z1.T.dot(dy)'],
      ['W2: z1.T.dot(dy)', 'W2: x.T.dot(da1)'],
    ],
  },
  {
    id: 'w1-transposed-in-the-gradient',
    says: {
      en: 'W1 of gradient holds the right numbers, but transposed. Training subtracts it from params.W1: compare the two shapes, then the order of the two factors.',
      ko: 'gradient의 W1은 값이 맞지만 행과 열이 바뀌어 있습니다. 학습할 때 params.W1에서 이 배열을 뺍니다. 두 형상을 비교하고, 두 인수의 순서를 확인하십시오.',
    },
    change: [['W1: x.T.dot(da1)', 'W1: da1.T.dot(x)']],
  },
  {
    id: 'parameters-instead-of-gradients',
    says: {
      en: 'What gradient gives looks like the parameters themselves. Which names do the four results of backpropagation have in your code, and which do you return?',
      ko: 'gradient의 결과가 매개변수 자체로 보입니다. 오차역전파법으로 구한 네 결과의 이름이 무엇인지, 무엇을 돌려주는지 확인하십시오.',
    },
    change: [[RESULT, 'return da1.size > 0 ? { W1, b1, W2, b2 } : this.params']],
  },
  {
    id: 'only-w2-and-b2-learn',
    says: {
      en: 'W1 and b1 of gradient are zeros, W2 and b2 are right: the first layer would never learn. Where does your way back stop, and what do dz1 and da1 hold?',
      ko: 'gradient의 W2와 b2는 맞지만 W1과 b1이 0입니다. 그러면 첫 번째 층은 학습되지 않습니다. 역전파가 어디에서 멈추는지, dz1과 da1에 무엇이 들어 있는지 확인하십시오.',
    },
    change: [[DA1, 'dz1.mul(0)']],
  },
  {
    id: 'frozen-b1',
    says: {
      en: 'b1 of gradient is 0 throughout, so that training would leave b1 where it started; the other three are right. Call numericalGradient on the same batch: which values does it find for b1?',
      ko: 'gradient의 b1이 모두 0이고 나머지 셋은 맞습니다. 그러면 학습해도 b1이 그대로입니다. 같은 배치로 numericalGradient를 호출해 보십시오. b1의 기울기로 어떤 값이 나옵니까?',
    },
    change: [['b1: da1.sum(0)', 'b1: np.zerosLike(b1)']],
  },
  {
    id: 'gradient-of-a-relu-network',
    says: {
      en: 'gradient looks like that of a network with ReLU, forward and back: that one comes in chapter 5. Which activation function do the formulas above the class name here?',
      ko: 'gradient가 순전파와 역전파에 모두 ReLU를 쓴 신경망의 기울기로 보입니다. 그 신경망은 5장에 나옵니다. 클래스 위의 식에 어떤 활성화 함수가 있는지 보십시오.',
    },
    change: [
      [GRADIENT_FORWARD, GRADIENT_FORWARD.replace('sigmoid(x.dot(W1).add(b1))', 'np.maximum(x.dot(W1).add(b1), 0)')],
      [DA1, 'dz1.mul(z1.map((z) => (z > 0 ? 1 : 0)))'],
    ],
  },
  {
    id: 'gradient-without-biases-forward',
    says: {
      en: 'gradient seems to leave out b1 and b2 on its way forward. Set both to other numbers, and print a1 and a2 in gradient: do they follow?',
      ko: 'gradient의 순전파에서 b1과 b2를 빠뜨린 것으로 보입니다. 두 편향에 다른 값을 넣고 gradient의 a1과 a2를 출력해 보십시오. 따라 바뀝니까?',
    },
    change: [
      [
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.params\n' + GRADIENT_FORWARD,
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, W2 } = this.params\n' +
          GRADIENT_FORWARD.replace('.add(b1)', '').replace('.add(b2)', ''),
      ],
    ],
  },
  {
    id: 'gradient-remembered',
    says: {
      en: 'A second call of gradient on the same network gives the result of the first, although the batch and the parameters have changed. When is it computed anew, and what is kept in a property?',
      ko: '같은 신경망에서 gradient를 다시 호출하면 배치와 매개변수가 바뀌었는데도 처음의 결과가 나옵니다. 언제 새로 계산하는지, 속성에 무엇을 보관하는지 확인하십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private known: Params | undefined\n'],
      [RESULT, RESULT.replace('return {', 'this.known ??= {') + '\n    return this.known'],
    ],
  },
  {
    id: 'predict-keeps-the-first-biases',
    says: {
      en: 'When new arrays stand in params, predict follows W1 and W2, but seems to go on with b1 and b2 from the constructor. Compare where it gets the four from.',
      ko: 'params에 새 배열을 넣으면 predict가 W1과 W2는 따르지만 b1과 b2는 생성자에서 만든 것을 계속 쓰는 것으로 보입니다. 네 배열을 각각 어디에서 가져오는지 비교해 보십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private own: Params\n'],
      [
        '      b2: np.zeros(outputSize),\n    }\n',
        '      b2: np.zeros(outputSize),\n    }\n    this.own = { ...this.params }\n',
      ],
      [
        'predict(x: NdArray): NdArray {\n    const { W1, b1, W2, b2 } = this.params',
        'predict(x: NdArray): NdArray {\n    const { W1, W2 } = this.params\n    const { b1, b2 } = this.own',
      ],
    ],
  },
  {
    id: 'gradient-keeps-the-first-biases',
    says: {
      en: 'When new arrays stand in params, gradient follows W1 and W2, but seems to go on with b1 and b2 from the constructor. Compare where it gets the four from, and where predict does.',
      ko: 'params에 새 배열을 넣으면 gradient가 W1과 W2는 따르지만 b1과 b2는 생성자에서 만든 것을 계속 쓰는 것으로 보입니다. gradient와 predict가 네 배열을 각각 어디에서 가져오는지 비교해 보십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private own: Params\n'],
      [
        '      b2: np.zeros(outputSize),\n    }\n',
        '      b2: np.zeros(outputSize),\n    }\n    this.own = { ...this.params }\n',
      ],
      [
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.params\n    const z1',
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, W2 } = this.params\n    const { b1, b2 } = this.own\n    const z1',
      ],
    ],
  },
  {
    id: 'numerical-gradient-by-backpropagation',
    says: {
      en: 'numericalGradient comes nearer to the true gradient than a central difference with h = 1e-4 can: it seems to go by backpropagation, or with a smaller step. The two ways are to check each other (book, section 5.7.3).',
      ko: 'numericalGradient의 결과가 h = 1e-4인 수치 미분보다 참 기울기에 더 가깝습니다. 오차역전파법으로 구했거나 더 작은 간격을 쓴 것으로 보입니다. 두 방법은 서로를 검증하는 데 씁니다(책 5.7.3절).',
    },
    change: [
      [
        '    const { W1, b1, W2, b2 } = this.params\n    const lossW',
        '    if (x.ndim > 0) return this.gradient(x, t)\n    const { W1, b1, W2, b2 } = this.params\n    const lossW',
      ],
    ],
  },
  {
    id: 'gradient-without-softmax',
    says: {
      en: 'gradient seems to start its way back from the scores: its y has not gone through softmax. Print y in gradient: does each of its rows add up to 1?',
      ko: 'gradient가 softmax를 적용하지 않은 점수에서 역전파를 시작하는 것으로 보입니다. gradient의 y를 출력해 보십시오. 행마다 합이 1입니까?',
    },
    change: [[GRADIENT_FORWARD, GRADIENT_FORWARD.replace('softmax(z1.dot(W2).add(b2))', 'z1.dot(W2).add(b2)')]],
  },
  {
    id: 'gradient-without-sigmoid',
    says: {
      en: 'gradient seems to hand a1 to the second layer as it is, and to use it as z1 on the way back as well. Print z1 in gradient: are all its numbers between 0 and 1?',
      ko: 'gradient가 a1을 두 번째 층에 그대로 넘기고 역전파에서도 z1로 쓰는 것으로 보입니다. gradient의 z1을 출력해 보십시오. 모든 값이 0과 1 사이에 있습니까?',
    },
    change: [[GRADIENT_FORWARD, GRADIENT_FORWARD.replace('sigmoid(x.dot(W1).add(b1))', 'x.dot(W1).add(b1)')]],
  },
  {
    id: 'gradient-without-b1',
    says: {
      en: 'gradient seems to leave out b1 on its way forward. Set params.b1 to other numbers, and print a1 in gradient: does it follow?',
      ko: 'gradient의 순전파에서 b1을 빠뜨린 것으로 보입니다. params.b1에 다른 값을 넣고 gradient의 a1을 출력해 보십시오. a1이 따라 바뀝니까?',
    },
    change: [
      [
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.params\n' + GRADIENT_FORWARD,
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, W2, b2 } = this.params\n' +
          GRADIENT_FORWARD.replace('.add(b1)', ''),
      ],
    ],
  },
  {
    id: 'gradient-without-b2',
    says: {
      en: 'gradient seems to leave out b2 on its way forward. Set params.b2 to other numbers, and print a2 in gradient: does it follow?',
      ko: 'gradient의 순전파에서 b2를 빠뜨린 것으로 보입니다. params.b2에 다른 값을 넣고 gradient의 a2를 출력해 보십시오. a2가 따라 바뀝니까?',
    },
    change: [
      [
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2, b2 } = this.params\n' + GRADIENT_FORWARD,
        'gradient(x: NdArray, t: NdArray): Params {\n    const { W1, b1, W2 } = this.params\n' +
          GRADIENT_FORWARD.replace('.add(b2)', ''),
      ],
    ],
  },
  {
    id: 'b2-averaged',
    says: {
      en: 'b2 of gradient is too small by the factor N, as if the mean of the rows of dy had been taken. The division by N is done once already, in dy: what is left to do with the rows?',
      ko: 'gradient의 b2가 N으로 한 번 더 나눈 만큼 작습니다. dy의 행을 평균한 것으로 보입니다. N으로 나누는 일은 dy에서 이미 한 번 했습니다. 행을 어떻게 하면 되는지 생각해 보십시오.',
    },
    change: [['b2: dy.sum(0)', 'b2: dy.mean(0)']],
  },
  {
    id: 'sigmoid-derivative-without-z1',
    says: {
      en: 'W1 and b1 of gradient look as if dz1 had been multiplied by 1 - z1 only. The formula of da1 above gradient has one factor more: which is missing?',
      ko: 'gradient의 W1과 b1이 dz1에 1 - z1만 곱하여 구한 값으로 보입니다. gradient 위의 da1의 식에는 인수가 하나 더 있습니다. 무엇이 빠졌는지 보십시오.',
    },
    change: [[DA1, 'dz1.mul(np.sub(1, z1))']],
  },
  {
    id: 'sigmoid-derivative-of-1-plus-z1',
    says: {
      en: 'W1 and b1 of gradient look as if dz1 had been multiplied by z1 ∘ (1 + z1). Compare the sign between 1 and z1 with the formula of da1 above gradient.',
      ko: 'gradient의 W1과 b1이 dz1에 z1 ∘ (1 + z1)을 곱하여 구한 값으로 보입니다. 1과 z1 사이의 부호를 gradient 위의 da1의 식과 비교해 보십시오.',
    },
    change: [[DA1, 'dz1.mul(z1).mul(np.add(1, z1))']],
  },
  {
    id: 'w2-not-transposed',
    says: {
      en: 'The shapes do not fit on the way back: dy seems to be multiplied with W2 as it lies. Write the shapes of dy, W2 and dz1 side by side: how must W2 lie so that dz1 has the shape of z1?',
      ko: '역전파에서 형상이 맞지 않습니다. dy에 W2를 전치하지 않고 곱한 것으로 보입니다. dy, W2, dz1의 형상을 나란히 적어 보고, dz1의 형상이 z1과 같아지려면 W2를 어떻게 놓아야 하는지 확인하십시오.',
    },
    change: [['dy.dot(W2.T)', 'dy.dot(W2)']],
  },
  {
    id: 'x-not-transposed',
    says: {
      en: 'The shapes do not fit where W1 of gradient is made: x seems to be multiplied as it lies. Write the shapes of x, da1 and W1 side by side: how must x lie so that the product has the shape of W1?',
      ko: 'gradient의 W1을 구하는 곳에서 형상이 맞지 않습니다. x를 전치하지 않고 곱한 것으로 보입니다. x, da1, W1의 형상을 나란히 적어 보고, 곱의 형상이 W1과 같아지려면 x를 어떻게 놓아야 하는지 확인하십시오.',
    },
    change: [['W1: x.T.dot(da1)', 'W1: x.dot(da1)']],
  },
  {
    id: 'z1-not-transposed',
    says: {
      en: 'The shapes do not fit where W2 of gradient is made: z1 seems to be multiplied as it lies. Write the shapes of z1, dy and W2 side by side: how must z1 lie so that the product has the shape of W2?',
      ko: 'gradient의 W2를 구하는 곳에서 형상이 맞지 않습니다. z1을 전치하지 않고 곱한 것으로 보입니다. z1, dy, W2의 형상을 나란히 적어 보고, 곱의 형상이 W2와 같아지려면 z1을 어떻게 놓아야 하는지 확인하십시오.',
    },
    change: [['W2: z1.T.dot(dy)', 'W2: z1.dot(dy)']],
  },
  {
    id: 'predict-b2-after-softmax',
    says: {
      en: 'The rows of predict do not add up to 1: b2 seems to be added to the probabilities, after softmax. Print y.sum(1). In which line of the formulas above the class does b2 stand?',
      ko: 'predict의 행마다 합이 1이 아닙니다. softmax 다음에 확률에 b2를 더한 것으로 보입니다. y.sum(1)을 출력해 보십시오. 클래스의 설명에 있는 식에서 b2가 어느 줄에 있습니까?',
    },
    change: [[PREDICT, '    const z1 = sigmoid(x.dot(W1).add(b1))\n    return softmax(z1.dot(W2)).add(b2)']],
  },
  {
    id: 'predict-b1-after-sigmoid',
    says: {
      en: 'predict looks as if b1 were added to the output of sigmoid, not to its input. In which line of the formulas above the class does b1 stand, and what does sigmoid take?',
      ko: 'predict의 결과가 b1을 sigmoid의 입력이 아니라 출력에 더한 값으로 보입니다. 클래스의 설명에 있는 식에서 b1이 어느 줄에 있는지, sigmoid에 무엇을 넘기는지 확인하십시오.',
    },
    change: [[PREDICT, '    const z1 = sigmoid(x.dot(W1)).add(b1)\n    return softmax(z1.dot(W2).add(b2))']],
  },
  {
    id: 'predict-b1-after-sigmoid-b2-after-softmax',
    says: {
      en: 'predict looks as if both biases were added after the functions: b1 to the output of sigmoid, b2 to that of softmax. Compare with the formulas above the class: to which sums do they belong?',
      ko: 'predict의 결과가 두 편향을 함수를 적용한 다음에 더한 값으로 보입니다. b1은 sigmoid의 출력에, b2는 softmax의 출력에 더한 것입니다. 클래스의 설명에 있는 식과 비교하십시오.',
    },
    change: [[PREDICT, '    const z1 = sigmoid(x.dot(W1)).add(b1)\n    return softmax(z1.dot(W2)).add(b2)']],
  },
  {
    id: 'predict-multiplies-by-the-biases',
    says: {
      en: 'predict looks as if the biases were multiplied with the products, not added to them. Compare a1 and a2 with the formulas above the class: which sign stands before b1 and b2?',
      ko: 'predict의 결과가 편향을 더하지 않고 곱한 값으로 보입니다. a1과 a2를 클래스의 설명에 있는 식과 비교하십시오. b1과 b2 앞에 어떤 기호가 있습니까?',
    },
    change: [[PREDICT, '    const z1 = sigmoid(x.dot(W1).mul(b1))\n    return softmax(z1.dot(W2).mul(b2))']],
  },
  {
    id: 'predict-of-the-exponentials',
    says: {
      en: 'The rows of predict do not add up to 1: they look like the exponentials of the scores, which softmax still has to divide by their sum (book, section 3.5.1).',
      ko: 'predict의 행마다 합이 1이 아닙니다. 점수의 지수 함수 값으로 보이며, softmax에서는 이것을 다시 그 합으로 나눕니다(책 3.5.1절).',
    },
    change: [[PREDICT, '    const z1 = sigmoid(x.dot(W1).add(b1))\n    return np.exp(z1.dot(W2).add(b2))']],
  },
  {
    id: 'accuracy-of-rounded-outputs',
    says: {
      en: 'accuracy looks like the share of all numbers of the rounded output that agree with t, element by element. One answer for each row is asked for: its class. What does argmax(1) give (book, section 3.6.3)?',
      ko: 'accuracy가 반올림한 출력과 t를 원소마다 비교하여 같은 원소의 비율을 구한 값으로 보입니다. 비교할 것은 행마다 하나인 클래스입니다. argmax(1)이 무엇을 구하는지 보십시오(책 3.6.3절).',
    },
    change: [[ACCURACY, 'return np.equal(y.map(Math.round), t).mean()']],
  },
  {
    id: 'accuracy-of-whole-rounded-rows',
    says: {
      en: 'accuracy looks as if a row were right only where all of its rounded numbers agree with t: a row without a number above 0.5 is then always wrong. Which number of a row decides about its class?',
      ko: 'accuracy가 한 행의 반올림한 값이 모두 t와 같아야 정답으로 세는 것으로 보입니다. 그러면 0.5보다 큰 값이 없는 행은 언제나 오답입니다. 한 행에서 클래스를 정하는 값이 무엇인지 생각해 보십시오.',
    },
    change: [[ACCURACY, 'return np.equal(np.equal(y.map(Math.round), t).sum(1), t.shape[1]).mean()']],
  },
  {
    id: 'numerical-gradient-of-half-the-batch',
    says: {
      en: 'numericalGradient looks like that of the loss of the last sample alone. Compare the x and t that f hands to loss with those that came in.',
      ko: 'numericalGradient의 결과가 마지막 데이터만의 손실을 미분한 값으로 보입니다. f가 loss에 넘기는 x와 t를, 받은 x와 t와 비교해 보십시오.',
    },
    change: [[LOSS_W, 'const lossW = (): number => this.loss(x.take([x.shape[0] - 1]), t.take([x.shape[0] - 1]))']],
  },
  {
    id: 'w1-before-the-sigmoid',
    says: {
      en: 'W1 of gradient looks like xᵀ · dz1; the other three are right. Between z1 and W1 lies sigmoid: which of the arrays in the formulas has come back through it?',
      ko: 'gradient의 W1이 xᵀ · dz1로 보이고 나머지 셋은 맞습니다. z1과 W1 사이에는 sigmoid가 있습니다. 식의 배열 가운데 sigmoid를 거쳐 돌아온 것이 무엇인지 보십시오.',
    },
    change: [['W1: x.T.dot(da1)', 'W1: x.T.dot(dz1)']],
  },
  {
    id: 'divided-by-the-inputs',
    says: {
      en: 'gradient is divided by the number of columns of x, the inputs of a sample, not by the number of its rows, N. Print x.shape: which of the two numbers counts the samples?',
      ko: 'gradient를 x의 행의 수 N이 아니라 열의 수, 곧 데이터 하나의 입력 수로 나눈 것으로 보입니다. x.shape를 출력해 보십시오. 두 수 가운데 어느 것이 데이터의 수입니까?',
    },
    change: [[ERROR, 'y.sub(t).div(x.shape[1])']],
  },
  {
    id: 'divided-by-all-numbers-of-x',
    says: {
      en: 'gradient is divided by the number of all elements of x (x.size), not by the number of its rows, N. Print x.size and x.shape: which number counts the samples?',
      ko: 'gradient를 x의 행의 수 N이 아니라 모든 원소의 수(x.size)로 나눈 것으로 보입니다. x.size와 x.shape를 출력해 보십시오. 어느 수가 데이터의 수입니까?',
    },
    change: [[ERROR, 'y.sub(t).div(x.size)']],
  },
  {
    id: 'divided-by-all-numbers-of-t',
    says: {
      en: 'gradient is divided by the number of all elements of t (t.size), not by the number of rows, N. Print t.size and t.shape: which number counts the samples?',
      ko: 'gradient를 행의 수 N이 아니라 t의 모든 원소의 수(t.size)로 나눈 것으로 보입니다. t.size와 t.shape를 출력해 보십시오. 어느 수가 데이터의 수입니까?',
    },
    change: [[ERROR, 'y.sub(t).div(t.size)']],
  },
  {
    id: 'gradient-takes-the-hidden-layer-of-predict',
    says: {
      en: 'gradient is right where predict was not called before with another batch: it seems to take the hidden layer that predict has kept. Which x does that z1 belong to?',
      ko: 'predict를 다른 배치로 먼저 호출하면 gradient가 틀립니다. predict가 보관한 은닉층의 값을 쓰는 것으로 보입니다. 그 z1이 어느 x에서 나온 값인지 확인하십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private kept: NdArray | undefined\n'],
      [
        PREDICT,
        '    const z1 = sigmoid(x.dot(W1).add(b1))\n    this.kept = z1\n    return softmax(z1.dot(W2).add(b2))',
      ],
      [
        GRADIENT_FORWARD,
        '    const z1 = this.kept ?? sigmoid(x.dot(W1).add(b1))\n    const y = softmax(z1.dot(W2).add(b2))\n',
      ],
    ],
  },
  ...ofBothNetworks,
  {
    id: 'loss-with-a-floor',
    says: {
      en: 'The loss is right until the network is sure of a wrong class, and too small there: a probability near 0 seems to be raised to a limit of some 0.01 before the logarithm. The book adds 1e-7, inside crossEntropyError.',
      ko: '신경망이 틀린 클래스를 확신하는 경우에만 손실이 너무 작습니다. 로그를 취하기 전에 0에 가까운 확률을 0.01 정도로 끌어올리는 것으로 보입니다. 책에서는 crossEntropyError 안에서 1e-7을 더합니다.',
    },
    change: [[LOSS, 'return crossEntropyError(np.maximum(0.01, this.predict(x)), t)']],
  },
  {
    id: 'loss-cut-off',
    says: {
      en: 'The loss never gets larger than 10: where the network is sure of a wrong class, it seems to be cut off. Nothing in the formula of the loss (book, section 4.2.2) sets an upper limit.',
      ko: '손실이 10을 넘지 않습니다. 신경망이 틀린 클래스를 확신할 때 손실을 잘라 낸 것으로 보입니다. 손실의 식(책 4.2.2절)에는 상한이 없습니다.',
    },
    change: [[LOSS, 'return Math.min(crossEntropyError(this.predict(x), t), 10)']],
  },
  {
    id: 'accuracy-sorted-as-text',
    says: {
      en: 'accuracy is wrong where a probability is very small: the largest seems to be found by sort(), which orders numbers as text, so that 3e-7 stands behind 0.99. argmax compares numbers.',
      ko: '아주 작은 확률이 있으면 accuracy가 틀립니다. sort()로 최댓값을 찾은 것으로 보입니다. sort()는 수를 문자열로 비교하므로 3e-7이 0.99보다 뒤에 옵니다. argmax는 수로 비교합니다.',
    },
    change: [
      [
        ACCURACY,
        'const largest = (row: NdArray): number => [...row.data].indexOf([...row.data].sort().at(-1)!)\n    return [...y.rows()].filter((row, i) => largest(row) === t.row(i).argmax()).length / x.shape[0]',
      ],
    ],
  },
  {
    id: 'z1-overwritten',
    says: {
      en: 'W1 and b1 of gradient are right, W2 is not: z1 seems to be overwritten in place on the way to da1, before dW2 is computed from it. Which methods change the array itself?',
      ko: 'gradient의 W1과 b1은 맞지만 W2가 다릅니다. da1을 구하면서 z1을 직접 바꾼 다음 그 z1로 W2의 기울기를 구한 것으로 보입니다. 배열 자체를 바꾸는 메서드가 무엇인지 확인하십시오.',
    },
    change: [[DA1, 'dz1.mul(z1.mulInPlace(np.sub(1, z1)))']],
  },
  {
    id: 'one-object-for-gradients',
    says: {
      en: 'What gradient gave for one batch changes when it is called for the next: one and the same object seems to be filled anew. Who keeps the gradients of two batches has the later ones twice. Where is the object made?',
      ko: 'gradient를 다음 배치로 호출하면 앞 배치에서 받은 결과가 바뀝니다. 같은 객체를 다시 채우는 것으로 보입니다. 두 배치의 기울기를 보관하면 뒤의 것만 두 번 남습니다. 객체를 어디에서 만드는지 확인하십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private readonly grads = {} as Params\n'],
      [RESULT, RESULT.replace('return ', 'return Object.assign(this.grads, ') + ')'],
    ],
  },
  {
    id: 'large-gradients-cut-off',
    says: {
      en: 'Where the loss is steep the elements of gradient are 1 or -1: they seem to be cut off there, as by Math.min and Math.max. The book takes the gradients as large as they are.',
      ko: '손실이 가파른 곳에서 gradient의 원소가 1이나 -1입니다. Math.min과 Math.max 같은 것으로 기울기를 잘라 낸 것으로 보입니다. 책에서는 기울기를 크기 그대로 씁니다.',
    },
    change: [
      [
        RESULT,
        'const cut = (g: NdArray): NdArray => g.map((v) => Math.max(-1, Math.min(1, v)))\n    return { W1: cut(x.T.dot(da1)), b1: cut(da1.sum(0)), W2: cut(z1.T.dot(dy)), b2: cut(dy.sum(0)) }',
      ],
    ],
  },
]
