import { ofBothNetworks } from '../ch04/two_layer_net.ts'
import type { WrongAnswer } from '../wrong-answer.ts'

const RENEWS_W1 = '    this.affine1.W = this.params.W1\n'
const RENEWS_B1 = '    this.affine1.b = this.params.b1\n'
const RENEWS_W2 = '    this.affine2.W = this.params.W2\n'
const RENEWS_B2 = '    this.affine2.b = this.params.b2\n'
const NEVER_RENEWS = [[RENEWS_W1 + RENEWS_B1 + RENEWS_W2 + RENEWS_B2, '']] as const

const GRADIENTS = '{ W1: this.affine1.dW, b1: this.affine1.db, W2: this.affine2.dW, b2: this.affine2.db }'
const GRADIENT_STARTS = '    this.loss(x, t)\n    const dscores = this.lastLayer.backward()\n'
const LOSS = 'return this.lastLayer.forward(this.predict(x), t)'
const ACCURACY = 'return np.equal(y.argmax(1), labels).mean()'
const LOSS_W = 'const lossW = (): number => this.loss(x, t)'

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
    id: 'accuracy-of-1',
    says: {
      en: 'accuracy is 1 although not all samples are right: either the right answers are counted without a division, or something is compared with itself. Print the two arrays that you compare, and what becomes of the comparison.',
      ko: '모든 데이터를 맞힌 것이 아닌데도 accuracy가 1입니다. 정답을 세기만 하고 나누지 않았거나 같은 것끼리 비교한 것으로 보입니다. 비교하는 두 배열과 그 비교 결과를 출력해 보십시오.',
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
      en: 'For one-hot rows accuracy seems to compare t as it comes with the predicted classes. For both kinds of labels, print the shape of t beside that of what you compare it with: for which of them is argmax needed?',
      ko: 't가 원-핫 인코딩일 때 accuracy가 t를 그대로 예측한 클래스와 비교하는 것으로 보입니다. 두 가지 레이블 모두 t의 형상과 비교하는 배열의 형상을 출력해 보십시오. 어느 쪽에 argmax가 필요합니까?',
    },
    change: [['t.ndim === 1 ? t : t.argmax(1)', 't']],
  },
  {
    id: 'numerical-gradient-b2-of-b1',
    says: {
      en: 'Under b2 numericalGradient gives zeros: what is differentiated there may be b1, or a copy of b2, or a loss that is found once for all. Read its four entries aloud, and see what f gives after b2 has moved.',
      ko: 'numericalGradient의 b2가 모두 0입니다. 그 자리에서 b1이나 b2의 복사본을 미분했거나, 손실을 한 번만 구해 둔 것으로 보입니다. 네 항목을 하나씩 읽어 보고, b2를 움직인 뒤 f가 무엇을 돌려주는지 확인하십시오.',
    },
    change: [['b2: numericalGradient(lossW, b2)', 'b2: numericalGradient(lossW, b1)']],
  },
  {
    id: 'numerical-gradient-by-backpropagation',
    says: {
      en: 'numericalGradient comes nearer to gradient than a central difference with h = 1e-4 can: it seems to go by backpropagation too, or with a smaller step. What could a gradient check then find (book, section 5.7.3)?',
      ko: 'numericalGradient의 결과가 h = 1e-4인 수치 미분보다 gradient에 더 가깝습니다. 역시 오차역전파법으로 구했거나 더 작은 간격을 쓴 것으로 보입니다. 그러면 기울기 검증으로 무엇을 찾아낼 수 있는지 생각해 보십시오(책 5.7.3절).',
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
  {
    id: 'zero-weights-in-the-second-layer',
    says: {
      en: 'params.W2 of a new network seems to be all zeros: the scores are then 0 for every x, and nothing flows back to the first layer. Compare your lines for W1 and W2.',
      ko: '새 신경망의 params.W2가 모두 0인 것으로 보입니다. 그러면 어떤 x를 넣어도 점수가 0이고 첫 번째 층까지 전달되는 것도 없습니다. W1과 W2를 만드는 두 줄을 비교해 보십시오.',
    },
    change: [
      ['W2: np.random.randn(hiddenSize, outputSize).mul(weightInitStd)', 'W2: np.zeros(hiddenSize, outputSize)'],
    ],
  },
  {
    id: 'weight-init-std-ignored-in-w1',
    says: {
      en: 'params.W1 of a new network spreads as widely as randn itself: weightInitStd seems not to reach it, whereas W2 follows it. Compare your lines for the two.',
      ko: '새 신경망의 params.W2는 weightInitStd를 따르지만 params.W1은 randn의 값 그대로 넓게 퍼져 있습니다. W1과 W2를 만드는 두 줄을 비교해 보십시오.',
    },
    change: [['np.random.randn(inputSize, hiddenSize).mul(weightInitStd)', 'np.random.randn(inputSize, hiddenSize)']],
  },
  {
    id: 'weight-init-std-of-a-tenth',
    says: {
      en: 'Where weightInitStd is not given, the weights have a standard deviation of about 0.1; where it is, they follow it. Compare your default with the book, section 5.7.2.',
      ko: 'weightInitStd를 넘기면 가중치가 그 값을 따르지만, 넘기지 않으면 표준편차가 약 0.1입니다. 기본값을 책 5.7.2절과 비교해 보십시오.',
    },
    change: [['weightInitStd = 0.01', 'weightInitStd = 0.1']],
  },
  {
    id: 'uniform-weights',
    says: {
      en: 'No weight of W1 is negative, and their mean is half of weightInitStd: they look like uniform random numbers from 0 to 1. Compare the letters of the np.random function with the book, section 5.7.2.',
      ko: 'W1에 음수가 없고 평균이 weightInitStd의 절반입니다. 0부터 1까지의 균등분포를 따르는 난수로 보입니다. np.random의 함수 이름을 책 5.7.2절과 한 글자씩 비교해 보십시오.',
    },
    change: [
      ['np.random.randn(inputSize, hiddenSize)', 'np.random.rand(inputSize, hiddenSize)'],
      ['np.random.randn(hiddenSize, outputSize)', 'np.random.rand(hiddenSize, outputSize)'],
    ],
  },
  {
    id: 'biases-of-1',
    says: {
      en: 'Both biases of a new network start with ones. The text above the constructor, and section 5.7.2 of the book, say what a bias starts with.',
      ko: '새 신경망의 두 편향이 모두 1에서 시작합니다. 편향을 무엇으로 초기화하는지 생성자의 설명과 책 5.7.2절을 보십시오.',
    },
    change: [
      ['b1: np.zeros(hiddenSize)', 'b1: np.ones(hiddenSize)'],
      ['b2: np.zeros(outputSize)', 'b2: np.ones(outputSize)'],
    ],
  },
  {
    id: 'w1-transposed',
    says: {
      en: 'A new W1 seems to have shape (hiddenSize, inputSize), rows and columns exchanged. In x · W1, which of the two numbers has to match the columns of x (book, section 5.6.1)?',
      ko: '새 W1의 형상이 (hiddenSize, inputSize)로, 행과 열이 바뀐 것으로 보입니다. x · W1에서 두 수 가운데 어느 것이 x의 열의 수와 같아야 하는지 확인하십시오(책 5.6.1절).',
    },
    change: [['np.random.randn(inputSize, hiddenSize)', 'np.random.randn(hiddenSize, inputSize)']],
  },
  {
    id: 'w2-transposed',
    says: {
      en: 'A new W2 seems to have shape (outputSize, hiddenSize), rows and columns exchanged. The second Affine layer multiplies z1 with it: which number has to match the columns of z1?',
      ko: '새 W2의 형상이 (outputSize, hiddenSize)로, 행과 열이 바뀐 것으로 보입니다. 두 번째 Affine 계층이 z1에 W2를 곱합니다. 두 수 가운데 어느 것이 z1의 열의 수와 같아야 하는지 확인하십시오.',
    },
    change: [['np.random.randn(hiddenSize, outputSize)', 'np.random.randn(outputSize, hiddenSize)']],
  },
  {
    id: 'bias-as-a-matrix',
    says: {
      en: 'b1 seems to be a matrix of one row, shape (1, hiddenSize). Adding works with that too, but db of the Affine layer has another shape: which one do the lines above params ask for?',
      ko: 'b1이 행이 하나인 행렬, 곧 형상이 (1, hiddenSize)인 것으로 보입니다. 더할 때는 문제가 없지만 Affine 계층의 db와 형상이 다릅니다. params의 설명에서 어떤 형상을 요구하는지 보십시오.',
    },
    change: [
      ['b1: np.zeros(hiddenSize)', 'b1: np.zeros(1, hiddenSize)'],
      ['b2: np.zeros(outputSize)', 'b2: np.zeros(1, outputSize)'],
    ],
  },
  {
    id: 'relu-of-x',
    says: {
      en: 'ReLU seems to stand before the first Affine layer, where it cuts the negative numbers out of x, and is missing between the two. In which order does the row above the class put the layers?',
      ko: 'Relu가 첫 번째 Affine 계층 앞에 있어 x의 음수를 없애고, 두 Affine 계층 사이에는 빠진 것으로 보입니다. 클래스의 설명에서 계층의 순서를 확인하십시오.',
    },
    change: [
      ['this.relu1.forward(this.affine1.forward(x))', 'this.affine1.forward(this.relu1.forward(x))'],
      [
        'const da1 = this.relu1.backward(dz1)\n    this.affine1.backward(da1)',
        'this.relu1.backward(this.affine1.backward(dz1))',
      ],
    ],
  },
  {
    id: 'tanh-instead-of-relu',
    says: {
      en: 'The scores look as if tanh stood between the two Affine layers. Which layer belongs there in the network of this chapter (book, section 5.7.2)? Print z1: may its numbers be negative?',
      ko: '점수가 두 Affine 계층 사이에 tanh를 적용하여 구한 값으로 보입니다. 이 장의 신경망에서 그 자리에 어떤 계층이 있는지 보십시오(책 5.7.2절). z1을 출력해 보십시오. 음수가 있어도 됩니까?',
    },
    change: [['this.relu1.forward(this.affine1.forward(x))', 'this.affine1.forward(x).map(Math.tanh)']],
  },
  {
    id: 'only-biases-renewed',
    says: {
      en: 'New arrays for b1 and b2 are followed, but the layers seem to go on with the old W1 and W2. Put a new array into params.W1 and compare predict before and after.',
      ko: 'b1과 b2의 새 배열은 따르지만 계층이 예전의 W1과 W2를 계속 쓰는 것으로 보입니다. params.W1에 새 배열을 넣고 그 전과 후의 predict를 비교해 보십시오.',
    },
    change: [
      [RENEWS_W1, ''],
      [RENEWS_W2, ''],
    ],
  },
  {
    id: 'only-the-first-layer-renewed',
    says: {
      en: 'New arrays for W1 and b1 are followed, but those for W2 and b2 seem not to reach the second Affine layer. Replace params.W1 and then params.W2: which of them moves predict?',
      ko: 'W1과 b1의 새 배열은 따르지만 W2와 b2의 새 배열은 두 번째 Affine 계층에 전달되지 않는 것으로 보입니다. params.W1과 params.W2를 차례로 바꿔 넣고 어느 쪽에서 predict가 바뀌는지 보십시오.',
    },
    change: [[RENEWS_W2 + RENEWS_B2, '']],
  },
  {
    id: 'loss-without-sign',
    says: {
      en: 'The loss has the right size but is negative: training would then make it grow. What does the forward of the last layer give, and what do you do with it?',
      ko: '손실의 크기는 맞지만 음수입니다. 그러면 학습할수록 손실이 커집니다. 마지막 계층의 forward가 무엇을 돌려주는지, 그 값을 어떻게 하는지 확인하십시오.',
    },
    change: [[LOSS, 'return -this.lastLayer.forward(this.predict(x), t)']],
  },
  {
    id: 'loss-divided-once-more',
    says: {
      en: 'loss is too small by the number of samples: it seems to be averaged twice. What has the forward of the last layer done about the batch already (book, section 5.6.3)?',
      ko: 'loss가 데이터의 수로 나눈 만큼 작습니다. 평균을 두 번 구한 것으로 보입니다. 마지막 계층의 forward가 배치를 이미 어떻게 다루었는지 보십시오(책 5.6.3절).',
    },
    change: [['forward(this.predict(x), t)', 'forward(this.predict(x), t) / x.shape[0]']],
  },
  {
    id: 'softmax-before-the-last-layer',
    says: {
      en: 'loss looks as if the scores had gone through softmax before the last layer, which applies it itself (book, section 5.6.3). Count the calls on the way.',
      ko: 'loss가 점수에 softmax를 적용한 다음 마지막 계층에 넘겨 구한 값으로 보입니다. 마지막 계층에서 softmax를 적용합니다(책 5.6.3절). 그 사이에 softmax를 몇 번 호출하는지 세어 보십시오.',
    },
    change: [
      [
        "import { numericalGradient } from '../ch04",
        "import { softmax } from '../ch03/softmax.ts'\nimport { numericalGradient } from '../ch04",
      ],
      ['forward(this.predict(x), t)', 'forward(softmax(this.predict(x)), t)'],
    ],
  },
  {
    id: 'error-rate',
    says: {
      en: 'accuracy looks like the share of wrong answers: 1 minus what it should be. Which samples does your comparison count: those that agree, or the others?',
      ko: 'accuracy가 오답의 비율, 곧 1에서 기대한 값을 뺀 값으로 보입니다. 비교한 결과에서 같은 데이터를 세는지 다른 데이터를 세는지 확인하십시오.',
    },
    change: [[ACCURACY, 'return 1 - np.equal(y.argmax(1), labels).mean()']],
  },
  {
    id: 'accuracy-in-percent',
    says: {
      en: 'accuracy is a hundred times too large: it seems to be a percentage. The text above it says from which number to which number the share runs.',
      ko: 'accuracy가 기대한 값의 100배입니다. 백분율로 나타낸 것으로 보입니다. 비율이 어떤 수부터 어떤 수까지인지 accuracy의 설명을 보십시오.',
    },
    change: [[ACCURACY, 'return np.equal(y.argmax(1), labels).mean() * 100']],
  },
  {
    id: 'accuracy-divided-by-the-classes',
    says: {
      en: 'accuracy looks like the number of right answers divided by the number of classes. Which axis of y counts the samples, and which the classes?',
      ko: 'accuracy가 정답의 수를 클래스의 수로 나눈 값으로 보입니다. y의 어느 축이 데이터의 수이고 어느 축이 클래스의 수인지 확인하십시오.',
    },
    change: [[ACCURACY, 'return np.equal(y.argmax(1), labels).sum() / y.shape[1]']],
  },
  {
    id: 'accuracy-of-other-classes',
    says: {
      en: 'accuracy looks as if other classes were compared than those of the samples: 1 may be added to them, or the largest number of a row taken for its place. Print the two arrays that you compare: with which number does argmax count the first column?',
      ko: 'accuracy가 데이터의 클래스가 아닌 다른 값을 비교한 것으로 보입니다. 클래스에 1을 더했거나, 한 행에서 가장 큰 값을 그 자리로 여겼을 수 있습니다. 비교하는 두 배열을 출력해 보고, argmax가 첫 번째 열을 몇 번으로 세는지 확인하십시오.',
    },
    change: [[ACCURACY, 'return np.equal(y.argmax(1).add(1), labels).mean()']],
  },
  {
    id: 'relu-before-the-second-affine-backwards',
    says: {
      en: 'The shapes do not fit on the way back: dscores seems to go to Relu before the second Affine layer. Write the layers in a row, and read it from right to left (book, section 5.7.2).',
      ko: '역전파에서 형상이 맞지 않습니다. dscores가 두 번째 Affine 계층보다 Relu에 먼저 전달되는 것으로 보입니다. 계층을 한 줄로 적고 오른쪽에서 왼쪽으로 읽어 보십시오(책 5.7.2절).',
    },
    change: [
      ['const dz1 = this.affine2.backward(dscores)', 'const dz1 = this.relu1.backward(dscores)'],
      ['const da1 = this.relu1.backward(dz1)', 'const da1 = this.affine2.backward(dz1)'],
    ],
  },
  {
    id: 'first-affine-skipped-backwards',
    says: {
      en: 'The gradients of W2 and b2 are right, those of W1 and b1 are zeros: the way back seems to end before the first Affine layer. Which call would fill its dW and db (book, section 5.7.2)?',
      ko: 'W2와 b2의 기울기는 맞지만 W1과 b1의 기울기가 0입니다. 역전파가 첫 번째 Affine 계층 앞에서 끝난 것으로 보입니다. 그 계층의 dW와 db를 채우는 호출이 무엇인지 보십시오(책 5.7.2절).',
    },
    change: [['    this.affine1.backward(da1)\n', '    if (da1.size === 0) this.affine1.backward(da1)\n']],
  },
  {
    id: 'slope-of-the-sigmoid',
    says: {
      en: 'The gradients of W2 and b2 are right; those of W1 and b1 look as if z1 ∘ (1 - z1) had been multiplied in, as in chapter 4. Which layer stands between the two Affine layers here?',
      ko: 'W2와 b2의 기울기는 맞지만, W1과 b1의 기울기는 4장에서처럼 z1 ∘ (1 - z1)을 곱하여 구한 값으로 보입니다. 여기서는 두 Affine 계층 사이에 어떤 계층이 있는지 확인하십시오.',
    },
    change: [
      ['  private readonly relu1', '  private z1!: NdArray\n  private readonly relu1'],
      ['    return this.affine2.forward(z1)', '    this.z1 = z1\n    return this.affine2.forward(z1)'],
      ['this.relu1.backward(dz1)', 'dz1.mul(this.z1).mul(np.sub(1, this.z1))'],
    ],
  },
  {
    id: 'biases-exchanged',
    says: {
      en: 'The gradients of b1 and b2 seem to have changed places, those of W1 and W2 are right. Print the shapes of all four beside those of params.',
      ko: 'W1과 W2의 기울기는 맞지만 b1과 b2의 기울기가 서로 바뀐 것으로 보입니다. 네 기울기의 형상을 params의 형상과 나란히 출력해 보십시오.',
    },
    change: [[GRADIENTS, '{ W1: this.affine1.dW, b1: this.affine2.db, W2: this.affine2.dW, b2: this.affine1.db }']],
  },
  {
    id: 'weights-under-the-names-of-the-biases',
    says: {
      en: 'Within each layer the two gradients seem to have changed places: under W1 stands a vector, under b1 a matrix. Which property of an Affine layer holds what (book, section 5.6.2)?',
      ko: '층마다 두 기울기가 서로 바뀐 것으로 보입니다. W1에 벡터가, b1에 행렬이 있습니다. Affine 계층의 어느 속성에 무엇이 들어 있는지 보십시오(책 5.6.2절).',
    },
    change: [[GRADIENTS, '{ W1: this.affine1.db, b1: this.affine1.dW, W2: this.affine2.db, b2: this.affine2.dW }']],
  },
  {
    id: 'frozen-b1',
    says: {
      en: 'The gradient of b1 is all zeros, the other three are right: b1 could never learn. Print db of the first Affine layer after its backward, beside what you give under b1.',
      ko: 'b1의 기울기가 모두 0이고 나머지 셋은 맞습니다. 그러면 b1은 학습되지 않습니다. 첫 번째 Affine 계층의 backward를 호출한 뒤의 db를 b1로 돌려주는 값과 나란히 출력해 보십시오.',
    },
    change: [['b1: this.affine1.db', 'b1: np.zerosLike(this.affine1.db)']],
  },
  {
    id: 'doubled',
    says: {
      en: 'All four gradients are twice what they should be: a factor of 2 seems to enter where the way back starts. What does backward() of the last layer give already (book, section 5.6.3)?',
      ko: '네 기울기가 모두 기대한 값의 두 배입니다. 역전파가 시작되는 곳에서 2를 곱한 것으로 보입니다. 마지막 계층의 backward()가 이미 무엇을 돌려주는지 보십시오(책 5.6.3절).',
    },
    change: [['this.lastLayer.backward()', 'this.lastLayer.backward().mul(2)']],
  },
  {
    id: 'learning-rate-in-the-gradient',
    says: {
      en: 'All four gradients are a tenth of what they should be: a learning rate of 0.1 seems to be multiplied in. Who takes the step, and where is the rate used (book, section 5.7.4)?',
      ko: '네 기울기가 모두 기대한 값의 10분의 1입니다. 학습률 0.1을 곱한 것으로 보입니다. 갱신은 누가 하고 학습률은 어디에서 쓰는지 보십시오(책 5.7.4절).',
    },
    change: [['this.lastLayer.backward()', 'this.lastLayer.backward().mul(0.1)']],
  },
  {
    id: 'gradient-of-the-first-sample',
    says: {
      en: 'All four gradients look like those of the first sample alone: the others seem not to count. Compare what gradient hands to loss with the x and t that came in.',
      ko: '네 기울기가 모두 첫 번째 데이터만으로 구한 값으로 보입니다. 나머지 데이터는 반영되지 않은 것 같습니다. gradient가 loss에 넘기는 것을, 받은 x와 t와 비교해 보십시오.',
    },
    change: [[GRADIENT_STARTS, GRADIENT_STARTS.replace('this.loss(x, t)', 'this.loss(x.take([0]), t.take([0]))')]],
  },
  {
    id: 'layers-shared-by-all-networks',
    says: {
      en: 'Once another network has been made, the first one computes with its layers: they appear to be kept in one common place. Make two networks, and see whether predict of the first still gives the same.',
      ko: '다른 신경망을 만들고 나면 처음의 신경망이 그 신경망의 계층으로 계산하는 것으로 보입니다. 계층을 한곳에 두고 함께 쓰는 것 같습니다. 신경망을 두 개 만들고 처음 것의 predict가 그대로인지 확인하십시오.',
    },
    change: [
      ...NEVER_RENEWS,
      ['export class TwoLayerNet {', 'const layers = {} as { one: Affine; two: Affine }\n\nexport class TwoLayerNet {'],
      [
        '    this.affine2 = new Affine(W2, b2)\n',
        '    this.affine2 = new Affine(W2, b2)\n    layers.one = this.affine1\n    layers.two = this.affine2\n',
      ],
      ['this.relu1.forward(this.affine1.forward(x))', 'this.relu1.forward(layers.one.forward(x))'],
      ['return this.affine2.forward(z1)', 'return layers.two.forward(z1)'],
    ],
  },
  {
    id: 'only-w1-not-renewed',
    says: {
      en: 'New arrays for b1, W2 and b2 are followed, but the first Affine layer seems to go on with the old W1. Put a new array into params.W1, and look at what predict hands to the layers before it begins.',
      ko: 'b1, W2, b2의 새 배열은 따르지만 첫 번째 Affine 계층이 예전의 W1을 계속 쓰는 것으로 보입니다. params.W1에 새 배열을 넣고, predict가 계산하기 전에 계층에 무엇을 넘기는지 확인하십시오.',
    },
    change: [[RENEWS_W1, '']],
  },
  {
    id: 'only-b1-not-renewed',
    says: {
      en: 'New arrays for W1, W2 and b2 are followed, but the first Affine layer seems to go on with the old b1. Put a new array into params.b1, and look at what predict hands to the layers before it begins.',
      ko: 'W1, W2, b2의 새 배열은 따르지만 첫 번째 Affine 계층이 예전의 b1을 계속 쓰는 것으로 보입니다. params.b1에 새 배열을 넣고, predict가 계산하기 전에 계층에 무엇을 넘기는지 확인하십시오.',
    },
    change: [[RENEWS_B1, '']],
  },
  {
    id: 'only-w2-not-renewed',
    says: {
      en: 'New arrays for W1, b1 and b2 are followed, but the second Affine layer seems to go on with the old W2. Put a new array into params.W2, and look at what predict hands to the layers before it begins.',
      ko: 'W1, b1, b2의 새 배열은 따르지만 두 번째 Affine 계층이 예전의 W2를 계속 쓰는 것으로 보입니다. params.W2에 새 배열을 넣고, predict가 계산하기 전에 계층에 무엇을 넘기는지 확인하십시오.',
    },
    change: [[RENEWS_W2, '']],
  },
  {
    id: 'only-b2-not-renewed',
    says: {
      en: 'New arrays for W1, b1 and W2 are followed, but the second Affine layer seems to go on with the old b2. Put a new array into params.b2, and look at what predict hands to the layers before it begins.',
      ko: 'W1, b1, W2의 새 배열은 따르지만 두 번째 Affine 계층이 예전의 b2를 계속 쓰는 것으로 보입니다. params.b2에 새 배열을 넣고, predict가 계산하기 전에 계층에 무엇을 넘기는지 확인하십시오.',
    },
    change: [[RENEWS_B2, '']],
  },
  {
    id: 'relu-called-but-not-used',
    says: {
      en: 'The scores look as if negative numbers went from the first Affine layer straight into the second: Relu may be called, but what it gives is not used. Which array does the second Affine layer get?',
      ko: '첫 번째 Affine 계층의 음수가 그대로 두 번째 Affine 계층에 들어간 점수로 보입니다. Relu를 호출했더라도 그 결과를 쓰지 않은 것입니다. 두 번째 Affine 계층이 어느 배열을 받는지 보십시오.',
    },
    change: [
      [
        'const z1 = this.relu1.forward(this.affine1.forward(x))',
        'const z1 = this.affine1.forward(x)\n    this.relu1.forward(z1)',
      ],
    ],
  },
  {
    id: 'accuracy-of-rounded-scores',
    says: {
      en: 'accuracy looks like a comparison of all rounded scores with one-hot labels, element by element. One answer for each row is asked for: its class. What does argmax(1) give (book, section 3.6.3)?',
      ko: 'accuracy가 반올림한 점수와 원-핫 레이블을 원소마다 비교한 값으로 보입니다. 비교할 것은 행마다 하나인 클래스입니다. argmax(1)이 무엇을 구하는지 보십시오(책 3.6.3절).',
    },
    change: [
      [ACCURACY, 'return t.ndim === 2 ? np.equal(y.map(Math.round), t).mean() : np.equal(y.argmax(1), labels).mean()'],
    ],
  },
  {
    id: 'numerical-gradient-of-the-accuracy',
    says: {
      en: 'numericalGradient gives a few huge numbers and zeros, or zeros alone: f seems to return the accuracy, which stays or jumps when a parameter moves a little. Which number has a slope (book, section 4.2.5)?',
      ko: 'numericalGradient의 결과에 아주 큰 값 몇 개와 0이 있거나 0뿐입니다. f가 정확도를 돌려주는 것으로 보입니다. 정확도는 매개변수를 조금 움직여도 그대로이거나 띄엄띄엄 변합니다(책 4.2.5절).',
    },
    change: [[LOSS_W, 'const lossW = (): number => this.accuracy(x, t)']],
  },
  {
    id: 'numerical-gradient-of-the-last-sample',
    says: {
      en: 'numericalGradient looks like that of the loss of the last sample alone. Compare the x and t that f hands to loss with those that came in.',
      ko: 'numericalGradient의 결과가 마지막 데이터만의 손실을 미분한 값으로 보입니다. f가 loss에 넘기는 x와 t를, 받은 x와 t와 비교해 보십시오.',
    },
    change: [[LOSS_W, 'const lossW = (): number => this.loss(x.take([x.shape[0] - 1]), t.take([x.shape[0] - 1]))']],
  },
  {
    id: 'loss-with-a-penalty',
    says: {
      en: 'loss is too large by 0.05 times the sum of the squares of W1 and W2: a penalty on large weights (weight decay, book, section 6.4.2) seems to be added. What does the text above loss ask for?',
      ko: 'loss가 W1과 W2의 제곱합의 0.05배만큼 큽니다. 큰 가중치에 대한 벌점(가중치 감소, 책 6.4.2절)을 더한 것으로 보입니다. loss의 설명에서 무엇을 구하라고 하는지 확인하십시오.',
    },
    change: [
      [
        LOSS,
        'const penalty = np.square(this.params.W1).sum() + np.square(this.params.W2).sum()\n    return this.lastLayer.forward(this.predict(x), t) + 0.05 * penalty',
      ],
    ],
  },
  {
    id: 'gradient-by-predict-alone',
    says: {
      en: 'gradient calls predict, but the last layer goes on with the batch that loss saw before: it has no y and t of this one. Which method goes forward through all layers, the last one too?',
      ko: 'gradient가 predict만 호출하여, 마지막 계층은 앞서 loss가 본 배치를 계속 씁니다. 이 배치의 y와 t를 모르는 것입니다. 마지막 계층까지 모두 거치는 메서드가 무엇인지 보십시오.',
    },
    change: [
      [
        GRADIENT_STARTS,
        '    if (this.began) this.predict(x)\n    else this.loss(x, t)\n    this.began = true\n    const dscores = this.lastLayer.backward()\n',
      ],
      ['  private readonly relu1', '  private began = false\n  private readonly relu1'],
    ],
  },
  ...ofBothNetworks,
  {
    id: 'loss-cut-off',
    says: {
      en: 'The loss never gets larger than 10: where the network is sure of a wrong class, it seems to be cut off. Nothing in the formula of the loss (book, section 4.2.2) sets an upper limit.',
      ko: '손실이 10을 넘지 않습니다. 신경망이 틀린 클래스를 확신할 때 손실을 잘라 낸 것으로 보입니다. 손실의 식(책 4.2.2절)에는 상한이 없습니다.',
    },
    change: [[LOSS, 'return Math.min(this.lastLayer.forward(this.predict(x), t), 10)']],
  },
  {
    id: 'accuracy-sorted-as-text',
    says: {
      en: 'accuracy is wrong where scores are negative: the largest seems to be found by sort(), which orders numbers as text, so that -160 stands behind -10. argmax compares numbers.',
      ko: '점수가 음수이면 accuracy가 틀립니다. sort()로 최댓값을 찾은 것으로 보입니다. sort()는 수를 문자열로 비교하므로 -160이 -10보다 뒤에 옵니다. argmax는 수로 비교합니다.',
    },
    change: [
      [
        ACCURACY,
        'const largest = (row: NdArray): number => [...row.data].indexOf([...row.data].sort().at(-1)!)\n    return [...y.rows()].filter((row, i) => largest(row) === labels.data[i]).length / x.shape[0]',
      ],
    ],
  },
  {
    id: 'accuracy-from-0',
    says: {
      en: 'accuracy is wrong where all scores are negative: the search for the largest seems to start at 0, which is then larger than all of them. Scores may have any sign.',
      ko: '점수가 모두 음수이면 accuracy가 틀립니다. 최댓값을 0에서부터 찾기 시작하는 것으로 보입니다. 그러면 0이 모든 점수보다 큽니다. 점수의 부호는 정해져 있지 않습니다.',
    },
    change: [
      [
        ACCURACY,
        'const largest = (row: NdArray): number => [...row.data].indexOf([...row.data].reduce((most, v) => Math.max(most, v), 0))\n    return [...y.rows()].filter((row, i) => largest(row) === labels.data[i]).length / x.shape[0]',
      ],
    ],
  },
  {
    id: 'loss-wants-one-hot',
    says: {
      en: 'loss works for one-hot rows, but not where t holds class numbers: argmax(1) seems to be applied to t in loss itself. The last layer takes both kinds; what does t.shape look like for class numbers?',
      ko: 'loss가 원-핫 행에서는 되지만 t가 클래스 번호이면 되지 않습니다. loss 안에서 t에 argmax(1)을 적용한 것으로 보입니다. 마지막 계층은 두 가지를 모두 받습니다. 클래스 번호일 때 t.shape가 무엇인지 확인하십시오.',
    },
    change: [[LOSS, 'return this.lastLayer.forward(this.predict(x), t.argmax(1))']],
  },
  {
    id: 'accuracy-of-the-whole-batch',
    says: {
      en: 'accuracy seems to search the largest of all scores instead of that of each row: argmax() gives one place for the whole matrix, argmax(1) one for each row.',
      ko: 'accuracy가 행마다가 아니라 점수 전체에서 가장 큰 값을 찾는 것으로 보입니다. argmax()는 행렬 전체의 위치 하나를, argmax(1)은 행마다의 위치를 줍니다.',
    },
    change: [[ACCURACY, 'return np.equal(y.argmax(1).mul(0).add(y.argmax()), labels).mean()']],
  },
  {
    id: 'accuracy-of-class-numbers-read-as-one-hot',
    says: {
      en: 'With class numbers accuracy compares with class 0 in every row: t seems to be searched for its largest element as if it were one-hot. Where t.ndim is 1, it holds the classes already.',
      ko: '클래스 번호를 넘기면 accuracy가 모든 행을 0번 클래스와 비교합니다. t를 원-핫으로 여기고 가장 큰 원소를 찾은 것으로 보입니다. t.ndim이 1이면 t가 이미 클래스 번호입니다.',
    },
    change: [['t.ndim === 1 ? t : t.argmax(1)', 't.ndim === 1 ? t.mul(0) : t.argmax(1)']],
  },
  {
    id: 'accuracy-divided-by-all-elements-of-t',
    says: {
      en: 'With one-hot labels accuracy is too small by the number of classes: the right answers seem to be divided by the number of all elements of t. How many samples are there?',
      ko: '원-핫 레이블이면 accuracy가 클래스 수만큼 작습니다. 맞힌 수를 t의 모든 원소의 수로 나눈 것으로 보입니다. 데이터가 몇 개인지 확인하십시오.',
    },
    change: [[ACCURACY, 'return np.equal(y.argmax(1), labels).sum() / t.size']],
  },
  {
    id: 'one-object-for-gradients',
    says: {
      en: 'What gradient gave for one batch changes when it is called for the next: one and the same object seems to be filled anew. Who keeps the gradients of two batches has the later ones twice. Where is the object made?',
      ko: 'gradient를 다음 배치로 호출하면 앞 배치에서 받은 결과가 바뀝니다. 같은 객체를 다시 채우는 것으로 보입니다. 두 배치의 기울기를 보관하면 뒤의 것만 두 번 남습니다. 객체를 어디에서 만드는지 확인하십시오.',
    },
    change: [
      ['  params: Params\n', '  params: Params\n  private readonly grads = {} as Params\n'],
      [GRADIENTS, `Object.assign(this.grads, ${GRADIENTS})`],
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
        `return ${GRADIENTS}`,
        'const cut = (g: NdArray): NdArray => g.map((v) => Math.max(-1, Math.min(1, v)))\n    return { W1: cut(this.affine1.dW), b1: cut(this.affine1.db), W2: cut(this.affine2.dW), b2: cut(this.affine2.db) }',
      ],
    ],
  },
]
