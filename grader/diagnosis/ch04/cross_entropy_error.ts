import type { WrongAnswer } from '../wrong-answer.ts'

const ONE_ROW = 'const batch = y.ndim === 1 ? y.reshape(1, -1) : y'
const LOG = 'Math.log(batch.get(n, labels.get(n)) + 1e-7)'

/** Wrong answers to cross_entropy_error. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'no-batch-mean',
    says: {
      en: 'For a batch of N samples the loss is N times too large: the losses seem to be added up and left so. Make a batch of the same sample twice: what should its loss be (book, section 4.2.4)?',
      ko: '데이터가 N개인 배치에서 손실이 N배로 나옵니다. 손실을 더하기만 한 것 같습니다. 같은 데이터를 두 번 넣은 배치의 손실은 얼마여야 하는지 책 4.2.4절을 보며 생각해 보십시오.',
    },
    change: [['-sum / batchSize', '-sum']],
  },
  {
    id: 'mean-over-all-elements',
    says: {
      en: 'The loss seems to be divided by the number of all elements of y: with 10 classes a tenth is left, for one sample as for a batch. Should the loss depend on how many classes there are?',
      ko: 'y의 모든 원소 수로 나눈 것 같습니다. 클래스가 10개이면 데이터가 한 개이든 배치이든 손실이 10분의 1이 됩니다. 평균을 무엇의 개수로 구해야 하는지 생각해 보십시오.',
    },
    change: [['-sum / batchSize', '-sum / y.size']],
  },
  {
    id: 'no-epsilon',
    says: {
      en: 'Where the right class has probability 0 the loss is Infinity, and elsewhere it is very slightly too large: log seems to be taken of y alone. Look for delta in section 4.2.2 of the book.',
      ko: '정답 클래스의 확률이 0이면 손실이 Infinity가 되고, 그 밖에는 아주 조금 큽니다. y만 그대로 log에 넣은 것 같습니다. 책 4.2.2절에서 delta를 찾아보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)))']],
  },
  {
    id: 'other-epsilon',
    says: {
      en: 'At probability 0 the loss is about 18.4 where about 16.1 is expected: the small number inside log seems to be ten times too small. Compare its exponent with delta in section 4.2.2 of the book.',
      ko: '확률이 0일 때 손실이 16.1쯤이어야 하는데 18.4쯤입니다. log 안에서 더하는 작은 값이 책의 10분의 1인 것 같습니다. 그 지수를 책 4.2.2절의 delta와 비교해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-8)']],
  },
  {
    id: 'epsilon-outside-log',
    says: {
      en: 'Probability 0 still gives Infinity, although every other loss is lowered by 1e-7: the small number seems to come in after the logarithm. Print what log itself gets where y is 0.',
      ko: '다른 손실은 1e-7만큼 작아졌는데도 확률이 0이면 여전히 Infinity입니다. 로그를 취한 다음에 작은 값을 더한 것 같습니다. y가 0일 때 log에 어떤 값이 들어가는지 출력해 보십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(n, labels.get(n))) + 1e-7']],
  },
  {
    id: 'no-minus',
    says: {
      en: 'The loss has the right size but is negative. What sign does the logarithm of a number between 0 and 1 have, and what seems to be missing before the sum (book, section 4.2.2)?',
      ko: '손실의 크기는 맞지만 음수입니다. 0과 1 사이에 있는 수의 로그가 어떤 부호인지 생각해 보십시오. 합 앞에서 무언가 빠진 것 같으니 책 4.2.2절의 식과 비교해 보십시오.',
    },
    change: [['-sum / batchSize', 'sum / batchSize']],
  },
  {
    id: 'log10',
    says: {
      en: 'The loss is about 0.43 times what it should be, which looks like the logarithm to base 10. What does your logarithm give for Math.E, and what should it give?',
      ko: '손실이 맞는 값의 0.43배쯤입니다. 밑이 10인 상용로그를 쓴 것으로 보입니다. 사용한 로그에 Math.E를 넣으면 얼마가 나오는지, 또 얼마여야 하는지 확인하십시오.',
    },
    change: [['Math.log(', 'Math.log10(']],
  },
  {
    id: 'log2',
    says: {
      en: 'The loss is about 1.44 times what it should be, which looks like the logarithm to base 2: probability 0.5 costs 1 instead of 0.69. To which base does section 4.2.2 of the book take it?',
      ko: '손실이 맞는 값의 1.44배쯤입니다. 밑이 2인 로그를 쓴 것으로 보입니다. 그래서 확률 0.5의 손실이 0.69가 아니라 1이 됩니다. 책 4.2.2절에서는 밑이 무엇인 로그를 쓰는지 확인하십시오.',
    },
    change: [['Math.log(', 'Math.log2(']],
  },
  // The number of classes is taken for the number of samples.
  {
    id: 'divides-one-sample',
    says: {
      en: 'A batch is right, but the loss of a single sample (1-D y) is divided by the number of classes, which seems to be taken for the batch size. Print y.shape[0] for a 1-D and for a 2-D y.',
      ko: '배치의 손실은 맞지만 데이터가 한 개이면(y가 1차원이면) 손실이 클래스 수로 나눈 값이 됩니다. 클래스 수를 배치 크기로 여긴 것 같습니다. y가 1차원일 때와 2차원일 때의 y.shape[0]을 출력해 보십시오.',
    },
    change: [['-sum / batchSize', '-sum / y.shape[0]']],
  },
  // The right class's place is looked up in y, where the network's own favourite stands.
  {
    id: 'argmax-of-y',
    says: {
      en: 'With one-hot labels the loss seems to be that of the class to which y gives the highest probability, whatever t says. Move the 1 in t to another place: does your loss change?',
      ko: '정답이 원-핫 인코딩이면, t와 상관없이 y에서 확률이 가장 높은 클래스의 손실을 구하는 것 같습니다. t에서 1의 자리를 옮겼을 때 손실이 달라지는지 확인하십시오.',
    },
    change: [['t.reshape(...batch.shape).argmax(1)', 'batch.argmax(1)']],
  },
  {
    id: 'one-hot-only',
    says: {
      en: 'One-hot labels are right, but class numbers are not, be it a batch or one sample: t seems to be read as one-hot every time. Compare t.size and y.size for both kinds (book, section 4.2.4).',
      ko: '원-핫 인코딩일 때는 맞지만 정답이 숫자 레이블이면 배치에서도 데이터 한 개에서도 맞지 않습니다. t를 언제나 원-핫 인코딩으로 읽는 것 같습니다. 두 경우의 t.size와 y.size를 비교해 보십시오(책 4.2.4절).',
    },
    change: [
      [
        't.size === y.size ? t.reshape(...batch.shape).argmax(1) : t.reshape(batchSize)',
        't.reshape(...batch.shape).argmax(1)',
      ],
    ],
  },
  {
    id: 'labels-only-for-one-dimension',
    says: {
      en: 'Class numbers work in a batch but not for a single sample. There y and t are both 1-D, and equal dimensions seem to count as one-hot: what else tells the two kinds of t apart?',
      ko: '숫자 레이블이 배치에서는 맞지만 데이터가 한 개이면 맞지 않습니다. 이때 y와 t는 둘 다 1차원인데, 차원 수가 같으면 원-핫 인코딩으로 여기는 것 같습니다. 두 종류의 t를 달리 구별할 방법을 생각해 보십시오.',
    },
    change: [['t.size === y.size ?', 't.ndim === y.ndim ?']],
  },
  {
    id: 'one-dimension-means-labels',
    says: {
      en: 'A one-hot t works in a batch but not for a single sample: every 1-D t seems to be read as class numbers. Print t.size for one sample, once one-hot and once with its class number.',
      ko: '원-핫 인코딩인 t가 배치에서는 맞지만 데이터가 한 개이면 맞지 않습니다. t가 1차원이면 언제나 숫자 레이블로 읽는 것 같습니다. 데이터 한 개의 정답이 원-핫 인코딩일 때와 숫자일 때의 t.size를 출력해 보십시오.',
    },
    change: [['t.size === y.size ?', 't.ndim === 2 ?']],
  },
  {
    id: 'wrong-class-of-labels',
    says: {
      en: 'One-hot labels are right, but with class numbers the probability next to the right one seems to be picked. From which number do the classes count, and from which do the elements of a row?',
      ko: '원-핫 인코딩일 때는 맞지만 숫자 레이블이면 정답 바로 옆 클래스의 확률을 고르는 것 같습니다. 클래스 번호와 행의 인덱스가 각각 몇부터 시작하는지 확인하십시오.',
    },
    change: [[': t.reshape(batchSize)', ': t.reshape(batchSize).map((c) => (c + 1) % batch.shape[1])']],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'The loss of a batch looks like that of its first row alone. Change the other rows and see whether the loss moves, then look at which row of y and t each step of the sum reads.',
      ko: '배치의 손실이 첫 번째 행만의 손실과 같은 것으로 보입니다. 다른 행을 바꾸었을 때 손실이 달라지는지 확인하고, 합을 구할 때 y와 t의 몇 번째 행을 읽는지 살펴보십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(0, labels.get(0)) + 1e-7)']],
  },
  {
    id: 'changes-y',
    says: {
      en: 'Every element of y is larger by 1e-7 after the call: the small number seems to be added to the network’s own output. Print y before and after, and look at the line that adds it.',
      ko: '호출한 뒤에 y의 모든 원소가 1e-7만큼 커져 있습니다. 작은 값을 신경망의 출력 자체에 더한 것 같습니다. 호출 전후의 y를 출력해 보고, 그 값을 더하는 줄을 살펴보십시오.',
    },
    change: [
      [ONE_ROW, 'y.addInPlace(1e-7)\n  const batch = y.ndim === 1 ? y.reshape(1, -1) : y'],
      ['labels.get(n)) + 1e-7)', 'labels.get(n)))'],
    ],
  },
  {
    id: 'changes-t',
    says: {
      en: 'The loss is right, but after the call the labels in t are negative: the minus of the formula seems to be put into t itself. To which number could it be applied instead?',
      ko: '손실은 맞지만 호출한 뒤에 t의 정답 레이블이 음수가 되어 있습니다. 식의 마이너스 부호를 t 자체에 곱한 것 같습니다. t 대신 어느 수에 부호를 붙이면 될지 생각해 보십시오.',
    },
    change: [['  return -sum', '  t.mulInPlace(-1)\n  return -sum']],
  },
]
