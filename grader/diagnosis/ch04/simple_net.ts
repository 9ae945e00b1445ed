import type { WrongAnswer } from '../wrong-answer.ts'

/** Wrong answers to simple_net. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'uniform-weights',
    says: {
      en: 'No element of W is negative, and their mean is about 0.5: they look like uniform random numbers from 0 to 1. Compare the letters of the np.random function with the book, section 4.4.2.',
      ko: 'W에 음수가 없고 평균이 0.5쯤입니다. 0과 1 사이의 균등분포에서 뽑은 수로 보입니다. np.random에서 호출한 함수의 이름을 책 4.4.2절과 한 글자씩 비교해 보십시오.',
    },
    change: [['np.random.randn(2, 3)', 'np.random.rand(2, 3)']],
  },
  {
    id: 'small-weights',
    says: {
      en: 'The elements of W are around 0.01, as if they were scaled down like the weights of the two-layer network in section 4.5.1. Compare with how section 4.4.2 of the book fills W.',
      ko: 'W의 원소가 0.01 정도의 크기입니다. 4.5.1절의 2층 신경망처럼 값을 줄인 것으로 보입니다. 책 4.4.2절에서는 W를 어떻게 초기화하는지 비교해 보십시오.',
    },
    change: [['np.random.randn(2, 3)', 'np.random.randn(2, 3).mul(0.01)']],
  },
  {
    id: 'zero-weights',
    says: {
      en: 'W starts with nothing but zeros: every score is then 0, whatever x is. Print new SimpleNet().W twice; two nets should not look alike.',
      ko: 'W가 모두 0으로 시작합니다. 그러면 x가 무엇이든 모든 점수가 0입니다. new SimpleNet().W를 두 번 출력해 보십시오. 두 신경망의 값이 서로 달라야 합니다.',
    },
    change: [['np.random.randn(2, 3)', 'np.zeros(2, 3)']],
  },
  {
    id: 'transposed-weights',
    says: {
      en: 'A new W seems to have shape (3, 2), rows and columns exchanged. An x of 2 elements is to give 3 scores: which of the two numbers has to match x in x · W (book, section 3.3.3)?',
      ko: '새로 만든 W의 형상이 (3, 2)로, 행과 열이 바뀐 것으로 보입니다. 원소 2개인 x에서 점수 3개가 나와야 합니다. x · W를 계산하려면 두 수 중 어느 쪽이 x와 맞아야 하는지 책 3.3.3절에서 확인해 보십시오.',
    },
    change: [['np.random.randn(2, 3)', 'np.random.randn(3, 2)']],
  },
  {
    id: 'same-weights-for-all',
    says: {
      en: 'All new nets have the same random W: it seems to be drawn once and then shared. Find out when the line with np.random runs: when the file is loaded, or each time a net is made?',
      ko: '새로 만든 신경망이 모두 같은 난수 W를 가집니다. 한 번 뽑은 W를 함께 쓰는 것으로 보입니다. np.random을 호출하는 줄이 파일을 불러올 때 실행되는지, 신경망을 만들 때마다 실행되는지 확인해 보십시오.',
    },
    change: [
      ['export class SimpleNet', 'const initialW = np.random.randn(2, 3)\n\nexport class SimpleNet'],
      ['this.W = np.random.randn(2, 3)', 'this.W = initialW'],
    ],
  },
  {
    id: 'predicts-probabilities',
    says: {
      en: 'The loss is right, but predict gives probabilities that add up to 1 instead of scores. Softmax seems to be in the wrong one of the two methods: compare with the book, section 4.4.2.',
      ko: '손실은 맞지만 predict가 점수 대신 합이 1인 확률을 돌려줍니다. softmax가 두 메서드 중 다른 쪽에 들어간 것으로 보입니다. 책 4.4.2절의 코드와 비교해 보십시오.',
    },
    change: [
      ['return x.dot(this.W)', 'return softmax(x.dot(this.W))'],
      ['softmax(this.predict(x))', 'this.predict(x)'],
    ],
  },
  {
    id: 'softmax-twice',
    says: {
      en: 'predict gives probabilities, and the loss is as if softmax were applied to them once more. Follow one x through predict and loss and count the calls of softmax.',
      ko: 'predict가 확률을 돌려주고, 손실은 그 확률에 softmax를 한 번 더 적용한 값으로 보입니다. x 하나가 predict와 loss를 지나는 동안 softmax를 몇 번 호출하는지 세어 보십시오.',
    },
    change: [['return x.dot(this.W)', 'return softmax(x.dot(this.W))']],
  },
  {
    id: 'loss-without-softmax',
    says: {
      en: 'The loss looks like the cross-entropy error of the scores themselves: NaN where the score of the right class is negative. What makes probabilities out of scores (book, section 3.5)?',
      ko: '손실이 점수 자체의 교차 엔트로피 오차로 보입니다. 정답 클래스의 점수가 음수이면 NaN이 됩니다. 점수를 확률로 바꾸는 것이 무엇인지 책 3.5절에서 확인해 보십시오.',
    },
    change: [['softmax(this.predict(x))', 'this.predict(x)']],
  },
  {
    id: 'squared-error',
    says: {
      en: 'The loss looks like the sum of squared errors between the probabilities and t. Section 4.2 of the book has two loss functions: which of them does the network of section 4.4.2 use?',
      ko: '손실이 확률과 t의 오차제곱합으로 보입니다. 책 4.2절에는 손실 함수가 두 가지 나옵니다. 4.4.2절의 신경망이 그중 어느 것을 쓰는지 확인해 보십시오.',
    },
    change: [['crossEntropyError(y, t)\n', '0.5 * np.square(y.sub(t)).sum()\n']],
  },
  {
    id: 'arguments-swapped',
    says: {
      en: 'The loss is about 0 where it should not be, as if the log were taken of t: y and t seem to have changed places, or t stands in both. Compare the arguments and their order with those of crossEntropyError.',
      ko: '손실이 0에 가까워서는 안 되는 데이터에서 0에 가깝습니다. t에 로그를 씌운 값으로 보입니다. y와 t가 서로 바뀌었거나 두 자리에 모두 t를 넘긴 것 같습니다. 인수와 그 순서를 crossEntropyError와 비교하십시오.',
    },
    change: [['crossEntropyError(y, t)\n', 'crossEntropyError(t, y)\n']],
  },
  {
    id: 'product-reversed',
    says: {
      en: 'The product cannot be computed: W of shape (2, 3) seems to stand before x of shape (2,). Write the two shapes side by side: which neighbouring numbers have to agree (book, section 3.3.3)?',
      ko: '곱을 계산할 수 없습니다. 형상이 (2, 3)인 W가 형상이 (2,)인 x의 앞에 놓인 것으로 보입니다. 두 형상을 나란히 적고, 이웃한 어느 두 수가 같아야 하는지 책 3.3.3절에서 확인해 보십시오.',
    },
    change: [['x.dot(this.W)', 'this.W.dot(x)']],
  },
  {
    id: 'weights-or-loss-remembered',
    says: {
      en: 'Changes of W after the first call have no effect on the loss: the net seems to go on with weights, or with a result, that it has put aside. Which properties besides W does it keep, and when are they set?',
      ko: '처음 호출한 뒤에는 W를 바꾸어도 손실이 그대로입니다. 따로 보관해 둔 가중치나 결과를 계속 쓰는 것으로 보입니다. W 말고 어떤 속성을 보관하는지, 그 값을 언제 넣는지 확인하십시오.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private weights: NdArray | undefined\n'],
      ['return x.dot(this.W)', 'return x.dot((this.weights ??= this.W.copy()))'],
    ],
  },
  {
    id: 'changes-x',
    says: {
      en: 'Each call seems to leave the elements of x doubled, so that the next call starts from another x. Print x before and after predict, and look for a method whose name ends in InPlace.',
      ko: '호출할 때마다 x의 원소가 2배가 되어, 다음 호출은 다른 x로 계산하는 것으로 보입니다. predict 앞뒤에서 x를 출력해 보고, 이름이 InPlace로 끝나는 메서드를 쓰는 곳을 찾아보십시오.',
    },
    change: [['return x.dot(this.W)', 'const scores = x.dot(this.W)\n    x.mulInPlace(2)\n    return scores']],
  },
  {
    id: 'uniform-from-minus-1-to-1',
    says: {
      en: 'No element of W lies outside -1 and 1, and all between come equally often: they look like uniform random numbers, stretched and shifted. Which function of np.random does section 4.4.2 of the book use?',
      ko: 'W의 원소가 모두 -1과 1 사이에 있고 고르게 퍼져 있습니다. 균등분포의 난수를 늘이고 옮긴 것으로 보입니다. 책 4.4.2절에서 np.random의 어느 함수를 쓰는지 보십시오.',
    },
    change: [['np.random.randn(2, 3)', 'np.random.rand(2, 3).mul(2).sub(1)']],
  },
  {
    id: 'uniform-around-0',
    says: {
      en: 'No element of W lies outside -0.5 and 0.5: they look like uniform random numbers with 0.5 taken away. Which function of np.random gives the standard normal distribution (book, section 4.4.2)?',
      ko: 'W의 원소가 모두 -0.5와 0.5 사이에 있습니다. 균등분포의 난수에서 0.5를 뺀 것으로 보입니다. np.random의 어느 함수가 표준정규분포를 따르는지 확인하십시오(책 4.4.2절).',
    },
    change: [['np.random.randn(2, 3)', 'np.random.rand(2, 3).sub(0.5)']],
  },
  {
    id: 'weights-scaled-by-a-tenth',
    says: {
      en: 'The elements of W have a standard deviation of about 0.1, as if they were scaled down. Compare with how section 4.4.2 of the book fills W: is there a factor?',
      ko: 'W의 원소의 표준편차가 약 0.1입니다. 난수를 작게 줄인 것으로 보입니다. 책 4.4.2절에서 W를 채우는 방법과 비교해 보십시오. 곱하는 수가 있습니까?',
    },
    change: [['np.random.randn(2, 3)', 'np.random.randn(2, 3).mul(0.1)']],
  },
  {
    id: 'weights-scaled-by-the-inputs',
    says: {
      en: 'The elements of W have a standard deviation of about 0.71: they look divided by the root of 2, the number of inputs. That is for later (book, section 6.2.2); what does section 4.4.2 do?',
      ko: 'W의 원소의 표준편차가 약 0.71입니다. 입력의 수 2의 제곱근으로 나눈 것으로 보입니다. 그 방법은 나중에 나옵니다(책 6.2.2절). 책 4.4.2절에서는 어떻게 하는지 보십시오.',
    },
    change: [['np.random.randn(2, 3)', 'np.random.randn(2, 3).div(Math.sqrt(2))']],
  },
  {
    id: 'positive-weights',
    says: {
      en: 'No element of W is negative, though some are above 1: they look like the absolute values of normal random numbers. Print a few new W: should about half of the elements be negative?',
      ko: 'W에 1보다 큰 원소는 있지만 음수가 없습니다. 정규분포를 따르는 난수의 절댓값으로 보입니다. 새 W를 몇 개 출력해 보십시오. 원소의 절반쯤은 음수여야 하지 않습니까?',
    },
    change: [['np.random.randn(2, 3)', 'np.abs(np.random.randn(2, 3))']],
  },
  {
    id: 'weights-of-1',
    says: {
      en: 'W starts with nothing but ones: the three scores are then equal for every x, and stay so. Print new SimpleNet().W twice; two nets should not look alike.',
      ko: 'W가 1로만 채워져 있습니다. 그러면 어떤 x를 넣어도 점수 세 개가 서로 같습니다. new SimpleNet().W를 두 번 출력해 보십시오. 두 신경망이 같아서는 안 됩니다.',
    },
    change: [['np.random.randn(2, 3)', 'np.ones(2, 3)']],
  },
  {
    id: 'flat-weights',
    says: {
      en: 'A new W has six elements, but in one row of shape (6,). Print new SimpleNet().W.shape: which arguments make rows and columns of them (book, section 4.4.2)?',
      ko: '새로 만든 W의 원소는 여섯 개이지만 형상이 (6,)입니다. new SimpleNet().W.shape를 출력해 보십시오. 어떤 인수를 넘겨야 행과 열이 생기는지 확인하십시오(책 4.4.2절).',
    },
    change: [['np.random.randn(2, 3)', 'np.random.randn(6)']],
  },
  {
    id: 'keeps-the-first-array',
    says: {
      en: 'A new array put in the place of W (net.W = …) has no effect on predict, which seems to go on with the one of the constructor. Look for a second name under which the weights are kept.',
      ko: 'W 대신 새 배열을 넣어도(net.W = …) predict의 결과가 바뀌지 않고, 생성자에서 만든 배열을 계속 쓰는 것으로 보입니다. 가중치를 보관하는 이름이 더 있는지 찾아보십시오.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private readonly weights: NdArray\n'],
      ['this.W = np.random.randn(2, 3)', 'this.W = np.random.randn(2, 3)\n    this.weights = this.W'],
      ['return x.dot(this.W)', 'return x.dot(this.weights)'],
    ],
  },
  {
    id: 'predicts-a-matrix',
    says: {
      en: 'The scores have the right values but the shape (1, 3), where x is a vector: it seems to be made into a batch of one and to stay so. Print the shape of predict for an x of shape (2,).',
      ko: '점수의 값은 맞지만 형상이 (1, 3)입니다. x는 벡터인데 크기가 1인 배치로 바꾼 뒤 되돌리지 않은 것으로 보입니다. x의 형상이 (2,)일 때 predict의 형상을 출력해 보십시오.',
    },
    change: [
      ['return x.dot(this.W)', 'return x.reshape(1, -1).dot(this.W)'],
      ['crossEntropyError(y, t)\n', 'crossEntropyError(y, t.reshape(1, -1))\n'],
    ],
  },
  {
    id: 'sigmoid-of-the-scores',
    says: {
      en: 'All scores of predict lie between 0 and 1, without adding up to 1: a sigmoid seems to be applied. Section 4.4.2 of the book builds a network without a hidden layer: which functions are in its predict?',
      ko: 'predict의 점수가 모두 0과 1 사이에 있고 합은 1이 아닙니다. 시그모이드를 적용한 것으로 보입니다. 책 4.4.2절의 신경망에는 은닉층이 없습니다. 그 predict에 어떤 함수가 있는지 보십시오.',
    },
    change: [['return x.dot(this.W)', 'return x.dot(this.W).map((value) => 1 / (1 + Math.exp(-value)))']],
  },
  {
    id: 'relu-of-the-scores',
    says: {
      en: 'Where a score should be negative, predict gives 0: a ReLU seems to be applied. Section 4.4.2 of the book builds a network without a hidden layer: which functions are in its predict?',
      ko: '점수가 음수여야 하는 자리에서 predict가 0을 돌려줍니다. ReLU를 적용한 것으로 보입니다. 책 4.4.2절의 신경망에는 은닉층이 없습니다. 그 predict에 어떤 함수가 있는지 보십시오.',
    },
    change: [['return x.dot(this.W)', 'return np.maximum(x.dot(this.W), 0)']],
  },
  {
    id: 'scores-less-the-largest',
    says: {
      en: 'The largest score is always 0: it seems to be subtracted from all of them, as softmax does inside (book, section 3.5.2). The loss is the same for that; but what is predict asked for?',
      ko: '가장 큰 점수가 늘 0입니다. softmax 안에서 하듯이(책 3.5.2절) 모든 점수에서 최댓값을 뺀 것으로 보입니다. 손실은 그래도 같지만, predict에서 구하는 것이 무엇인지 확인하십시오.',
    },
    change: [['return x.dot(this.W)', 'const scores = x.dot(this.W)\n    return scores.sub(scores.max())']],
  },
  {
    id: 'softmax-of-x',
    says: {
      en: 'predict looks like softmax(x) · W: the sample seems to go through softmax before the weights. Follow x to the loss: at which end does softmax stand (book, section 4.4.2)?',
      ko: 'predict의 결과가 softmax(x) · W로 보입니다. 가중치를 곱하기 전에 x에 softmax를 적용한 것 같습니다. x에서 손실까지 따라가며 softmax가 어느 쪽 끝에 있는지 확인하십시오(책 4.4.2절).',
    },
    change: [['return x.dot(this.W)', 'return softmax(x).dot(this.W)']],
  },
  {
    id: 'first-input-only',
    says: {
      en: 'The scores look like the first element of x times the first row of W: the second element has no effect. Over how many inputs does the sum of each score run (book, section 3.3.3)?',
      ko: '점수가 x의 첫 번째 원소에 W의 첫 번째 행을 곱한 값으로 보입니다. 두 번째 원소는 쓰이지 않습니다. 점수마다 입력 몇 개에 대해 더하는지 확인하십시오(책 3.3.3절).',
    },
    change: [['return x.dot(this.W)', 'return this.W.row(0).mul(x.data[0])']],
  },
  {
    id: 'second-input-only',
    says: {
      en: 'The scores look like the last element of x times the last row of W, as if each product replaced the one before it. What is done with the products of one score (book, section 3.3.3)?',
      ko: '점수가 x의 마지막 원소에 W의 마지막 행을 곱한 값으로 보입니다. 곱을 구할 때마다 앞의 값을 덮어쓴 것 같습니다. 한 점수의 곱들을 어떻게 해야 하는지 보십시오(책 3.3.3절).',
    },
    change: [['return x.dot(this.W)', 'return this.W.row(1).mul(x.data[1])']],
  },
  {
    id: 'rounded-scores',
    says: {
      en: 'The scores are right to two digits and rounded after them. Numerical differentiation changes W by 1e-4 and would see nothing: print one score in full and look for toFixed or Math.round.',
      ko: '점수가 소수점 아래 두 자리까지만 맞고 그 뒤는 반올림되어 있습니다. 수치 미분에서는 W를 1e-4만큼 바꾸므로 변화를 볼 수 없습니다. 점수 하나를 끝자리까지 출력해 보고, toFixed나 Math.round가 있는지 확인하십시오.',
    },
    change: [['return x.dot(this.W)', 'return x.dot(this.W).map((value) => Math.round(value * 100) / 100)']],
  },
  {
    id: 'loss-rounded',
    says: {
      en: 'The loss is right to three digits and rounded after them. Numerical differentiation lives on small changes of the loss: print one in full and look for toFixed or Math.round.',
      ko: '손실이 소수점 아래 세 자리까지만 맞고 그 뒤는 반올림되어 있습니다. 수치 미분은 손실의 작은 변화로 구합니다. 손실 하나를 끝자리까지 출력해 보고, toFixed나 Math.round가 있는지 확인하십시오.',
    },
    change: [['crossEntropyError(y, t)\n', 'Number(crossEntropyError(y, t).toFixed(3))\n']],
  },
  {
    id: 'loss-without-sign',
    says: {
      en: 'The loss has the right size but is negative. The log of a probability is below 0, and a loss above: in which function is the sign turned already (book, section 4.2.2)?',
      ko: '손실의 크기는 맞지만 음수입니다. 확률의 로그는 0보다 작고 손실은 0보다 큽니다. 어느 함수에서 이미 부호를 바꾸었는지 확인하십시오(책 4.2.2절).',
    },
    change: [['crossEntropyError(y, t)\n', '-crossEntropyError(y, t)\n']],
  },
  {
    id: 'loss-divided-by-the-classes',
    says: {
      en: 'The loss is a third of what it should be: it seems to be averaged over the three classes. For one sample, how many terms of the sum in section 4.2.2 of the book are not 0?',
      ko: '손실이 기대한 값의 3분의 1입니다. 클래스 세 개로 평균한 것으로 보입니다. 데이터가 하나일 때 책 4.2.2절의 합에서 0이 아닌 항이 몇 개인지 생각해 보십시오.',
    },
    change: [['crossEntropyError(y, t)\n', 'crossEntropyError(y, t) / t.size\n']],
  },
  {
    id: 'loss-of-the-prediction',
    says: {
      en: 'The loss looks like that of the class with the largest score, whatever t says: it never exceeds 1.1. Take a sample that is guessed wrong, and change t: does the loss change?',
      ko: '손실이 t와 관계없이 점수가 가장 큰 클래스의 손실로 보입니다. 그래서 1.1을 넘지 않습니다. 예측이 틀린 데이터로 t를 바꾸어 보십시오. 손실이 달라집니까?',
    },
    change: [['crossEntropyError(y, t)\n', 'crossEntropyError(y, np.eye(t.size).row(y.argmax()))\n']],
  },
  {
    id: 'loss-of-all-classes',
    says: {
      en: 'The loss looks like the sum of -log(y) over all classes: t seems to have no part in it. Which factor picks the right class in section 4.2.2 of the book?',
      ko: '손실이 모든 클래스의 -log(y)를 더한 값으로 보입니다. t가 쓰이지 않은 것 같습니다. 책 4.2.2절의 식에서 정답 클래스를 고르는 것이 무엇인지 보십시오.',
    },
    change: [['crossEntropyError(y, t)\n', 'crossEntropyError(y, t.mul(0).add(1))\n']],
  },
  {
    id: 'loss-of-a-sigmoid',
    says: {
      en: 'The loss looks as if the scores had gone through a sigmoid, so that the probabilities do not add up to 1. Which function belongs between predict and the error (book, section 4.4.2)?',
      ko: '손실이 점수에 시그모이드를 적용하여 구한 값으로 보입니다. 그러면 확률의 합이 1이 아닙니다. predict와 오차 사이에 어느 함수가 들어가는지 보십시오(책 4.4.2절).',
    },
    change: [['softmax(this.predict(x))', 'this.predict(x).map((value) => 1 / (1 + Math.exp(-value)))']],
  },
  {
    id: 'loss-of-two-softmaxes',
    says: {
      en: 'The loss looks as if softmax were applied twice to the scores: it can hardly get smaller than 0.55. Count the calls of softmax in loss.',
      ko: '손실이 점수에 softmax를 두 번 적용한 값으로 보입니다. 그러면 손실이 0.55보다 작아지기 어렵습니다. loss에서 softmax를 몇 번 호출하는지 세어 보십시오.',
    },
    change: [['softmax(this.predict(x))', 'softmax(softmax(this.predict(x)))']],
  },
  {
    id: 'loss-without-log',
    says: {
      en: 'The loss looks like 1 minus the probability of the right class, and never exceeds 1. With a probability of 0.01 for the right class, how large should it be (book, section 4.2.2)?',
      ko: '손실이 1에서 정답 클래스의 확률을 뺀 값으로 보이며, 1을 넘지 않습니다. 정답 클래스의 확률이 0.01이면 손실이 얼마여야 하는지 확인하십시오(책 4.2.2절).',
    },
    change: [['crossEntropyError(y, t)\n', '1 - y.mul(t).sum()\n']],
  },
  {
    id: 'loss-in-base-10',
    says: {
      en: 'The loss is 2.303 times too small, and 2.303 is the natural log of 10: a log of base 10 seems to be taken. Which log does section 4.2.2 of the book use?',
      ko: '손실이 기대한 값을 2.303으로 나눈 값입니다. 2.303은 10의 자연로그이므로 밑이 10인 로그를 쓴 것으로 보입니다. 책 4.2.2절에서 어떤 로그를 쓰는지 확인하십시오.',
    },
    change: [['crossEntropyError(y, t)\n', 'crossEntropyError(y, t) / Math.LN10\n']],
  },
  {
    id: 'loss-changes-w',
    says: {
      en: 'W holds other numbers after loss than before: something in the net seems to write into it. Print W before and after one call, and look for a method whose name ends in InPlace.',
      ko: 'loss를 호출하고 나면 W의 값이 달라져 있습니다. 신경망 안에서 W에 값을 쓰는 것으로 보입니다. 한 번 호출하기 전과 후에 W를 출력해 보고, 이름이 InPlace로 끝나는 메서드를 찾아보십시오.',
    },
    change: [
      ['    return crossEntropyError(y, t)\n', '    this.W.mulInPlace(0.9)\n    return crossEntropyError(y, t)\n'],
    ],
  },
  {
    id: 'loss-changes-t',
    says: {
      en: 'The loss is right, but t holds other numbers afterwards: something in loss seems to write into it. Print t before and after one call, and look for a method whose name ends in InPlace.',
      ko: '손실은 맞지만 호출하고 나면 t의 값이 달라져 있습니다. loss 안에서 t에 값을 쓰는 것으로 보입니다. 한 번 호출하기 전과 후에 t를 출력해 보고, 이름이 InPlace로 끝나는 메서드를 찾아보십시오.',
    },
    change: [
      [
        '    return crossEntropyError(y, t)\n',
        '    const loss = crossEntropyError(y, t)\n    t.subInPlace(y)\n    return loss\n',
      ],
    ],
  },
  {
    id: 'multiplies-by-the-transpose',
    says: {
      en: 'predict fails because the shapes do not fit: x seems to be multiplied by W.T, the transpose. W already has a row for each element of x. Print the shapes of x, of W and of what you multiply by.',
      ko: '형상이 맞지 않아 predict가 실패합니다. x에 W의 전치인 W.T를 곱한 것으로 보입니다. W에는 이미 x의 원소마다 행이 하나씩 있습니다. x와 W, 그리고 실제로 곱하는 배열의 형상을 출력해 보십시오.',
    },
    change: [['return x.dot(this.W)', 'return x.dot(this.W.T)']],
  },
  {
    id: 'loss-of-the-input',
    says: {
      en: 'predict is right, but loss fails: softmax seems to be taken of x itself, the input of two numbers, not of the scores. Print the shape of what goes into softmax, and count the classes.',
      ko: 'predict는 맞지만 loss가 실패합니다. 점수가 아니라 숫자 두 개인 입력 x에 softmax를 적용한 것으로 보입니다. softmax에 들어가는 배열의 형상을 출력하고 클래스의 수와 비교해 보십시오.',
    },
    change: [['softmax(this.predict(x))', 'softmax(x)']],
  },
  {
    id: 'first-row-as-a-bias',
    says: {
      en: "predict gives x · W plus something that grows with W: the scores look as if W's first row had been added as a bias. Which terms does the formula above predict have?",
      ko: 'predict가 x · W에 W의 첫 행을 편향처럼 더한 값을 돌려주는 것으로 보입니다. predict의 설명에 있는 식에 어떤 항이 있는지 확인하십시오.',
    },
    change: [['return x.dot(this.W)', 'return x.dot(this.W).add(this.W.row(0))']],
  },
  {
    id: 'net-shares-w',
    says: {
      en: 'Another net was made, and W of the first one changed with it: all nets seem to have one W, which belongs to the class (static) or to the file. Make two nets, and test whether a.W === b.W.',
      ko: '다른 신경망을 만들었더니 처음 신경망의 W도 바뀌었습니다. 모든 신경망이 클래스(static)나 파일에 있는 W 하나를 함께 쓰는 것으로 보입니다. 신경망을 두 개 만들어 a.W === b.W인지 확인하십시오.',
    },
    change: [
      ['export class SimpleNet', 'let shared: NdArray\n\nexport class SimpleNet'],
      [
        '  W: NdArray\n',
        '  get W(): NdArray {\n    return shared\n  }\n\n  set W(value: NdArray) {\n    shared = value\n  }\n',
      ],
    ],
  },
  {
    id: 'predict-changes-w',
    says: {
      en: 'predict changes W: after a call it holds other numbers than before, so the next call gives something else. Print W before and after predict, and look for a method that ends in InPlace.',
      ko: 'predict가 W를 바꿉니다. 호출한 뒤 W의 값이 달라져, 다음 호출에서는 다른 결과가 나옵니다. predict 앞뒤에서 W를 출력하고, 이름이 InPlace로 끝나는 메서드를 찾아보십시오.',
    },
    change: [
      [
        'return x.dot(this.W)',
        'const scores = x.dot(this.W)\n    this.W.divInPlace(np.abs(this.W).max())\n    return scores',
      ],
    ],
  },
  {
    id: 'random-at-each-reading',
    says: {
      en: 'W gives new random numbers each time that it is read, so it is never the W that was set: a getter seems to draw it. Draw it once, in the constructor. What does net.W print twice in a row?',
      ko: 'W를 읽을 때마다 새 난수가 나와서, 넣은 값이 남지 않습니다. getter에서 난수를 뽑는 것으로 보입니다. W는 생성자에서 한 번만 뽑아야 합니다. net.W를 잇달아 두 번 출력해 보십시오.',
    },
    change: [
      [
        '  W: NdArray\n',
        '  get W(): NdArray {\n    return np.random.randn(2, 3)\n  }\n\n  set W(_value: NdArray) {}\n',
      ],
    ],
  },
  {
    id: 'w-given-as-a-copy',
    says: {
      en: 'What is written into net.W does not reach the net: W seems to be given as a copy at each reading. numericalGradient moves the elements of net.W itself. Which array does predict multiply by?',
      ko: 'net.W에 쓴 값이 신경망에 반영되지 않습니다. W를 읽을 때마다 복사본을 돌려주는 것으로 보입니다. numericalGradient는 net.W의 원소를 직접 움직입니다. predict가 어느 배열을 곱하는지 확인하십시오.',
    },
    change: [
      [
        '  W: NdArray\n',
        '  private weights!: NdArray\n\n  get W(): NdArray {\n    return this.weights.copy()\n  }\n\n  set W(value: NdArray) {\n    this.weights = value\n  }\n',
      ],
    ],
  },
  {
    id: 'loss-with-a-floor',
    says: {
      en: 'The loss is right until the network is sure of a wrong class, and too small there: a probability near 0 seems to be raised to a limit of some 0.01 before the logarithm. The book adds 1e-7, inside crossEntropyError.',
      ko: '신경망이 틀린 클래스를 확신하는 경우에만 손실이 너무 작습니다. 로그를 취하기 전에 0에 가까운 확률을 0.01 정도로 끌어올리는 것으로 보입니다. 책에서는 crossEntropyError 안에서 1e-7을 더합니다.',
    },
    change: [['const y = softmax(this.predict(x))', 'const y = np.maximum(0.01, softmax(this.predict(x)))']],
  },
  {
    id: 'loss-with-a-small-floor',
    says: {
      en: 'The loss is right except where the right class has nearly no probability, and too small there: what is added to the probability, or the least that it may be, seems to be larger than the 1e-7 of the book.',
      ko: '정답 클래스의 확률이 거의 0인 경우에만 손실이 조금 작습니다. 확률에 더하는 값이나 확률의 하한이 책의 1e-7보다 큰 것으로 보입니다.',
    },
    change: [['const y = softmax(this.predict(x))', 'const y = softmax(this.predict(x)).add(1e-5)']],
  },
  {
    id: 'loss-cut-off',
    says: {
      en: 'The loss never gets larger than 10: where the network is sure of a wrong class, it seems to be cut off. Nothing in the formula of the loss (book, section 4.2.2) sets an upper limit.',
      ko: '손실이 10을 넘지 않습니다. 신경망이 틀린 클래스를 확신할 때 손실을 잘라 낸 것으로 보입니다. 손실의 식(책 4.2.2절)에는 상한이 없습니다.',
    },
    change: [['return crossEntropyError(y, t)', 'return Math.min(crossEntropyError(y, t), 10)']],
  },
  {
    id: 'loss-of-the-previous-x',
    says: {
      en: 'The first loss of a net is right, but a later one belongs to the x of the call before: loss seems to read a property that holds x before it is set. Which x should predict be given?',
      ko: '신경망의 첫 손실은 맞지만 그다음 손실은 바로 앞 호출의 x로 구한 값입니다. x를 보관한 속성을 새로 설정하기 전에 읽은 것으로 보입니다. predict에 어느 x를 넘겨야 하는지 확인하십시오.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private x: NdArray | undefined\n'],
      ['const y = softmax(this.predict(x))', 'const y = softmax(this.predict(this.x ?? x))\n    this.x = x'],
    ],
  },
  {
    id: 'loss-of-the-last-prediction',
    says: {
      en: 'loss is right by itself, but not after predict was called with another x: it seems to use the scores that predict kept. Each loss has to compute the scores of its own x.',
      ko: 'loss만 호출하면 맞지만 predict를 다른 x로 호출한 뒤에는 다릅니다. predict가 보관해 둔 점수를 쓰는 것으로 보입니다. loss는 호출할 때마다 자기 x의 점수를 구해야 합니다.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private scores: NdArray | undefined\n'],
      ['return x.dot(this.W)', 'this.scores = x.dot(this.W)\n    return this.scores'],
      ['const y = softmax(this.predict(x))', 'const y = softmax(this.scores ?? x.dot(this.W))'],
    ],
  },
  {
    id: 'predicts-with-a-copy-of-w',
    says: {
      en: 'What is written into the array net.W, as numericalGradient does, changes nothing: predict seems to compute with a copy that the constructor made. Which array should it look at?',
      ko: 'numericalGradient가 하듯 배열 net.W에 값을 써도 결과가 달라지지 않습니다. predict가 생성자에서 만든 복사본으로 계산하는 것으로 보입니다. 어느 배열을 보아야 하는지 확인하십시오.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private readonly first: NdArray\n'],
      ['this.W = np.random.randn(2, 3)', 'this.W = np.random.randn(2, 3)\n    this.first = this.W.copy()'],
      ['return x.dot(this.W)', 'return x.dot(this.first)'],
    ],
  },
  {
    id: 'losses-add-up',
    says: {
      en: 'The first loss is right, each later one holds those before it: the loss seems to be added to a property of the net. Each call gives the loss of its own x alone.',
      ko: '첫 손실은 맞지만 그다음부터는 앞의 손실이 더해져 있습니다. 손실을 신경망의 속성에 더해 가는 것으로 보입니다. 호출할 때마다 그 x의 손실만 돌려주어야 합니다.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private total = 0\n'],
      ['return crossEntropyError(y, t)', 'this.total += crossEntropyError(y, t)\n    return this.total'],
    ],
  },
  {
    id: 'loss-of-its-own-class',
    says: {
      en: 'The loss is that of the class with the highest score, whichever t names: the net seems to be asked instead of t. Move the right class to another place: does your loss change?',
      ko: 't가 가리키는 클래스가 아니라 점수가 가장 높은 클래스의 손실입니다. t 대신 신경망의 답을 쓴 것으로 보입니다. 정답 클래스를 바꾸면 손실이 달라지는지 확인하십시오.',
    },
    change: [
      ['return crossEntropyError(y, t)', 'return crossEntropyError(y, np.eye(3).row(y.argmax()).add(t.mul(0)))'],
    ],
  },
  {
    id: 'scores-divided-by-their-sum',
    says: {
      en: 'The loss looks as if the scores were divided by their sum, without exp: with negative scores it is NaN. Which function makes probabilities out of scores (book, section 3.5)?',
      ko: '손실을 보면 exp 없이 점수를 그 합으로 나눈 것 같습니다. 점수가 음수이면 NaN이 됩니다. 점수를 확률로 바꾸는 함수가 무엇인지 책 3.5절에서 확인하십시오.',
    },
    change: [['softmax(this.predict(x))', 'this.predict(x).div(this.predict(x).sum() + 0 * softmax(x).sum())']],
  },
  {
    id: 'one-row-for-both-inputs',
    says: {
      en: 'Both rows of W are equal: one row of three numbers seems to be drawn and used for both inputs. How many weights has a matrix of shape (2, 3)?',
      ko: 'W의 두 행이 같습니다. 수 세 개로 된 행 하나를 뽑아 두 입력에 모두 쓴 것으로 보입니다. 형상이 (2, 3)인 행렬에 가중치가 몇 개인지 확인하십시오.',
    },
    change: [
      ['this.W = np.random.randn(2, 3)', 'const row = np.random.randn(3)\n    this.W = np.zeros(2, 3).add(row)'],
    ],
  },
  {
    id: 'seed-set-by-each-net',
    says: {
      en: 'All new nets start with the same random numbers, though each has an array of its own: np.random.seed seems to be called where a net is made, so that each draws the same numbers once more.',
      ko: '새로 만든 신경망마다 배열은 따로 있는데 난수가 모두 같습니다. 신경망을 만드는 곳에서 np.random.seed를 호출하여 매번 같은 수를 다시 뽑는 것으로 보입니다.',
    },
    change: [['this.W = np.random.randn(2, 3)', 'np.random.seed(0)\n    this.W = np.random.randn(2, 3)']],
  },
  {
    id: 'one-array-of-scores',
    says: {
      en: 'The scores that predict gave before change when it is called again: each net seems to have one array of scores, which is filled anew. Which operations make a new array?',
      ko: 'predict를 다시 호출하면 앞서 받은 점수가 바뀝니다. 점수를 담는 배열 하나를 매번 다시 채우는 것으로 보입니다. 새 배열을 만드는 연산이 무엇인지 확인하십시오.',
    },
    change: [
      ['  W: NdArray\n', '  W: NdArray\n  private y = np.zeros(3)\n'],
      [
        'return x.dot(this.W)',
        'const y = x.dot(this.W)\n    if (String(this.y.shape) !== String(y.shape)) this.y = y\n    this.y.data.set(y.data)\n    return this.y',
      ],
    ],
  },
]
