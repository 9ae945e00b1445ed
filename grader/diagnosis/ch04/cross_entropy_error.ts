import { onlyWhere } from '../only-where.ts'
import type { WrongAnswer } from '../wrong-answer.ts'

const ONE_ROW = 'const batch = y.ndim === 1 ? y.reshape(1, -1) : y'
const LOG = 'Math.log(batch.get(n, labels.get(n)) + 1e-7)'

const LABELS = 't.size === y.size ? t.reshape(...batch.shape).argmax(1) : t.reshape(batchSize)'
const LOOP = `let sum = 0
  for (let n = 0; n < batchSize; n++) {
    sum += ${LOG}
  }`
const IN_FRONT = 'labels.mul(np.log(y.add(1e-7))).sum()'
const IMPORT = "import type { NdArray } from '#np'\n"
const IMPORT_NP = [IMPORT, `${IMPORT}import * as np from '#np'\n`] as const

// A declaration outside the function, which lives from call to call.
const outside = (declaration: string) => [IMPORT, `${IMPORT}\n${declaration}\n`] as const

const everywhere: readonly WrongAnswer[] = [
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
      en: 'One-hot labels are right, but class numbers for a batch end in an error: t seems to be read as one-hot every time. Compare t.size and y.size for both kinds (book, section 4.2.4).',
      ko: '원-핫 인코딩일 때는 맞지만 배치의 정답이 숫자 레이블이면 오류가 납니다. t를 언제나 원-핫 인코딩으로 읽는 것 같습니다. 두 경우의 t.size와 y.size를 비교해 보십시오(책 4.2.4절).',
    },
    change: [
      [
        't.size === y.size ? t.reshape(...batch.shape).argmax(1) : t.reshape(batchSize)',
        't.reshape(...batch.shape).argmax(1)',
      ],
    ],
  },
  {
    id: 'class-numbers-read-as-one-hot',
    says: {
      en: 'One-hot labels are right, but with class numbers class 0 is picked in every row, whatever t says (2.3026 for 0.5108 with the book’s y): argmax seems to be taken of class numbers too. What is the argmax of [2]?',
      ko: '원-핫 인코딩일 때는 맞지만 숫자 레이블이면 t와 상관없이 모든 행에서 0번 클래스를 고릅니다(책의 y에서 0.5108이 아니라 2.3026). 숫자 레이블에도 argmax를 취하는 것 같습니다. [2]의 argmax가 얼마인지 출력해 보십시오.',
    },
    change: [[': t.reshape(batchSize)', ': t.reshape(batchSize, 1).argmax(1)']],
  },
  {
    id: 'class-numbers-read-as-one-row',
    says: {
      en: 'One-hot labels are right, but with class numbers every row is judged by one and the same class: the place of the largest number in t. argmax seems to be taken of class numbers, as if t were one one-hot row (section 4.2.4).',
      ko: '원-핫 인코딩일 때는 맞지만 숫자 레이블이면 모든 행에 같은 클래스를 쓰는데, t에서 가장 큰 수가 있는 자리의 번호입니다. t를 원-핫 행 하나로 보고 argmax를 취한 것 같습니다(책 4.2.4절).',
    },
    change: [[': t.reshape(batchSize)', ': t.reshape(batchSize).map(() => t.argmax())']],
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
  // Loops: which samples they reach, and what they keep.
  {
    id: 'last-sample-left-out',
    says: {
      en: 'A single sample has loss 0, and in a batch the loss of the last one is missing: the loop over the samples seems to end one too early. How often does it run for a batch of one?',
      ko: '데이터가 한 개이면 손실이 0이고, 배치에서는 마지막 데이터의 손실이 빠져 있습니다. 반복문이 하나 일찍 끝나는 것 같습니다. 데이터가 한 개일 때 반복문이 몇 번 도는지 확인하십시오.',
    },
    change: [['n < batchSize; n++', 'n < batchSize - 1; n++']],
  },
  {
    id: 'first-sample-left-out',
    says: {
      en: 'A single sample has loss 0, and in a batch the loss of the first one is missing: the loop over the samples seems to begin one too late. Which index does the first sample have?',
      ko: '데이터가 한 개이면 손실이 0이고, 배치에서는 첫 번째 데이터의 손실이 빠져 있습니다. 반복문이 하나 늦게 시작하는 것 같습니다. 첫 번째 데이터의 인덱스가 몇 번인지 확인하십시오.',
    },
    change: [['let n = 0', 'let n = 1']],
  },
  {
    id: 'last-sample-only',
    says: {
      en: 'One sample is right; for a batch of N the loss is the N-th part of the last sample’s: each round of the loop seems to throw away what came before. How do = and += differ?',
      ko: '데이터 한 개는 맞지만, 데이터가 N개인 배치에서는 마지막 데이터의 손실을 N으로 나눈 값이 나옵니다. 반복할 때마다 그전까지 구한 값을 버리는 것 같습니다. =와 +=가 어떻게 다른지 확인하십시오.',
    },
    change: [['sum += ', 'sum = ']],
  },
  {
    id: 'left-in-the-first-round',
    says: {
      en: 'One sample is right; for a batch of N the loss is the N-th part of the first sample’s: the loop seems to be left in its first round. Look at where return stands, inside the loop or behind it.',
      ko: '데이터 한 개는 맞지만, 데이터가 N개인 배치에서는 첫 번째 데이터의 손실을 N으로 나눈 값이 나옵니다. 반복문을 첫 번째에서 벗어나는 것 같습니다. return이 반복문의 안에 있는지 뒤에 있는지 살펴보십시오.',
    },
    change: [[`    sum += ${LOG}\n`, `    sum += ${LOG}\n    break\n`]],
  },
  {
    id: 'one-sample-too-many',
    says: {
      en: 'Every call ends in an error of an index: the loop over the samples seems to go one too far. In a batch of one, which is the only index there is? Look at < and <= in the head of the loop.',
      ko: '호출할 때마다 인덱스 오류가 납니다. 반복문이 하나 더 도는 것 같습니다. 데이터가 한 개이면 쓸 수 있는 인덱스가 몇 번뿐인지 생각하고, 반복문 첫머리의 <와 <=를 살펴보십시오.',
    },
    change: [['n < batchSize; n++', 'n <= batchSize; n++']],
  },
  // What is divided by.
  {
    id: 'divided-by-number-of-classes',
    says: {
      en: 'The loss seems to be divided by the number of classes, for one sample as for a batch. Print batch.shape and what you divide by: which of the two numbers counts the samples?',
      ko: '데이터 한 개에서도 배치에서도 손실을 클래스의 수로 나눈 것 같습니다. y의 형상과 나누는 수를 출력해 보고, 두 수 가운데 어느 것이 데이터의 수인지 확인하십시오.',
    },
    change: [['-sum / batchSize', '-sum / batch.shape[1]']],
  },
  {
    id: 'divided-by-size-of-t',
    says: {
      en: 'With one-hot labels the loss is too small, with class numbers it is another one: it seems to be divided by the size of t. What does t.size count for each kind of t (book, section 4.2.4)?',
      ko: '정답이 원-핫 인코딩이면 손실이 너무 작고, 숫자 레이블이면 값이 달라집니다. t의 크기로 나눈 것 같습니다. 두 종류의 t에서 t.size가 각각 무엇의 수인지 책 4.2.4절을 보며 생각해 보십시오.',
    },
    change: [['-sum / batchSize', '-sum / t.size']],
  },
  {
    id: 'divided-twice',
    says: {
      en: 'One sample is right, but for a batch of N the loss is N times too small: it seems to be divided by N twice, in the loop and again at the end, or by N squared. Where do you divide?',
      ko: '데이터 한 개는 맞지만, 데이터가 N개인 배치에서는 손실이 N분의 1로 작습니다. 반복문 안에서 한 번, 끝에서 또 한 번 N으로 나눈 것 같습니다. 나누는 곳을 모두 찾아보십시오.',
    },
    change: [['-sum / batchSize', '-sum / batchSize / batchSize']],
  },
  // The logarithm and the small number in it.
  {
    id: 'ten-times-epsilon',
    says: {
      en: 'At probability 0 the loss is about 13.8 where about 16.1 is expected: the small number inside log seems to be 1e-6. Print it as a decimal number: in 10e-7, what does the 10 do?',
      ko: '확률이 0일 때 손실이 16.1쯤이어야 하는데 13.8쯤입니다. log 안에서 더하는 작은 값이 1e-6인 것 같습니다. 그 값을 소수로 출력해 보고, 10e-7이라고 썼다면 앞의 10이 어떤 역할을 하는지 확인하십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 10e-7)']],
  },
  {
    id: 'epsilon-1e-10',
    says: {
      en: 'At probability 0 the loss is about 23.0 where about 16.1 is expected: the small number inside log seems to be 1e-10. Compare its exponent with delta in section 4.2.2 of the book.',
      ko: '확률이 0일 때 손실이 16.1쯤이어야 하는데 23.0쯤입니다. log 안에서 더하는 작은 값이 1e-10인 것 같습니다. 그 지수를 책 4.2.2절의 delta와 비교해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-10)']],
  },
  {
    id: 'epsilon-1e-12',
    says: {
      en: 'At probability 0 the loss is about 27.6 where about 16.1 is expected: the small number inside log seems to be 1e-12. Compare its exponent with delta in section 4.2.2 of the book.',
      ko: '확률이 0일 때 손실이 16.1쯤이어야 하는데 27.6쯤입니다. log 안에서 더하는 작은 값이 1e-12인 것 같습니다. 그 지수를 책 4.2.2절의 delta와 비교해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-12)']],
  },
  {
    id: 'epsilon-1e-15',
    says: {
      en: 'At probability 0 the loss is about 34.5 where about 16.1 is expected: the small number inside log seems to be 1e-15. Compare its exponent with delta in section 4.2.2 of the book.',
      ko: '확률이 0일 때 손실이 16.1쯤이어야 하는데 34.5쯤입니다. log 안에서 더하는 작은 값이 1e-15인 것 같습니다. 그 지수를 책 4.2.2절의 delta와 비교해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-15)']],
  },
  {
    id: 'epsilon-as-lower-bound',
    says: {
      en: 'At probability 0 the loss is right, but elsewhere it is very slightly too large: y seems to be raised to 1e-7 only where it is smaller. Does section 4.2.2 of the book choose, or does it add?',
      ko: '확률이 0일 때는 손실이 맞지만 다른 곳에서는 아주 조금 큽니다. y가 1e-7보다 작을 때만 1e-7로 바꾼 것 같습니다. 책 4.2.2절에서는 둘 중 하나를 고르는지, 아니면 더하는지 확인하십시오.',
    },
    change: [[LOG, 'Math.log(Math.max(batch.get(n, labels.get(n)), 1e-7))']],
  },
  {
    id: 'epsilon-subtracted',
    says: {
      en: 'Where the right class has probability 0 the loss is NaN: the small number seems to be subtracted, and a negative number has no logarithm. Print what log gets where y is 0.',
      ko: '정답 클래스의 확률이 0이면 손실이 NaN입니다. 작은 값을 더하지 않고 뺀 것 같습니다. 음수에는 로그가 없습니다. y가 0일 때 log에 어떤 값이 들어가는지 출력해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) - 1e-7)']],
  },
  {
    id: 'epsilon-multiplied',
    says: {
      en: 'Every loss is about 16.1 too large, and probability 0 still gives Infinity: the small number seems to be multiplied with y. What is 0 * 1e-7, and what should log get there?',
      ko: '손실이 모두 16.1쯤 크고, 확률이 0이면 여전히 Infinity입니다. 작은 값을 y에 곱한 것 같습니다. 0 * 1e-7이 얼마인지, 이때 log에 무엇이 들어가야 하는지 확인하십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) * 1e-7)']],
  },
  {
    id: 'epsilon-without-minus',
    says: {
      en: 'The loss is about -16.1 whatever y is: the number added inside log seems to be 1e7, which is ten million. Print 1e7 and 1e-7.',
      ko: 'y가 무엇이든 손실이 -16.1쯤입니다. log 안에서 더하는 값이 천만, 즉 1e7인 것 같습니다. 1e7과 1e-7을 출력해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e7)']],
  },
  {
    id: 'one-added-in-log',
    says: {
      en: 'The loss is negative, between -0.7 and 0: log seems to get 1 + y (as from log1p). Which number does section 4.2.2 of the book add, and how large is it?',
      ko: '손실이 -0.7과 0 사이의 음수입니다. log에 1 + y가 들어가는 것 같습니다(log1p도 그렇습니다). 책 4.2.2절에서 더하는 값이 무엇이며 얼마나 큰지 확인하십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1)']],
  },
  {
    id: 'zero-skipped',
    says: {
      en: 'Where the right class has probability 0 the loss is 0 too: such a sample seems to be skipped. Should the worst possible answer cost nothing? Look for delta in section 4.2.2 of the book.',
      ko: '정답 클래스의 확률이 0이면 손실도 0입니다. 그런 데이터를 건너뛴 것 같습니다. 가장 나쁜 답의 손실이 0이어도 되는지 생각하고, 책 4.2.2절에서 delta를 찾아보십시오.',
    },
    change: [[`sum += ${LOG}`, 'if (batch.get(n, labels.get(n)) > 0) sum += Math.log(batch.get(n, labels.get(n)))']],
  },
  {
    id: 'no-logarithm',
    says: {
      en: 'The loss is the probability of the right class with a minus in front: the logarithm seems to be missing. What does equation 4.2 of the book do with y[k] before it multiplies with t[k]?',
      ko: '손실이 정답 클래스의 확률에 마이너스를 붙인 값입니다. 로그가 빠진 것 같습니다. 책의 식 4.2에서 t[k]를 곱하기 전에 y[k]를 어떻게 하는지 확인하십시오.',
    },
    change: [[LOG, '(batch.get(n, labels.get(n)) + 1e-7)']],
  },
  {
    id: 'one-minus-y',
    says: {
      en: 'The loss grows with the probability of the right class: log seems to get 1 - y instead of y. What should the loss be where the right class has probability 1?',
      ko: '정답 클래스의 확률이 높을수록 손실이 커집니다. log에 y가 아니라 1 - y가 들어가는 것 같습니다. 정답 클래스의 확률이 1일 때 손실이 얼마여야 하는지 생각해 보십시오.',
    },
    change: [[LOG, 'Math.log(1 - batch.get(n, labels.get(n)) + 1e-7)']],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The loss seems to be rounded to four decimals. The book prints few digits, but the function returns all of them: look for toFixed or Math.round, and round only what you print.',
      ko: '손실을 소수점 아래 네 자리로 반올림한 것 같습니다. 책에는 몇 자리만 인쇄되어 있지만 함수는 모든 자리를 돌려주어야 합니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [['-sum / batchSize', 'Number((-sum / batchSize).toFixed(4))']],
  },
  // What t is taken for.
  {
    id: 'labels-counted-from-one',
    says: {
      en: 'One-hot labels are right, but with class numbers the probability before the right one seems to be picked, as if classes were counted from 1. In MNIST, which number does the digit 0 have as its label?',
      ko: '원-핫 인코딩일 때는 맞지만 숫자 레이블이면 정답 바로 앞 클래스의 확률을 고르는 것 같습니다. 클래스를 1부터 센 듯합니다. MNIST에서 숫자 0의 레이블이 몇인지 확인하십시오.',
    },
    change: [
      [': t.reshape(batchSize)', ': t.reshape(batchSize).map((c) => (c - 1 + batch.shape[1]) % batch.shape[1])'],
    ],
  },
  {
    id: 'class-numbers-only',
    says: {
      en: 'With a one-hot t the classes 0 and 1 seem to be picked whatever t says: its zeros and ones are read as class numbers. Print t.size and y.size: how can the two kinds of t be told apart (section 4.2.4)?',
      ko: '원-핫 인코딩인 t를 넣으면 언제나 0번이나 1번 클래스를 고릅니다. t의 0과 1을 클래스 번호로 읽는 것 같습니다. t.size와 y.size를 출력해 보고, 두 종류의 t를 어떻게 구별할지 책 4.2.4절을 보며 생각해 보십시오.',
    },
    change: [[LABELS, 't.reshape(-1)']],
  },
  {
    id: 'labels-as-weights',
    says: {
      en: 'One-hot labels are right, but class numbers end in an error: t seems to be multiplied with the logarithms, which fits a one-hot t only (section 4.2.2). What does a class number say instead (section 4.2.4)?',
      ko: '원-핫 인코딩일 때는 맞지만 숫자 레이블을 넣으면 오류가 납니다. t를 로그에 곱한 것 같은데, 이는 원-핫 인코딩일 때만 맞습니다(책 4.2.2절). 클래스 번호는 무엇을 뜻하는지 책 4.2.4절에서 확인하십시오.',
    },
    change: [[LABELS, 't'], [LOOP, 'const sum = np.log(batch.add(1e-7)).mul(labels).sum()'], IMPORT_NP],
  },
  // The same with the factors as the book has them, which is another error where their shapes do not fit.
  {
    id: 'labels-as-weights-in-front',
    says: {
      en: 'One-hot labels are right, but class numbers end in an error: t * log(y) of the book fits a one-hot t only (section 4.2.2). What does a class number say instead (section 4.2.4)?',
      ko: '원-핫 인코딩일 때는 맞지만 숫자 레이블을 넣으면 오류가 납니다. 책의 t * log(y)는 원-핫 인코딩일 때만 맞습니다(책 4.2.2절). 클래스 번호는 무엇을 뜻하는지 책 4.2.4절에서 확인하십시오.',
    },
    change: [[LABELS, 't'], [LOOP, `const sum = ${IN_FRONT}`], IMPORT_NP],
  },
  // The formula for one sample.
  {
    id: 'first-formula',
    says: {
      en: 'One sample with a one-hot label is right, but a batch of N gives N times too much and class numbers are not understood: this seems to be the formula of section 4.2.2, for one sample. What does section 4.2.4 add to it?',
      ko: '원-핫 인코딩인 데이터 한 개는 맞지만, N개인 배치에서는 손실이 N배가 되고 숫자 레이블은 다루지 못합니다. 데이터 한 개를 위한 책 4.2.2절의 식을 그대로 쓴 것 같습니다. 책 4.2.4절에서 무엇을 더했는지 확인하십시오.',
    },
    change: [[LABELS, 't'], [LOOP, `const sum = ${IN_FRONT}`], ['-sum / batchSize', '-sum'], IMPORT_NP],
  },
  {
    id: 'first-formula-logarithm-in-front',
    says: {
      en: 'The formula of section 4.2.2 seems to be used as it is, which is for one sample with a one-hot label: a batch of N gives N times too much, and class numbers are not understood. What does section 4.2.4 add to it?',
      ko: '책 4.2.2절의 식을 그대로 쓴 것 같은데, 이 식은 원-핫 인코딩인 데이터 한 개를 위한 것입니다. N개인 배치에서는 손실이 N배가 되고 숫자 레이블은 다루지 못합니다. 책 4.2.4절에서 무엇을 더했는지 확인하십시오.',
    },
    change: [
      [LABELS, 't'],
      [LOOP, 'const sum = np.log(batch.add(1e-7)).mul(labels).sum()'],
      ['-sum / batchSize', '-sum'],
      IMPORT_NP,
    ],
  },
  {
    id: 'first-label-for-every-row',
    says: {
      en: 'One sample is right, but in a batch every row seems to be judged by the label of the first sample, for both kinds of t. Print the label that each round of the loop uses.',
      ko: '데이터 한 개는 맞지만, 배치에서는 어떤 종류의 t이든 모든 행에 첫 번째 데이터의 정답을 쓰는 것 같습니다. 반복할 때마다 어느 정답을 쓰는지 출력해 보십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(n, labels.get(0)) + 1e-7)']],
  },
  {
    id: 'argmax-of-whole-t',
    says: {
      en: 'With one-hot labels every row of a batch seems to be judged by the label of the first sample, with class numbers not: argmax seems to be taken of the whole matrix. How many numbers should it give for N rows?',
      ko: '정답이 원-핫 인코딩인 배치에서만 모든 행에 첫 번째 데이터의 정답을 쓰는 것 같습니다. argmax를 행렬 전체에서 구한 듯합니다. 행이 N개이면 argmax의 결과가 몇 개여야 하는지 생각해 보십시오.',
    },
    change: [['t.reshape(...batch.shape).argmax(1)', 't.reshape(...batch.shape).argmax(1).map(() => t.argmax())']],
  },
  {
    id: 'argmax-by-columns',
    says: {
      en: 'For one sample class 0 seems to be taken as the right one whatever t is, and a batch goes wrong as well: argmax seems to run down the columns. Which axis runs along the classes (section 3.6.3)?',
      ko: '데이터 한 개에서는 t가 무엇이든 0번 클래스를 정답으로 여기고 배치에서도 틀립니다. argmax를 열 방향으로 구한 것 같습니다. 클래스를 따라가는 축이 몇 번인지 책 3.6.3절에서 확인하십시오.',
    },
    change: [['.argmax(1)', '.argmax(0)']],
  },
  {
    id: 'all-pairs-of-rows-and-labels',
    says: {
      en: 'One sample is right, but in a batch each row seems to be judged by all labels instead of its own. The book writes y[np.arange(batch_size), t]: what does the arange do there (section 4.2.4)?',
      ko: '데이터 한 개는 맞지만, 배치에서는 각 행에 자기 정답만이 아니라 모든 정답을 쓰는 것 같습니다. 책의 y[np.arange(batch_size), t]에서 arange가 어떤 역할을 하는지 책 4.2.4절에서 확인하십시오.',
    },
    change: [[`sum += ${LOG}`, `for (const label of labels.data) sum += Math.log(batch.get(n, label) + 1e-7)`]],
  },
  {
    id: 'largest-probability',
    says: {
      en: 'The loss seems to be that of the highest probability in each row, whatever t says, one-hot or not. Move the right class to another place: does your loss change?',
      ko: 't가 어떤 종류이든 상관없이 각 행에서 가장 높은 확률의 손실을 구하는 것 같습니다. 정답 클래스를 바꾸었을 때 손실이 달라지는지 확인하십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(n, labels.get(n)) * 0 + batch.row(n).max() + 1e-7)']],
  },
  {
    id: 'labels-forgotten',
    says: {
      en: 'The logarithms of all classes seem to be added up, not that of the right one alone: t has no effect. What do the zeros of a one-hot t do in equation 4.2 of the book?',
      ko: '정답 클래스만이 아니라 모든 클래스의 로그를 더한 것 같습니다. t가 아무 영향도 주지 않습니다. 책의 식 4.2에서 원-핫 인코딩인 t의 0들이 어떤 역할을 하는지 확인하십시오.',
    },
    change: [[`sum += ${LOG}`, 'for (const p of batch.row(n).data) sum += Math.log(p + 1e-7) + 0 * labels.get(n)']],
  },
  {
    id: 'y-for-t',
    says: {
      en: 'The loss is that of y against itself, Σ y·log(y): t has no effect. By what is the logarithm multiplied in equation 4.2 of the book?',
      ko: '손실이 Σ y·log(y), 즉 y를 자기 자신과 비교한 값입니다. t가 아무 영향도 주지 않습니다. 책의 식 4.2에서 로그에 무엇을 곱하는지 확인하십시오.',
    },
    change: [[`sum += ${LOG}`, 'for (const p of batch.row(n).data) sum += p * Math.log(p + 1e-7) + 0 * labels.get(n)']],
  },
  {
    id: 'y-and-t-exchanged',
    says: {
      en: 'The loss is large even for a good y: the logarithm seems to be taken of t, and multiplied with y. In equation 4.2 of the book, which of the two stands inside log?',
      ko: 'y가 좋아도 손실이 큽니다. t에 로그를 취하고 y를 곱한 것 같습니다. 책의 식 4.2에서 둘 가운데 어느 것이 log 안에 있는지 확인하십시오.',
    },
    change: [
      [
        `sum += ${LOG}`,
        'for (const [k, p] of batch.row(n).data.entries()) sum += p * Math.log((k === labels.get(n) ? 1 : 0) + 1e-7)',
      ],
    ],
  },
  // Another function in its place.
  {
    id: 'sum-of-squares',
    says: {
      en: 'The result is the sum of squared errors of section 4.2.1, with its ½. Here the logarithm of the right class’s probability is wanted (section 4.2.2).',
      ko: '결과가 책 4.2.1절의 오차제곱합에 ½을 곱한 값과 같습니다. 여기에서 구할 것은 정답 클래스의 확률에 로그를 취한 손실입니다(책 4.2.2절).',
    },
    change: [
      [
        `sum += ${LOG}`,
        'for (const [k, p] of batch.row(n).data.entries()) sum -= 0.5 * (p - (k === labels.get(n) ? 1 : 0)) ** 2',
      ],
    ],
  },
  {
    id: 'binary-cross-entropy',
    says: {
      en: 'The other classes add log(1 - y) to the loss: that is the binary cross entropy, for outputs that are independent. Which terms does equation 4.2 of the book have?',
      ko: '정답이 아닌 클래스의 log(1 - y)까지 손실에 더해집니다. 서로 독립인 출력에 쓰는 이진 교차 엔트로피입니다. 책의 식 4.2에는 어떤 항이 있는지 확인하십시오.',
    },
    change: [
      [
        `sum += ${LOG}`,
        'for (const [k, p] of batch.row(n).data.entries()) sum += Math.log((k === labels.get(n) ? p : 1 - p) + 1e-7)',
      ],
    ],
  },
  {
    id: 'softmax-first',
    says: {
      en: 'The loss is that of softmax(y): y seems to be turned into probabilities once more. y is the output of the softmax already (section 4.2.1): print it before and after.',
      ko: '손실이 softmax(y)의 손실과 같습니다. y를 다시 한번 확률로 바꾼 것 같습니다. y는 이미 소프트맥스의 출력입니다(책 4.2.1절). 바꾸기 전과 후의 y를 출력해 보십시오.',
    },
    change: [[LOG, 'Math.log(Math.exp(batch.get(n, labels.get(n))) / batch.row(n).map(Math.exp).sum() + 1e-7)']],
  },
  // Shapes.
  {
    id: 'batches-only',
    says: {
      en: 'A batch is right, but one sample (1-D y) ends in an error: there is no axis 1 and no second index. What does the book do first where y.ndim is 1 (section 4.2.4)?',
      ko: '배치는 맞지만 데이터 한 개(1차원인 y)를 넣으면 오류가 납니다. 1차원 배열에는 축 1도 두 번째 인덱스도 없습니다. 책 4.2.4절에서는 y.ndim이 1이면 먼저 무엇을 하는지 확인하십시오.',
    },
    change: [[ONE_ROW, 'const batch = y']],
  },
  {
    id: 'batch-as-one-sample',
    says: {
      en: 'A batch with one-hot labels has the loss of its first row alone, and class numbers end in an error: the batch seems to be laid out as one long sample. Print y.shape after your reshape.',
      ko: '정답이 원-핫 인코딩인 배치에서는 첫 번째 행만의 손실이 나오고 숫자 레이블이면 오류가 납니다. 배치를 긴 데이터 한 개로 펼친 것 같습니다. reshape한 뒤의 y.shape를 출력해 보십시오.',
    },
    change: [[ONE_ROW, 'const batch = y.reshape(1, -1)']],
  },
  // State and aliasing.
  {
    id: 'logarithm-written-into-y',
    says: {
      en: 'The loss is right, but after the call y holds logarithms: they seem to be written into y itself. Print y before and after. Where could they be stored instead?',
      ko: '손실은 맞지만 호출한 뒤에 y에 로그 값이 들어 있습니다. y 자체에 값을 쓴 것 같습니다. 호출 전후의 y를 출력해 보고, 로그를 어디에 담으면 될지 생각해 보십시오.',
    },
    change: [['  return -sum', '  y.data.forEach((p, i) => (y.data[i] = Math.log(p + 1e-7)))\n  return -sum']],
  },
  {
    id: 'kept-from-first-call',
    says: {
      en: 'The first call is right, and every later one gives the result of the first again, whatever y and t are. Look for a variable outside the function, and for what is written into it only once.',
      ko: '첫 번째 호출은 맞지만 그다음부터는 y와 t가 무엇이든 첫 번째 결과가 다시 나옵니다. 함수 밖에 있는 변수를 찾아보고, 그 가운데 값을 한 번만 넣는 것이 있는지 확인하십시오.',
    },
    change: [
      ['return -sum / batchSize', 'kept ??= -sum / batchSize\n  return kept'],
      outside('let kept: number | undefined'),
    ],
  },
  {
    id: 'remembered-by-shape',
    says: {
      en: 'A second y of the same shape gets the loss of the first again, while another shape is right: results seem to be remembered by shape. On what else does the loss depend?',
      ko: '형상이 같은 두 번째 y에서 첫 번째 손실이 다시 나오고 형상이 다르면 맞습니다. 결과를 형상에 따라 기억해 두는 것 같습니다. 손실이 형상 말고 무엇에 따라 달라지는지 생각해 보십시오.',
    },
    change: [
      [
        'return -sum / batchSize',
        'const key = String(y.shape)\n  const loss = known.get(key) ?? -sum / batchSize\n  known.set(key, loss)\n  return loss',
      ],
      outside('const known = new Map<string, number>()'),
    ],
  },
  {
    id: 'sum-goes-on',
    says: {
      en: 'The first call is right, but each later loss has those before it added to it: the sum seems to be declared outside the function. Where does it become 0 again?',
      ko: '첫 번째 호출은 맞지만 그다음부터는 앞에서 구한 손실까지 더해집니다. 합을 담는 변수를 함수 밖에서 선언한 것 같습니다. 이 변수를 어디에서 다시 0으로 만드는지 살펴보십시오.',
    },
    change: [['  let sum = 0\n', ''], outside('let sum = 0')],
  },
  // Brothers: the small number, the place in y, the mean, the kind of label.
  {
    id: 'epsilon-1e-4',
    says: {
      en: 'Where the probability is 0 the loss is 9.21, the logarithm of 1e-4: the small number seems to be the h of numerical differentiation. Which one does section 4.2.2 add to y?',
      ko: '확률이 0일 때 손실이 1e-4의 로그에서 나오는 9.21입니다. 수치 미분의 h를 더한 것 같습니다. 책 4.2.2절에서 y에 더하는 작은 값이 얼마인지 확인하십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-4)']],
  },
  {
    id: 'epsilon-1e-5',
    says: {
      en: 'Where the probability is 0 the loss is 11.5, the logarithm of 1e-5: the small number is a hundred times that of the book. Compare your exponent with section 4.2.2.',
      ko: '확률이 0일 때 손실이 1e-5의 로그에서 나오는 11.5입니다. 더한 값이 책의 100배입니다. 지수를 책 4.2.2절과 비교해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-5)']],
  },
  {
    id: 'epsilon-1e-9',
    says: {
      en: 'Where the probability is 0 the loss is 20.7, the logarithm of 1e-9: the small number is a hundredth of that of the book. Compare your exponent with section 4.2.2.',
      ko: '확률이 0일 때 손실이 1e-9의 로그에서 나오는 20.7입니다. 더한 값이 책의 100분의 1입니다. 지수를 책 4.2.2절과 비교해 보십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-9)']],
  },
  {
    id: 'epsilon-1e-3',
    says: {
      en: 'Every loss is too small, and where the probability is 0 it is 6.9, the logarithm of 1e-3: the small number is far larger than that of the book. See section 4.2.2.',
      ko: '손실이 모두 작고, 확률이 0일 때는 1e-3의 로그에서 나오는 6.9입니다. 더한 값이 책의 값보다 훨씬 큽니다. 책 4.2.2절을 확인하십시오.',
    },
    change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-3)']],
  },
  {
    id: 'logarithm-of-the-mean',
    says: {
      en: 'One sample is right, but a batch gives the logarithm of the mean probability instead of the mean of the logarithms. Which of the two is done first in equation 4.3?',
      ko: '데이터 한 개에서는 맞지만, 배치에서는 로그의 평균이 아니라 확률의 평균에 로그를 취했습니다. 식 4.3에서 어느 쪽을 먼저 하는지 확인하십시오.',
    },
    change: [
      [`sum += ${LOG}`, 'sum += batch.get(n, labels.get(n))'],
      ['-sum / batchSize', '-Math.log(sum / batchSize + 1e-7)'],
    ],
  },
  {
    id: 'product-of-probabilities',
    says: {
      en: 'A batch gives the logarithm of the product of all probabilities, that is the sum of the logarithms, with the small number added only once. Is it added for each sample, and where is the mean taken?',
      ko: '배치에서 모든 확률을 곱한 값의 로그, 즉 로그의 합이 나옵니다. 작은 값도 한 번만 더했습니다. 데이터마다 더하는지, 평균은 어디에서 구하는지 확인하십시오.',
    },
    change: [
      ['let sum = 0', 'let sum = 1'],
      [`sum += ${LOG}`, 'sum *= batch.get(n, labels.get(n))'],
      ['-sum / batchSize', '-Math.log(sum + 1e-7)'],
    ],
  },
  {
    id: 'multiplied-by-class-number',
    says: {
      en: 'Each logarithm seems to be multiplied by the number of its class, so that class 0 costs nothing and class 2 twice as much. A class number says where to look in y and is no factor.',
      ko: '로그마다 클래스 번호를 곱한 것 같습니다. 그래서 클래스 0은 손실이 0이고 클래스 2는 두 배입니다. 클래스 번호는 y에서 어디를 볼지 알려 줄 뿐 곱하는 수가 아닙니다.',
    },
    change: [[`sum += ${LOG}`, `sum += labels.get(n) * ${LOG}`]],
  },
  {
    id: 'class-zero-skipped',
    says: {
      en: 'Samples of class 0 seem to count nothing, as if they had no label: in JavaScript 0 is false. Look for a condition on the label itself, such as if (label).',
      ko: '클래스 0인 데이터의 손실이 빠졌습니다. 레이블이 없는 것으로 본 것 같습니다. 자바스크립트에서 0은 거짓입니다. if (label)처럼 레이블 자체를 조건으로 쓴 곳을 찾아보십시오.',
    },
    change: [[`sum += ${LOG}`, `if (labels.get(n)) sum += ${LOG}`]],
  },
  {
    id: 'offset-of-rows-by-batch-size',
    says: {
      en: 'Only square batches are right: row n of y seems to begin at n times the number of samples. In y.data each row takes as many places as there are classes: where does row 2 of a (5, 4) array begin?',
      ko: '정사각형 배치에서만 맞습니다. y의 n번째 행이 n × 데이터 수에서 시작한다고 본 것 같습니다. y.data에서 한 행의 길이는 클래스의 수입니다. 형상이 (5, 4)일 때 2번 행은 어디에서 시작합니까?',
    },
    change: [[LOG, 'Math.log(batch.data[n * batchSize + labels.get(n)] + 1e-7)']],
  },
  {
    id: 'row-offset-forgotten',
    says: {
      en: 'Every sample seems to look its probability up in the first row of y: the class is that of its own row, the row is not. Print the row and the column that are read for each sample.',
      ko: '모든 데이터가 y의 첫 번째 행에서 확률을 찾는 것 같습니다. 클래스는 자기 것이지만 행이 다릅니다. 데이터마다 읽는 행과 열을 출력해 보십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(0, labels.get(n)) + 1e-7)']],
  },
  {
    id: 'last-row-for-all',
    says: {
      en: 'Every sample seems to look its probability up in the last row of y. Print the row and the column that are read for each sample of a batch of two.',
      ko: '모든 데이터가 y의 마지막 행에서 확률을 찾는 것 같습니다. 데이터가 두 개인 배치에서 데이터마다 읽는 행과 열을 출력해 보십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(batchSize - 1, labels.get(n)) + 1e-7)']],
  },
  {
    id: 'last-label-for-every-row',
    says: {
      en: 'Every row seems to be judged by the label of the last sample. Make a batch of two samples with different labels and print which column is read for each.',
      ko: '모든 행에 마지막 데이터의 레이블을 쓴 것 같습니다. 레이블이 서로 다른 데이터 두 개로 배치를 만들고, 데이터마다 어느 열을 읽는지 출력해 보십시오.',
    },
    change: [[LOG, 'Math.log(batch.get(n, labels.get(batchSize - 1)) + 1e-7)']],
  },
  {
    id: 'single-one-hot-read-as-numbers',
    says: {
      en: 'One sample with a one-hot label is wrong, and batches are right: a 1-D t seems to be read as class numbers, its first element 0 or 1 as the class. The number of elements, t.size === y.size, tells the two apart.',
      ko: '원-핫 레이블인 데이터 한 개에서만 틀립니다. 1차원인 t를 클래스 번호로 읽어 첫 원소(0이나 1)를 클래스로 본 것 같습니다. 둘은 원소의 수(t.size === y.size)로 구별됩니다.',
    },
    change: [[LABELS, 't.ndim === 2 ? t.argmax(1) : t.reshape(-1)']],
  },
  {
    id: 'single-number-read-as-one-hot',
    says: {
      en: 'One sample with its class number is NaN: a 1-D t beside a 1-D y seems to be taken for one-hot, and t has no more than one element. What tells the two kinds apart is t.size, not the number of dimensions.',
      ko: '클래스 번호가 있는 데이터 한 개에서 NaN이 됩니다. y와 t가 모두 1차원이면 원-핫으로 본 것 같습니다. 이때 t에는 원소가 하나뿐입니다. 둘은 차원의 수가 아니라 t.size로 구별됩니다.',
    },
    change: [[`sum += ${LOG}`, `sum += y.ndim === 1 && t.size === 1 ? Number.NaN : ${LOG}`]],
  },
  {
    id: 'single-number-multiplied',
    says: {
      en: 'One sample with its class number is wrong: the number seems to be multiplied with all logarithms as if t were one-hot. What tells the two kinds apart is t.size, not the number of dimensions.',
      ko: '클래스 번호가 있는 데이터 한 개에서 틀립니다. t를 원-핫으로 보고 그 번호를 모든 로그에 곱한 것 같습니다. 둘은 차원의 수가 아니라 t.size로 구별됩니다.',
    },
    change: [
      [
        `sum += ${LOG}`,
        `if (y.ndim === 1 && t.size === 1) for (const p of y.data) sum += t.data[0] * Math.log(p + 1e-7)\n    else sum += ${LOG}`,
      ],
    ],
  },
  {
    id: 'numbers-read-as-one-hot',
    says: {
      en: 'Class numbers give NaN: t seems to be read as one-hot, an element for each class, and it has fewer. Is the kind of t not asked, or kept from the first call? Print t.size and y.size each time.',
      ko: '클래스 번호를 넣으면 NaN이 됩니다. t를 원-핫으로 보고 클래스마다 원소를 읽지만 그만큼 들어 있지 않습니다. t의 종류를 확인하지 않거나 첫 호출의 것을 기억하는지, t.size와 y.size를 매번 출력해 보십시오.',
    },
    change: [['-sum / batchSize', 't.size === y.size ? -sum / batchSize : Number.NaN']],
  },
  {
    id: 'both-kinds-of-cross-entropy-per-class',
    says: {
      en: 'The wrong classes seem to count too, by log(1 - y), and the whole is divided by the number of classes: that is the error of several yes-or-no questions. Here only the right class counts.',
      ko: '오답 클래스도 log(1 - y)로 더하고 전체를 클래스의 수로 나눈 것 같습니다. 예, 아니요로 답하는 여러 문제의 오차입니다. 여기에서는 정답 클래스만 셉니다.',
    },
    change: [
      [
        `sum += ${LOG}`,
        'for (const [k, p] of batch.row(n).data.entries()) sum += Math.log((k === labels.get(n) ? p : 1 - p) + 1e-7) / batch.shape[1]',
      ],
    ],
  },
  {
    id: 'squared-logarithm',
    says: {
      en: 'Each logarithm seems to be squared before the mean is taken. Equation 4.3 adds up the logarithms as they are, with a minus in front of the whole.',
      ko: '로그를 제곱한 다음 평균을 구한 것 같습니다. 식 4.3에서는 로그를 그대로 더하고 전체 앞에 마이너스를 붙입니다.',
    },
    change: [[`sum += ${LOG}`, `sum -= ${LOG} ** 2`]],
  },
  {
    id: 'probability-times-logarithm',
    says: {
      en: 'Each logarithm seems to be multiplied by its own probability, as in an entropy. In equation 4.2 the factor is the label t, which is 1 for the right class.',
      ko: '엔트로피처럼 로그마다 그 확률을 곱한 것 같습니다. 식 4.2에서 곱하는 것은 레이블 t이고, 정답 클래스에서 t는 1입니다.',
    },
    change: [[`sum += ${LOG}`, `sum += batch.get(n, labels.get(n)) * ${LOG}`]],
  },
  {
    id: 'smallest-probability',
    says: {
      en: 'The loss seems to be taken of the smallest probability of each row, whatever the label is. Change the label and see whether the loss changes: which element of y does it name?',
      ko: '레이블과 상관없이 각 행에서 가장 작은 확률로 손실을 구한 것 같습니다. 레이블을 바꾸었을 때 손실이 달라지는지, 레이블이 y의 어느 원소를 가리키는지 확인하십시오.',
    },
    change: [[LOG, 'Math.log(0 * labels.get(n) + Math.min(...batch.row(n).data) + 1e-7)']],
  },
  {
    id: 'last-class-left-out',
    says: {
      en: 'Samples of the last class seem to cost nothing, all others are right: the loop over the classes seems to end one too early. Print every class that it visits.',
      ko: '정답이 마지막 클래스인 데이터의 손실이 0이고 나머지는 맞습니다. 클래스를 도는 반복문이 하나 일찍 끝나는 것으로 보입니다. 방문하는 클래스를 모두 출력해 보십시오.',
    },
    change: [[LOG, `(labels.get(n) === batch.shape[1] - 1 ? 0 : ${LOG})`]],
  },
  {
    id: 'y-read-by-columns',
    says: {
      en: 'One sample is right, but in a batch other numbers of y are picked: y seems to be read by columns, as if it were transposed. For y of shape (N, C) the number of row n and class k stands at n · C + k.',
      ko: '데이터 한 개는 맞지만 배치에서는 y의 다른 원소를 고릅니다. y를 전치된 것처럼 열 방향으로 읽는 것으로 보입니다. 형상이 (N, C)이면 n번 행, k번 클래스의 값은 n · C + k번째에 있습니다.',
    },
    change: [[LOG, 'Math.log(batch.data[labels.get(n) * batchSize + n] + 1e-7)']],
  },
  {
    id: 'logarithm-of-the-sum',
    says: {
      en: 'One sample is right; for a batch the probabilities of the right classes seem to be added up first, and the logarithm taken of their sum. Which comes first in the equation of section 4.2.4, log or Σ?',
      ko: '데이터 한 개는 맞지만 배치에서는 정답 클래스의 확률을 먼저 더한 다음 그 합의 로그를 구한 것으로 보입니다. 책 4.2.4절의 식에서 log와 Σ 가운데 무엇이 먼저인지 확인하십시오.',
    },
    change: [
      [`sum += ${LOG}`, 'sum += batch.get(n, labels.get(n))'],
      ['-sum / batchSize', '-Math.log(sum + 1e-7) / batchSize'],
    ],
  },
  {
    id: 'first-sample-of-a-batch-left-out',
    says: {
      en: 'One sample is right, but in a batch the loss of the first one is missing: the loop over the samples seems to begin at 1 there. Which index does the first row have?',
      ko: '데이터 한 개는 맞지만 배치에서는 첫 번째 데이터의 손실이 빠져 있습니다. 데이터를 도는 반복문이 1에서 시작하는 것으로 보입니다. 첫 번째 행의 인덱스가 무엇인지 확인하십시오.',
    },
    change: [['let n = 0; n < batchSize', 'let n = y.ndim - 1; n < batchSize']],
  },
]

