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
      en: 'The loss is about 0 where the largest score is that of the right class, and about 16.1 everywhere else, as if the log were taken of t. Compare the order of the arguments with that of crossEntropyError.',
      ko: '점수가 가장 높은 클래스가 정답이면 손실이 0에 가깝고, 아니면 언제나 16.1쯤입니다. y가 아니라 t의 로그를 구한 것으로 보입니다. 넘긴 인수의 순서를 crossEntropyError의 선언과 비교해 보십시오.',
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
    id: 'weights-remembered',
    says: {
      en: 'Changes of W after the first call of predict have no effect, as if the net went on with a W it had put aside. Look for a second place besides this.W where the weights are kept.',
      ko: 'predict를 처음 호출한 뒤에는 W를 바꾸어도 결과가 그대로입니다. 따로 보관해 둔 W로 계속 계산하는 것으로 보입니다. this.W 말고 가중치를 보관하는 곳이 또 있는지 찾아보십시오.',
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
]
