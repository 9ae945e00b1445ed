import type { WrongAnswer } from '../wrong-answer.ts'

const MEAN_OF_ABS = 'np.abs(backprop[name].sub(numerical[name])).mean()'
const RESULT = "{ W1: difference('W1'), b1: difference('b1'), W2: difference('W2'), b2: difference('b2') }"

/** What goes wrong in the gradient check. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'no-absolute-value',
    says: {
      en: 'The numbers look like a mean of differences that keep their signs, so that those above and below 0 cancel out. Can a difference be negative here, and should it be (book, section 5.7.3)?',
      ko: '부호가 있는 차이를 그대로 평균한 값으로 보입니다. 그러면 양수와 음수가 서로 상쇄됩니다. 차이가 음수가 될 수 있는지, 그래도 되는지 생각해 보십시오(책 5.7.3절).',
    },
    change: [[MEAN_OF_ABS, 'backprop[name].sub(numerical[name]).mean()']],
  },
  {
    id: 'absolute-value-of-the-mean',
    says: {
      en: 'The absolute value seems to be taken of the mean, when differences of both signs have cancelled out already. Try the differences 1 and -1: in which order does the mistake stay visible?',
      ko: '평균한 다음에 절댓값을 구한 것으로 보입니다. 그때는 이미 양수와 음수의 차이가 상쇄된 뒤입니다. 차이가 1과 -1일 때 어느 순서로 계산해야 오차가 드러나는지 확인하십시오.',
    },
    change: [[MEAN_OF_ABS, 'Math.abs(backprop[name].sub(numerical[name]).mean())']],
  },
  {
    id: 'difference-of-absolute-values',
    says: {
      en: 'The absolute values seem to be taken of each gradient before the subtraction: a gradient with the wrong sign would then pass. Try 0.3 against -0.3: what should the check say?',
      ko: '두 기울기의 절댓값을 먼저 구한 다음 뺀 것으로 보입니다. 그러면 부호가 틀린 기울기도 통과합니다. 0.3과 -0.3을 비교하면 어떤 값이 나와야 하는지 생각해 보십시오.',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name]).sub(np.abs(numerical[name])).mean()']],
  },
  {
    id: 'sum',
    says: {
      en: 'Each number is as many times too large as its array has elements: it looks like a sum. W1 would then seem worse than b1 only because it is larger. What makes the two comparable (book, section 5.7.3)?',
      ko: '네 값이 모두 기대한 값에 원소의 수를 곱한 값입니다. 차이를 모두 더하기만 한 것으로 보입니다. 그러면 W1은 원소가 많다는 이유만으로 b1보다 나빠 보입니다. 크기가 다른 둘을 비교하려면 무엇이 필요한지 생각해 보십시오(책 5.7.3절).',
    },
    change: [['.mean()', '.sum()']],
  },
  {
    id: 'largest',
    says: {
      en: 'Each number looks like the largest difference of its array. A useful thing to know, but what is asked for lets every element count: see how section 5.7.3 makes one number of an array.',
      ko: '값마다 그 배열에서 가장 큰 차이로 보입니다. 쓸모 있는 값이지만, 여기서는 모든 원소가 반영되는 값을 구합니다. 책 5.7.3절에서 배열 하나를 숫자 하나로 나타내는 방법을 보십시오.',
    },
    change: [['.mean()', '.max()']],
  },
  {
    id: 'mean-of-squares',
    says: {
      en: 'The differences seem to be squared, so that 1e-4 counts as 1e-8 and a mistake looks harmless. With a difference of 0.1 everywhere, what comes out, and what should?',
      ko: '차이를 제곱하여 평균한 것으로 보입니다. 그러면 1e-4가 1e-8이 되어 잘못이 작아 보입니다. 모든 차이가 0.1일 때 무엇이 나오는지, 무엇이 나와야 하는지 비교하십시오.',
    },
    change: [['np.abs(', 'np.square(']],
  },
  {
    id: 'root-of-mean-of-squares',
    says: {
      en: 'Each number looks like the root of a mean of squares: near what is asked for, but large differences weigh more. Work out the differences 0 and 2 by hand, your way and the way of section 5.7.3.',
      ko: '값마다 제곱의 평균에 제곱근을 씌운 것으로 보입니다. 기대한 값과 비슷하지만 큰 차이가 더 크게 반영됩니다. 차이가 0과 2일 때의 값을 작성한 방법과 책 5.7.3절의 방법으로 각각 구해 보십시오.',
    },
    change: [[MEAN_OF_ABS, 'Math.sqrt(np.square(backprop[name].sub(numerical[name])).mean())']],
  },
  {
    id: 'relative-difference',
    says: {
      en: 'The numbers look relative, divided by the size of the gradient. Multiply both gradients by 10: what is asked for grows with them, but yours seems not to. Look for a division too many.',
      ko: '차이를 기울기의 크기로 나눈 상대적인 값으로 보입니다. 두 기울기를 모두 10배로 하면 구하려는 값도 커져야 하지만 이 결과는 그대로일 것입니다. 필요 없는 나눗셈이 있는지 확인하십시오.',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].sub(numerical[name])).mean() / np.abs(numerical[name]).mean()']],
  },
  {
    id: 'mean-over-rows',
    says: {
      en: 'b1 and b2 are right, but W1 and W2 as many times too large as they have columns: the sum seems to be divided by the number of rows. How many elements has a matrix?',
      ko: 'b1과 b2는 맞지만 W1과 W2는 기대한 값에 열의 수를 곱한 값입니다. 합을 행의 수로만 나눈 것으로 보입니다. 행렬의 원소가 모두 몇 개인지 생각해 보십시오.',
    },
    change: [['.mean()', '.sum() / backprop[name].shape[0]']],
  },
  {
    id: 'first-row-only',
    says: {
      en: 'It looks as if only the first row of W1 and W2, and only the first element of b1 and b2, were compared. Put a mistake into the last row of a gradient: does your check find it?',
      ko: 'W1과 W2는 첫 번째 행만, b1과 b2는 첫 번째 원소만 비교한 것으로 보입니다. 기울기의 마지막 행에 잘못된 값을 넣어도 찾아내는지 확인하십시오.',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].take([0]).sub(numerical[name].take([0]))).mean()']],
  },
  {
    id: 'backpropagation-against-itself',
    says: {
      en: 'All four numbers are exactly 0, as if a gradient were compared with itself. Two independent ways should meet here (book, section 5.7.3): which methods of network do you call?',
      ko: '네 값이 모두 정확히 0입니다. 같은 기울기끼리 비교한 것으로 보입니다. 서로 다른 두 방법으로 구한 기울기를 비교해야 합니다(책 5.7.3절). network의 어느 메서드를 호출하는지 확인하십시오.',
    },
    change: [['network.numericalGradient(x, t)', 'network.gradient(x, t)']],
  },
  {
    id: 'first-sample-only',
    says: {
      en: 'network.gradient seems to get the first sample only, but numericalGradient the whole batch: the two then differentiate different losses. Compare the arguments of the two calls.',
      ko: 'network.gradient에는 첫 번째 데이터만, numericalGradient에는 배치 전체를 넘기는 것으로 보입니다. 그러면 두 기울기는 서로 다른 손실의 기울기입니다. 두 호출의 인수를 비교하십시오.',
    },
    change: [['network.gradient(x, t)', 'network.gradient(x.take([0]), t.take([0]))']],
  },
  {
    id: 'both-of-the-first-sample-only',
    says: {
      en: 'Both methods seem to get the first sample only: a mistake that shows in batches, such as a wrong sum over the rows, would go unseen. What happens to x and t before the calls?',
      ko: '두 메서드에 모두 첫 번째 데이터만 넘기는 것으로 보입니다. 그러면 행끼리 더하는 곳의 잘못처럼 배치에서만 드러나는 잘못을 찾지 못합니다. 호출하기 전에 x와 t를 어떻게 다루는지 확인하십시오.',
    },
    change: [
      ['network.gradient(x, t)', 'network.gradient(x.take([0]), t.take([0]))'],
      ['network.numericalGradient(x, t)', 'network.numericalGradient(x.take([0]), t.take([0]))'],
    ],
  },
  {
    id: 'x-and-t-swapped',
    says: {
      en: 'The network seems to get the labels where the batch belongs, and the batch where the labels belong. Compare the order of the arguments with the declarations in two_layer_net.ts.',
      ko: '배치가 들어갈 자리에 정답 레이블을, 정답 레이블이 들어갈 자리에 배치를 넘기는 것으로 보입니다. 인수의 순서를 two_layer_net.ts의 선언과 비교하십시오.',
    },
    change: [
      ['network.gradient(x, t)', 'network.gradient(t, x)'],
      ['network.numericalGradient(x, t)', 'network.numericalGradient(t, x)'],
    ],
  },
  {
    id: 'w1-under-every-name',
    says: {
      en: 'The same number stands under all four names, and it is the one that belongs to W1. Does the name that is read change from entry to entry, or only the one that is written?',
      ko: '네 이름에 모두 같은 값이 있으며, 이는 W1의 값으로 보입니다. 항목마다 담는 이름만 바뀌는지, 읽는 이름도 함께 바뀌는지 확인하십시오.',
    },
    change: [[RESULT, "{ W1: difference('W1'), b1: difference('W1'), W2: difference('W1'), b2: difference('W1') }"]],
  },
  {
    id: 'biases-left-out',
    says: {
      en: 'b1 and b2 are 0, as if the biases were not compared at all. A mistake in a bias alone would then go unseen: which parameters does network.params hold?',
      ko: 'b1과 b2가 0입니다. 편향은 아예 비교하지 않은 것으로 보입니다. 그러면 편향의 기울기만 틀렸을 때 찾아내지 못합니다. network.params에 어떤 매개변수가 있는지 보십시오.',
    },
    change: [[RESULT, "{ W1: difference('W1'), b1: 0, W2: difference('W2'), b2: 0 }"]],
  },
  {
    id: 'updates-the-parameters',
    says: {
      en: 'params.W1 holds other values after the check than before, as if a step of training stood in it. The two gradients then belong to different networks: which line writes into network.params?',
      ko: '검증하고 나면 params.W1의 값이 달라져 있습니다. 그 사이에 학습이 한 단계 들어 있는 것으로 보입니다. 그러면 두 기울기는 서로 다른 신경망의 기울기입니다. 어느 줄이 network.params를 바꾸는지 찾아보십시오.',
    },
    change: [['  const numerical', '  network.params.W1.subInPlace(backprop.W1.mul(0.1))\n  const numerical']],
  },
]