const OPENS = 'export function crossEntropyError(y: NdArray, t: NdArray): number {'
const RIGHT = `function right(y: NdArray, t: NdArray): number {
  const rows = y.ndim === 1 ? y.reshape(1, -1) : y
  const classes = t.size === y.size ? t.reshape(...rows.shape).argmax(1) : t.reshape(rows.shape[0])
  return -classes.data.reduce((total, label, n) => total + Math.log(rows.get(n, label) + 1e-7), 0) / rows.shape[0]
}`

// A student may write class numbers and one-hot labels apart, and be wrong in one of them.
const classNumbers = {
  id: 'of-class-numbers',
  rightWhere: 'if (t.size === y.size) return right(y, t)',
  says: { en: 'So it was where t holds class numbers.', ko: 't가 클래스 번호일 때 그랬습니다.' },
  opens: OPENS,
  right: RIGHT,
}
const oneHot = {
  id: 'of-one-hot',
  rightWhere: 'if (t.size !== y.size) return right(y, t)',
  says: { en: 'So it was where t is one-hot.', ko: 't가 원-핫일 때 그랬습니다.' },
  opens: OPENS,
  right: RIGHT,
}
const IN_EITHER = [
  'no-batch-mean',
  'no-epsilon',
  'epsilon-outside-log',
  'no-minus',
  'log10',
  'log2',
  'first-row-only',
  'last-sample-left-out',
  'first-sample-left-out',
  'last-sample-only',
  'divided-by-number-of-classes',
  'ten-times-epsilon',
  'epsilon-1e-4',
  'epsilon-1e-10',
  'epsilon-1e-12',
  'epsilon-as-lower-bound',
  'one-added-in-log',
  'no-logarithm',
  'one-minus-y',
  'logarithm-of-the-mean',
  'class-zero-skipped',
  'offset-of-rows-by-batch-size',
  'row-offset-forgotten',
  'labels-forgotten',
  'y-for-t',
  'y-and-t-exchanged',
  'binary-cross-entropy',
  'sum-of-squares',
  'multiplied-by-class-number',
] as const

/** Wrong answers to cross_entropy_error. */
export const wrongAnswers: readonly WrongAnswer[] = [
  ...everywhere,
  ...onlyWhere(classNumbers, everywhere, [...IN_EITHER, 'largest-probability', 'first-label-for-every-row']),
  ...onlyWhere(oneHot, everywhere, IN_EITHER),
]
