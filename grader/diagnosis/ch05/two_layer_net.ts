import type { WrongAnswer } from '../wrong-answer.ts'

const RENEWS_W1 = '    this.affine1.W = this.params.W1\n'
const RENEWS_B1 = '    this.affine1.b = this.params.b1\n'
const RENEWS_W2 = '    this.affine2.W = this.params.W2\n'
const RENEWS_B2 = '    this.affine2.b = this.params.b2\n'
const NEVER_RENEWS = [[RENEWS_W1 + RENEWS_B1 + RENEWS_W2 + RENEWS_B2, '']] as const

const GRADIENTS = '{ W1: this.affine1.dW, b1: this.affine1.db, W2: this.affine2.dW, b2: this.affine2.db }'
const GRADIENT_STARTS = '    this.loss(x, t)\n    const dscores = this.lastLayer.backward()\n'

/** What goes wrong in the network of chapter 5, which is built of layers. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'zero-weights',
    says: {
      en: 'params.W1 of a new network seems to be all zeros, so that every hidden neuron gives the same (book, section 6.2.1). What is to tell them apart at the start? Compare your lines for W1 and W2.',
      ko: '새 신경망의 params.W1이 모두 0인 것으로 보입니다. 그러면 은닉층의 모든 뉴런이 같은 값을 냅니다(책 6.2.1절). 처음에 무엇이 뉴런마다 달라야 하는지 생각하고, W1과 W2의 줄을 비교하십시오.',
    },
    change: [['W1: np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'W1: np.zeros(inputSize, hiddenSize)']],
  },
  {
    id: 'weight-init-std-ignored',
    says: {
      en: 'params.W2 of a new network spreads as widely as randn itself: weightInitStd seems not to reach it. Make one network with 0.01 and one with 0.5, and compare their W2.',
      ko: '새 신경망의 params.W2가 randn의 값만큼 넓게 퍼져 있습니다. weightInitStd가 반영되지 않은 것으로 보입니다. 0.01과 0.5로 신경망을 하나씩 만들어 W2를 비교하십시오.',
    },
    change: [['np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'np.random.randn(hiddenSize, outputSize)']],
  },
  {
    id: 'random-biases',
    says: {
      en: 'params.b1 of a new network holds small random numbers: the bias seems to be filled like a weight. The text above the constructor says how each of the two kinds starts.',
      ko: '새 신경망의 params.b1에 작은 무작위 값이 들어 있습니다. 편향을 가중치처럼 초기화한 것으로 보입니다. 생성자 위의 설명에서 가중치와 편향의 초깃값을 각각 확인하십시오.',
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
    id: 'parameters-shared-by-all-networks',
    says: {
      en: 'Making a second network seems to replace the parameters of the first: all networks appear to have one params object. Make two, and test whether a.params === b.params.',
      ko: '두 번째 신경망을 만들면 첫 번째 신경망의 매개변수가 바뀌는 것으로 보입니다. 모든 신경망이 params 객체 하나를 함께 쓰는 듯합니다. 신경망을 두 개 만들어 a.params === b.params인지 확인하십시오.',
    },
    change: [
      ['export class TwoLayerNet {', 'const shared = {} as Params\n\nexport class TwoLayerNet {'],
      ['    this.params = {', '    this.params = Object.assign(shared, {'],
      ['b2: np.zeros(outputSize),\n    }', 'b2: np.zeros(outputSize),\n    })'],
    ],
  },
  {
    id: 'scores-shared-by-all-networks',
    says: {
      en: 'predict seems to go on giving the scores of its very first call, whatever x and the parameters are. Call it with two batches, and look for a variable outside the class that holds a result.',
      ko: 'x와 매개변수가 달라져도 predict가 맨 처음 호출의 점수를 계속 돌려주는 것으로 보입니다. 서로 다른 두 배치로 호출해 보고, 결과를 담아 두는 변수가 클래스 밖에 있는지 찾아보십시오.',
    },
    change: [
      ['export class TwoLayerNet {', 'let scores: NdArray | undefined\n\nexport class TwoLayerNet {'],
      ['    return this.affine2.forward(z1)', '    scores ??= this.affine2.forward(z1)\n    return scores'],
    ],
  },
  {
    id: 'predict-with-softmax',
    says: {
      en: 'Each row of predict adds up to 1: softmax seems to be applied in it, as in chapter 4. Count how often softmax then happens on the way to the loss (book, section 5.6.3).',
      ko: 'predict가 돌려준 행마다 합이 1입니다. 4장에서처럼 softmax를 적용한 것으로 보입니다. 그러면 손실을 구할 때까지 softmax가 몇 번 적용되는지 세어 보십시오(책 5.6.3절).',
    },
    change: [
      [
        "import { numericalGradient } from '../ch04",
        "import { softmax } from '../ch03/softmax.ts'\nimport { numericalGradient } from '../ch04",
      ],
      ['return this.affine2.forward(z1)', 'return softmax(this.affine2.forward(z1))'],
    ],
  },
  {
    id: 'relu-missing',
    says: {
      en: 'The two Affine layers seem to follow each other directly, without Relu: negative values of the first go straight into the second. What would two such layers be worth together (book, section 3.2.6)?',
      ko: '두 Affine 계층이 Relu 없이 바로 이어진 것으로 보입니다. 첫 번째 계층의 음수가 그대로 두 번째 계층에 들어갑니다. 그러면 두 계층을 쌓는 의미가 있는지 생각해 보십시오(책 3.2.6절).',
    },
    change: [
      ['this.relu1.forward(this.affine1.forward(x))', 'this.affine1.forward(x)'],
      ['this.relu1.backward(dz1)', 'dz1'],
    ],
  },
  {
    id: 'relu-after-the-scores-too',
    says: {
      en: 'Where a score should be negative, predict gives 0: ReLU seems to be applied to the scores as well. Look at the row of layers above the class: what stands between the second Affine and the scores?',
      ko: '점수가 음수여야 할 곳에서 predict가 0을 돌려줍니다. 점수에도 ReLU를 적용한 것으로 보입니다. 클래스 위에 적힌 계층의 순서에서 두 번째 Affine과 점수 사이에 무엇이 있는지 보십시오.',
    },
    change: [['return this.affine2.forward(z1)', 'return np.maximum(this.affine2.forward(z1), 0)']],
  },
  {
    id: 'sigmoid-instead-of-relu',
    says: {
      en: 'The scores look as if sigmoid stood between the two Affine layers, as it did in chapter 4. Which layer belongs there in the network of this chapter (book, section 5.7.2)? Look at your imports.',
      ko: '4장에서처럼 두 Affine 계층 사이에 시그모이드가 있는 것으로 보입니다. 이 장의 신경망에서는 그 자리에 어떤 계층이 오는지(책 5.7.2절) 확인하고, import한 계층을 보십시오.',
    },
    change: [
      ["import { Relu } from './relu.ts'", "import { Sigmoid } from './sigmoid_layer.ts'"],
      ['new Relu()', 'new Sigmoid()'],
    ],
  },
  {
    id: 'layers-keep-the-first-arrays',
    says: {
      en: 'Values written into the arrays of params are followed, but new arrays (params.W1 = …) are not: the layers seem to hold those of the constructor. When do they hear of this.params again?',
      ko: 'params의 배열에 쓴 값은 반영되지만, 새 배열을 넣으면(params.W1 = …) 반영되지 않습니다. 계층이 생성자에서 받은 배열을 계속 가지고 있는 것으로 보입니다. 계층이 언제 this.params를 다시 보게 되는지 확인하십시오.',
    },
    change: NEVER_RENEWS,
  },
  {
    id: 'layers-keep-copies',
    says: {
      en: 'predict seems to compute with the values of the start, even when numbers inside the arrays of params change: the layers appear to hold copies. What exactly does the constructor hand to each layer?',
      ko: 'params 배열의 내용을 바꾸어도 predict가 처음의 값으로 계산하는 것으로 보입니다. 계층이 복사본을 가지고 있는 듯합니다. 생성자가 각 계층에 정확히 무엇을 넘기는지 확인하십시오.',
    },
    change: [
      ...NEVER_RENEWS,
      ['new Affine(W1, b1)', 'new Affine(W1.copy(), b1.copy())'],
      ['new Affine(W2, b2)', 'new Affine(W2.copy(), b2.copy())'],
    ],
  },
  {
    id: 'only-weights-renewed',
    says: {
      en: 'New arrays for W1 and W2 are followed, but the layers seem to go on with the old b1 and b2. Put a new array into params.b1 and compare predict before and after.',
      ko: '새로 넣은 W1과 W2는 반영되지만 편향은 이전의 b1과 b2로 계산하는 것으로 보입니다. params.b1에 새 배열을 넣고 그 전후의 predict를 비교하십시오.',
    },
    change: [
      [RENEWS_B1, ''],
      [RENEWS_B2, ''],
    ],
  },
  {
    id: 'only-the-second-layer-renewed',
    says: {
      en: 'New arrays for W2 and b2 are followed, but those for W1 and b1 seem not to reach the first Affine layer. Replace params.W1 and then params.W2: which of them moves predict?',
      ko: '새로 넣은 W2와 b2는 반영되지만 W1과 b1은 첫 번째 Affine 계층에 전달되지 않는 것으로 보입니다. params.W1과 params.W2를 차례로 바꿔 넣고 어느 쪽에서 predict가 달라지는지 확인하십시오.',
    },
    change: [[RENEWS_W1 + RENEWS_B1, '']],
  },
  {
    id: 'loss-of-the-whole-batch',
    says: {
      en: 'loss is as many times too large as there are samples: it looks like the sum over the batch. What has the forward of the last layer done about the batch already (book, section 5.6.3)?',
      ko: 'loss가 기대한 값에 데이터의 수를 곱한 값입니다. 배치의 손실을 모두 더한 값으로 보입니다. 마지막 계층의 forward가 배치에 대해 이미 무엇을 했는지 확인하십시오(책 5.6.3절).',
    },
    change: [['forward(this.predict(x), t)', 'forward(this.predict(x), t) * x.shape[0]']],
  },
  {
    id: 'accuracy-over-columns',
    says: {
      en: 'accuracy seems to look for the largest score in each column (axis 0): that names a sample for each class. What should be found for each sample, and along which axis (book, section 3.6.3)?',
      ko: 'accuracy가 열마다(axis 0) 가장 높은 점수를 찾는 것으로 보입니다. 그러면 클래스마다 데이터 하나를 고르게 됩니다. 데이터마다 무엇을 찾아야 하는지, 어느 축을 따라야 하는지 보십시오(책 3.6.3절).',
    },
    change: [['np.equal(y.argmax(1)', 'np.equal(y.argmax(0)']],
  },
  {
    id: 'accuracy-is-a-count',
    says: {
      en: 'accuracy looks like the number of right answers rather than a share. What should it be when 5 of 5 samples are right, and what when 500 of 500 are?',
      ko: 'accuracy가 비율이 아니라 맞힌 데이터의 개수로 보입니다. 5개 가운데 5개를 맞혔을 때와 500개 가운데 500개를 맞혔을 때 정확도가 각각 얼마여야 하는지 생각해 보십시오.',
    },
    change: [['labels).mean()', 'labels).sum()']],
  },
  {
    id: 'accuracy-wants-one-hot',
    says: {
      en: 'accuracy works for one-hot rows, but not where t holds class numbers: argmax(1) seems to be applied to t in every case. What does t.shape look like for class numbers?',
      ko: 'accuracy가 원-핫 인코딩에서는 맞지만 t가 클래스 번호일 때는 동작하지 않습니다. t에 언제나 argmax(1)을 적용하는 것으로 보입니다. 클래스 번호일 때 t.shape가 어떤지 확인하십시오.',
    },
    change: [['t.ndim === 1 ? t : t.argmax(1)', 't.argmax(1)']],
  },
  {
    id: 'accuracy-wants-class-numbers',
    says: {
      en: 'accuracy works for class numbers, but not for one-hot rows: t seems to be compared as it comes. For both kinds of labels, print the shape of t beside that of what you compare it with.',
      ko: 'accuracy가 클래스 번호에서는 맞지만 원-핫 인코딩에서는 그렇지 않습니다. t를 받은 그대로 비교하는 것으로 보입니다. 두 가지 레이블에 대해 t의 형상과 비교하는 배열의 형상을 나란히 출력해 보십시오.',
    },
    change: [['t.ndim === 1 ? t : t.argmax(1)', 't']],
  },
  {
    id: 'numerical-gradient-b2-of-b1',
    says: {
      en: 'Under b2 numericalGradient gives what belongs to b1. Read its four entries aloud: does the array that is differentiated bear the same name each time as the entry?',
      ko: 'numericalGradient의 b2에 b1의 기울기가 들어 있는 것으로 보입니다. 네 항목을 하나씩 읽으면서, 항목의 이름과 미분하는 배열의 이름이 매번 같은지 확인하십시오.',
    },
    change: [['b2: numericalGradient(lossW, b2)', 'b2: numericalGradient(lossW, b1)']],
  },
  {
    id: 'numerical-gradient-by-backpropagation',
    says: {
      en: 'numericalGradient agrees with gradient to the last digit, where a central difference would be off by about 1e-7: it seems to go by backpropagation too. What could a gradient check then find (book, section 5.7.3)?',
      ko: 'numericalGradient의 결과가 gradient와 마지막 자리까지 같습니다. 중심 차분이라면 1e-7 정도 다를 것이므로, 오차역전파법으로 구한 것으로 보입니다. 그러면 기울기를 검증할 수 있는지 생각해 보십시오(책 5.7.3절).',
    },
    change: [
      [
        '    const { W1, b1, W2, b2 } = this.params\n    const lossW',
        '    if (x.ndim > 0) return this.gradient(x, t)\n    const { W1, b1, W2, b2 } = this.params\n    const lossW',
      ],
    ],
  },
  {
    id: 'gradient-without-forward',
    says: {
      en: 'gradient fails on a new network: it seems to start with backward, before the layers have anything to remember. Which call lets every layer, the last one too, see this x and t (book, section 5.7.2)?',
      ko: '새 신경망에서 gradient가 실패합니다. 계층이 아직 아무것도 기억하지 않았는데 backward부터 시작하는 것으로 보입니다. 마지막 계층까지 모두 이 x와 t를 보게 하는 호출이 무엇인지 생각해 보십시오(책 5.7.2절).',
    },
    change: [[GRADIENT_STARTS, '    const dscores = this.lastLayer.backward()\n']],
  },
  {
    id: 'gradient-of-the-first-batch',
    says: {
      en: 'From the second call on, gradient seems to use what the layers remember of an earlier batch. Call it with two batches in a row: when does each layer get to see the second one?',
      ko: '두 번째 호출부터 gradient가 계층에 남아 있는 이전 배치의 값을 쓰는 것으로 보입니다. 서로 다른 배치로 두 번 호출할 때, 계층이 두 번째 배치를 언제 보게 되는지 확인하십시오.',
    },
    change: [
      ['  private readonly relu1', '  private began = false\n  private readonly relu1'],
      [
        GRADIENT_STARTS,
        `    if (!this.began) this.loss(x, t)\n    this.began = true\n    const dscores = this.lastLayer.backward()\n`,
      ],
    ],
  },
  {
    id: 'relu-skipped-backwards',
    says: {
      en: 'The gradients of W2 and b2 are right, those of W1 and b1 are not: Relu seems to be left out on the way back. Count the layers that you pass forwards and backwards (book, section 5.5.1).',
      ko: 'W2와 b2의 기울기는 맞지만 W1과 b1의 기울기가 틀립니다. 역전파에서 Relu를 빠뜨린 것으로 보입니다. 순전파와 역전파에서 거치는 계층의 수를 각각 세어 보십시오(책 5.5.1절).',
    },
    change: [['this.relu1.backward(dz1)', 'dz1']],
  },
  {
    id: 'second-affine-skipped-backwards',
    says: {
      en: 'The gradients of W2 and b2 are zeros, those of W1 and b1 are right: the way back seems to go past the second Affine layer, by a product of your own. Which method fills dW and db of a layer?',
      ko: 'W1과 b1의 기울기는 맞지만 W2와 b2의 기울기가 모두 0입니다. 행렬의 곱을 직접 계산하여 두 번째 Affine 계층을 거치지 않은 것으로 보입니다. 계층의 dW와 db는 어느 메서드가 채우는지 생각해 보십시오.',
    },
    change: [['this.affine2.backward(dscores)', 'dscores.dot(this.params.W2.T)']],
  },
  {
    id: 'backward-in-the-order-of-forward',
    says: {
      en: 'The shapes do not fit on the way back: dscores seems to be handed to the first Affine layer. Write beside each layer the shape of its output: whose is that of dscores (book, section 5.7.2)?',
      ko: '역전파에서 형상이 맞지 않습니다. dscores를 첫 번째 Affine 계층에 넘긴 것으로 보입니다. 계층마다 출력의 형상을 적고, dscores의 형상이 어느 계층의 것인지 보십시오(책 5.7.2절).',
    },
    change: [
      ['const dz1 = this.affine2.backward(dscores)', 'const dz1 = this.affine1.backward(dscores)'],
      ['this.affine1.backward(da1)', 'this.affine2.backward(da1)'],
    ],
  },
  {
    id: 'gradients-of-the-layers-swapped',
    says: {
      en: 'The gradients of the two Affine layers seem to have changed places: W1 has that of W2, b1 that of b2, and the other way round. Which of your layers sees x first?',
      ko: '두 Affine 계층의 기울기가 서로 뒤바뀐 것으로 보입니다. W1에 W2의 기울기가, b1에 b2의 기울기가 있고 그 반대도 마찬가지입니다. x를 먼저 받는 계층이 어느 것인지 확인하십시오.',
    },
    change: [[GRADIENTS, '{ W1: this.affine2.dW, b1: this.affine2.db, W2: this.affine1.dW, b2: this.affine1.db }']],
  },
  {
    id: 'w2-under-the-name-of-w1',
    says: {
      en: 'Under W1 gradient seems to give what belongs to W2; the other three are right. Compare the shape of gradient(x, t).W1 with that of params.W1.',
      ko: 'gradient의 W1에 W2의 기울기가 들어 있는 것으로 보이며, 나머지 셋은 맞습니다. gradient(x, t).W1의 형상을 params.W1의 형상과 비교하십시오.',
    },
    change: [['W1: this.affine1.dW', 'W1: this.affine2.dW']],
  },
  {
    id: 'b1-under-the-name-of-b2',
    says: {
      en: 'Under b2 gradient seems to give what belongs to b1; the other three are right. Try a network with 5 hidden neurons and 3 outputs: how many numbers should b2 have?',
      ko: 'gradient의 b2에 b1의 기울기가 들어 있는 것으로 보이며, 나머지 셋은 맞습니다. 은닉층의 뉴런이 5개, 출력이 3개인 신경망에서 b2의 원소가 몇 개여야 하는지 생각해 보십시오.',
    },
    change: [['b2: this.affine2.db', 'b2: this.affine1.db']],
  },
  {
    id: 'parameters-instead-of-gradients',
    says: {
      en: 'What gradient gives looks like the parameters themselves. In which properties has each Affine layer put what its backward found out?',
      ko: 'gradient가 매개변수 자체를 돌려주는 것으로 보입니다. 각 Affine 계층의 backward가 구한 값이 어느 속성에 들어 있는지 확인하십시오.',
    },
    change: [[GRADIENTS, '{ ...this.params }']],
  },
  {
    id: 'frozen-bias',
    says: {
      en: 'The gradient of b2 is all zeros, the other three are right: b2 could never learn. Print db of the second Affine layer after its backward, beside what you give under b2.',
      ko: 'b2의 기울기만 모두 0이고 나머지 셋은 맞습니다. 그러면 b2는 학습되지 않습니다. 두 번째 Affine 계층의 backward 뒤에 db를 출력하여, b2로 돌려주는 값과 비교하십시오.',
    },
    change: [['b2: this.affine2.db', 'b2: np.zerosLike(this.affine2.db)']],
  },
  {
    id: 'divided-by-the-batch-twice',
    says: {
      en: 'All four gradients are what they should be, divided by the number of samples: that division seems to happen once too often. Which layer has done so before you (book, section 5.6.3)?',
      ko: '네 기울기가 모두 기대한 값을 데이터의 수로 나눈 값입니다. 배치의 크기로 한 번 더 나눈 것으로 보입니다. 어느 계층이 이미 나누었는지 찾아보십시오(책 5.6.3절).',
    },
    change: [['this.lastLayer.backward()', 'this.lastLayer.backward().div(x.shape[0])']],
  },
  {
    id: 'not-divided-by-the-batch',
    says: {
      en: 'All four gradients are as many times too large as there are samples: they look like sums over the batch. Try one sample, and then a batch that holds it twice: should the gradient change?',
      ko: '네 기울기가 모두 기대한 값에 데이터의 수를 곱한 값입니다. 배치에 대해 더하기만 한 값으로 보입니다. 데이터 하나로 구한 기울기와, 같은 데이터를 두 번 담은 배치의 기울기가 달라야 하는지 생각해 보십시오.',
    },
    change: [['this.lastLayer.backward()', 'this.lastLayer.backward().mul(x.shape[0])']],
  },
  {
    id: 'sign-of-the-error',
    says: {
      en: 'All four gradients have the right size but the opposite sign: training would climb the loss instead of descending. Compare one number with numericalGradient, and look at where the way back starts.',
      ko: '네 기울기의 크기는 맞지만 부호가 모두 반대입니다. 그러면 학습할수록 손실이 커집니다. 원소 하나를 numericalGradient의 값과 비교하고, 역전파를 시작하는 곳을 보십시오.',
    },
    change: [['this.lastLayer.backward()', 'this.lastLayer.backward().neg()']],
  },
  {
    id: 'gradient-updates-the-parameters',
    says: {
      en: 'params.W1 holds other values after gradient than before: it seems to take a step of training itself. Who updates the parameters in the book, and after which call (section 5.7.4)?',
      ko: 'gradient를 호출하고 나면 params.W1의 값이 달라져 있습니다. gradient 안에서 학습을 한 단계 하는 것으로 보입니다. 책에서는 매개변수를 어디에서, 어느 호출 다음에 갱신하는지 보십시오(책 5.7.4절).',
    },
    change: [
      [
        '    return { W1: this.affine1.dW',
        '    this.params.W1.subInPlace(this.affine1.dW.mul(0.1))\n    return { W1: this.affine1.dW',
      ],
    ],
  },
  {
    id: 'gradient-updates-w2-before-it-is-used',
    says: {
      en: 'gradient seems to change params.W2, by very little, before the way back has passed the second Affine layer. Copy W2 before a call, and print the difference after it.',
      ko: 'gradient가 두 번째 Affine 계층의 역전파를 마치기 전에 params.W2를 아주 조금 바꾸는 것으로 보입니다. 호출하기 전에 W2를 복사해 두고, 호출한 뒤의 값과의 차이를 출력해 보십시오.',
    },
    change: [
      [
        '    const dz1 = this.affine2',
        '    this.params.W2.subInPlace(this.params.W2.mul(1e-9))\n    const dz1 = this.affine2',
      ],
    ],
  },
]
