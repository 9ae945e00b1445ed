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
    id: 'cancels-out-before-the-absolute-value',
    says: {
      en: 'The numbers look like the size of a mean of differences with both signs, which have cancelled out: an absolute value seems to come too late, or not at all. Try the differences 1 and -1: in which order does the mistake stay visible?',
      ko: '부호가 다른 차이들이 상쇄된 다음의 평균으로 보입니다. 절댓값을 너무 늦게 구했거나 구하지 않은 것 같습니다. 차이가 1과 -1일 때 어느 순서로 계산해야 오차가 드러나는지 확인하십시오.',
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
    id: 'exactly-0',
    says: {
      en: 'All four numbers are exactly 0, though the two gradients differ a little: as if a gradient were compared with itself, or small numbers rounded away. Which methods of network do you call, and what becomes of 1e-8 (book, section 5.7.3)?',
      ko: '두 기울기가 조금 다른데도 네 값이 모두 정확히 0입니다. 같은 기울기끼리 비교했거나 작은 값을 반올림하여 없앤 것으로 보입니다. network의 어느 메서드를 호출하는지, 1e-8 정도의 값이 남는지 확인하십시오(책 5.7.3절).',
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
  {
    id: 'sum-of-both-gradients',
    says: {
      en: 'Each number looks like the mean of |gradient + numericalGradient|: where the two agree it is large, and where they differ in sign it is small. Which operation tells how far apart two numbers are?',
      ko: '값마다 |gradient + numericalGradient|의 평균으로 보입니다. 그래서 두 기울기가 같으면 크고 부호가 다르면 작습니다. 두 수가 얼마나 떨어져 있는지 알려 주는 연산이 무엇입니까?',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].add(numerical[name])).mean()']],
  },
  {
    id: 'product-of-both-gradients',
    says: {
      en: 'Each number looks like the mean of |gradient · numericalGradient|: the two seem to be multiplied. If they agree exactly, what should come out, and what comes out here (book, section 5.7.3)?',
      ko: '값마다 |gradient · numericalGradient|의 평균으로 보입니다. 두 기울기를 곱한 것 같습니다. 둘이 정확히 같을 때 무엇이 나와야 하는지, 여기서는 무엇이 나오는지 비교하십시오(책 5.7.3절).',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].mul(numerical[name])).mean()']],
  },
  {
    id: 'backpropagation-alone',
    says: {
      en: 'Each number looks like the mean size of gradient alone: nothing seems to be subtracted from it, or only zeros. Print what stands on both sides of your subtraction (book, section 5.7.3).',
      ko: '값마다 gradient 하나의 절댓값을 평균한 것으로 보입니다. 아무것도 빼지 않았거나 0을 뺀 것 같습니다. 뺄셈의 양쪽에 무엇이 있는지 출력해 보십시오(책 5.7.3절).',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name]).mean()']],
  },
  {
    id: 'numerical-alone',
    says: {
      en: 'Each number looks like the mean size of numericalGradient alone: backpropagation seems to have no part in it. Print what stands on both sides of your subtraction (book, section 5.7.3).',
      ko: '값마다 numericalGradient 하나의 절댓값을 평균한 것으로 보입니다. 오차역전파법으로 구한 기울기가 쓰이지 않은 것 같습니다. 뺄셈의 양쪽에 무엇이 있는지 출력해 보십시오(책 5.7.3절).',
    },
    change: [[MEAN_OF_ABS, 'np.abs(numerical[name]).mean()']],
  },
  {
    id: 'weights-under-each-other',
    says: {
      en: 'The numbers of W1 and W2 seem to have changed places; b1 and b2 are right. Read your result aloud: does each name stand before the number made from the same name?',
      ko: 'W1과 W2의 값이 서로 바뀐 것으로 보입니다. b1과 b2는 맞습니다. 결과를 항목마다 읽어 보고, 이름과 그 값을 구할 때 쓴 이름이 같은지 확인하십시오.',
    },
    change: [
      [
        "W1: difference('W1'), b1: difference('b1'), W2: difference('W2')",
        "W1: difference('W2'), b1: difference('b1'), W2: difference('W1')",
      ],
    ],
  },
  {
    id: 'biases-under-each-other',
    says: {
      en: 'The numbers of b1 and b2 seem to have changed places; W1 and W2 are right. Read your result aloud: does each name stand before the number made from the same name?',
      ko: 'b1과 b2의 값이 서로 바뀐 것으로 보입니다. W1과 W2는 맞습니다. 결과를 항목마다 읽어 보고, 이름과 그 값을 구할 때 쓴 이름이 같은지 확인하십시오.',
    },
    change: [[RESULT, "{ W1: difference('W1'), b1: difference('b2'), W2: difference('W2'), b2: difference('b1') }"]],
  },
  {
    id: 'layers-under-each-other',
    says: {
      en: 'The two layers seem to have changed places: W1 holds the number of W2 and b1 that of b2, and the other way round. Which names does each entry of your result read?',
      ko: '두 층의 값이 서로 바뀐 것으로 보입니다. W1에 W2의 값이, b1에 b2의 값이 있고 그 반대도 마찬가지입니다. 결과의 항목마다 어떤 이름을 읽는지 확인하십시오.',
    },
    change: [[RESULT, "{ W1: difference('W2'), b1: difference('b2'), W2: difference('W1'), b2: difference('b1') }"]],
  },
  {
    id: 'last-element-left-out',
    says: {
      en: 'The last element of each array seems to be missing from the sum, though the division counts it. Put a mistake into the last element of b2: does your check notice it? Look at where the loop ends.',
      ko: '배열마다 마지막 원소가 합에서 빠지고, 나누는 수에는 들어 있는 것으로 보입니다. b2의 마지막 원소에 잘못된 값을 넣어도 찾아내는지 보고, 반복문이 어디에서 끝나는지 확인하십시오.',
    },
    change: [
      [
        MEAN_OF_ABS,
        'np.abs(backprop[name].sub(numerical[name])).data.slice(0, -1).reduce((sum, value) => sum + value, 0) / backprop[name].size',
      ],
    ],
  },
  {
    id: 'first-element-left-out',
    says: {
      en: 'The first element of each array seems to be missing from the sum, though the division counts it. Put a mistake into the first element of b2: does your check notice it? At which index does the loop begin?',
      ko: '배열마다 첫 번째 원소가 합에서 빠지고, 나누는 수에는 들어 있는 것으로 보입니다. b2의 첫 번째 원소에 잘못된 값을 넣어도 찾아내는지 보고, 반복문이 몇 번에서 시작하는지 확인하십시오.',
    },
    change: [
      [
        MEAN_OF_ABS,
        'np.abs(backprop[name].sub(numerical[name])).data.slice(1).reduce((sum, value) => sum + value, 0) / backprop[name].size',
      ],
    ],
  },
  {
    id: 'first-element-only',
    says: {
      en: 'Each number looks like the difference of the first elements alone. Put a mistake into any other element of W1: does your check notice it? How does section 5.7.3 of the book take all elements into account?',
      ko: '값마다 첫 번째 원소끼리의 차이로 보입니다. W1의 다른 원소에 잘못된 값을 넣어도 찾아내는지 확인하십시오. 책 5.7.3절에서 모든 원소를 어떻게 반영하는지 보십시오.',
    },
    change: [[MEAN_OF_ABS, 'Math.abs(backprop[name].data[0] - numerical[name].data[0])']],
  },
  {
    id: 'smallest',
    says: {
      en: 'Each number looks like the smallest difference of its array, so that one right element hides all wrong ones. How does section 5.7.3 of the book make one number of an array?',
      ko: '값마다 그 배열에서 가장 작은 차이로 보입니다. 그러면 맞는 원소 하나가 틀린 원소를 모두 가립니다. 책 5.7.3절에서 배열 하나를 숫자 하나로 나타내는 방법을 보십시오.',
    },
    change: [[MEAN_OF_ABS, 'Math.min(...np.abs(backprop[name].sub(numerical[name])).data)']],
  },
  {
    id: 'length-of-the-difference',
    says: {
      en: 'Each number looks like the root of a sum of squares, the length of the difference. It grows with the number of elements; the average of section 5.7.3 in the book does not. Try differences of 1 everywhere.',
      ko: '값마다 제곱의 합에 제곱근을 씌운 값, 곧 차이의 길이로 보입니다. 이 값은 원소가 많을수록 커지지만 책 5.7.3절의 평균은 그렇지 않습니다. 모든 차이가 1일 때 얼마가 나오는지 확인하십시오.',
    },
    change: [[MEAN_OF_ABS, 'Math.sqrt(np.square(backprop[name].sub(numerical[name])).sum())']],
  },
  {
    id: 'sum-of-squares',
    says: {
      en: 'Each number looks like a sum of squared differences. Two things differ from section 5.7.3 of the book: what is done to a difference so that it is not negative, and how many numbers become one.',
      ko: '값마다 차이를 제곱하여 모두 더한 것으로 보입니다. 책 5.7.3절과 두 가지가 다릅니다. 차이가 음수가 되지 않게 하는 방법과, 여러 값을 하나로 만드는 방법을 비교하십시오.',
    },
    change: [[MEAN_OF_ABS, 'np.square(backprop[name].sub(numerical[name])).sum()']],
  },
  {
    id: 'divided-once-more',
    says: {
      en: 'For a batch of two samples each number is half of what it should be: a mean seems to be divided once more, by 2 or by the number of samples. The mean counts the elements already; which division is one too many (book, section 5.7.3)?',
      ko: '데이터가 2개인 배치에서 값마다 기대한 값의 절반입니다. 평균을 2나 데이터의 수로 한 번 더 나눈 것으로 보입니다. 평균을 구할 때 이미 원소의 수로 나누었습니다. 어느 나눗셈이 불필요한지 확인하십시오(책 5.7.3절).',
    },
    change: [['.mean()', '.mean() / x.shape[0]']],
  },
  {
    id: 'mean-over-columns',
    says: {
      en: 'W1 and W2 are as many times too large as they have rows, b1 and b2 are right: the sum seems to be divided by the number of columns. How many elements has a matrix?',
      ko: 'b1과 b2는 맞지만 W1과 W2는 기대한 값에 행의 수를 곱한 값입니다. 합을 열의 수로만 나눈 것으로 보입니다. 행렬의 원소가 모두 몇 개인지 생각해 보십시오.',
    },
    change: [['.mean()', '.sum() / backprop[name].shape[backprop[name].ndim - 1]']],
  },
  {
    id: 'relative-per-element',
    says: {
      en: 'Each difference seems to be divided by the size of its two gradients before the mean: the numbers are relative. That is useful elsewhere; what does section 5.7.3 of the book average?',
      ko: '평균하기 전에 차이마다 두 기울기의 크기로 나눈 것으로 보입니다. 곧 상대적인 차이입니다. 다른 데서는 쓸모가 있지만, 책 5.7.3절에서 무엇을 평균하는지 보십시오.',
    },
    change: [
      [
        MEAN_OF_ABS,
        'np.abs(backprop[name].sub(numerical[name])).div(np.abs(backprop[name]).add(np.abs(numerical[name])).add(1e-12)).mean()',
      ],
    ],
  },
  {
    id: 'in-percent',
    says: {
      en: 'Each number is a hundred times too large, as if it were a percentage. Print one difference of b2 and the mean of all: what is a mean multiplied by in section 5.7.3 of the book?',
      ko: '값마다 기대한 값의 100배입니다. 백분율로 나타낸 것으로 보입니다. b2의 차이 하나와 전체의 평균을 출력해 보십시오. 책 5.7.3절에서 평균에 무엇을 곱하는지 확인하십시오.',
    },
    change: [['.mean()', '.mean() * 100']],
  },
  {
    id: 'one-number-for-all',
    says: {
      en: 'The same number stands under all four names: it looks like the mean over the elements of all arrays together. A mistake in b2, which is small, would drown in W1: what is asked for each name?',
      ko: '네 이름에 모두 같은 값이 있습니다. 네 배열의 원소를 한데 모아 평균한 값으로 보입니다. 그러면 작은 배열인 b2의 잘못이 W1에 묻힙니다. 이름마다 무엇을 구해야 하는지 확인하십시오.',
    },
    change: [
      [
        RESULT,
        "(['W1', 'b1', 'W2', 'b2'] as const).reduce((all, _, __, names) => { const sizes = names.map((name) => backprop[name].size); const mean = names.reduce((sum, name, n) => sum + difference(name) * sizes[n], 0) / sizes.reduce((a, b) => a + b); return { W1: mean, b1: mean, W2: mean, b2: mean } }, { W1: 0, b1: 0, W2: 0, b2: 0 })",
      ],
    ],
  },
  {
    id: 'w1-only',
    says: {
      en: 'W1 is right, the other three are 0, as if only W1 were compared. A mistake in the second layer or in a bias would go unseen: which parameters does network.params hold?',
      ko: 'W1만 맞고 나머지 셋은 0입니다. W1만 비교한 것으로 보입니다. 그러면 두 번째 층이나 편향의 기울기가 틀려도 찾아내지 못합니다. network.params에 어떤 매개변수가 있는지 보십시오.',
    },
    change: [[RESULT, "{ W1: difference('W1'), b1: 0, W2: 0, b2: 0 }"]],
  },
  {
    id: 'weights-left-out',
    says: {
      en: 'W1 and W2 are 0, as if the weights were not compared at all; b1 and b2 are right. Does your loop go through all four names?',
      ko: 'b1과 b2는 맞지만 W1과 W2가 0입니다. 가중치는 아예 비교하지 않은 것으로 보입니다. 반복문이 네 이름을 모두 거치는지 확인하십시오.',
    },
    change: [[RESULT, "{ W1: 0, b1: difference('b1'), W2: 0, b2: difference('b2') }"]],
  },
  {
    id: 'class-numbers-handed-on',
    says: {
      en: 'The network is given class numbers where t is one-hot: the labels seem to go through argmax first. The check should try just the t that it got: what happens to t before the calls?',
      ko: 't는 원-핫 인코딩인데 신경망에는 클래스 번호를 넘깁니다. 먼저 argmax를 적용한 것으로 보입니다. 받은 t를 그대로 넘겨야 합니다. 호출하기 전에 t를 어떻게 다루는지 확인하십시오.',
    },
    change: [
      ['network.gradient(x, t)', 'network.gradient(x, t.argmax(1))'],
      ['network.numericalGradient(x, t)', 'network.numericalGradient(x, t.argmax(1))'],
    ],
  },
  {
    id: 'numerical-of-the-first-sample-only',
    says: {
      en: 'network.gradient seems to get the whole batch, but numericalGradient the first sample only: the two then differentiate different losses. Compare the arguments of the two calls.',
      ko: 'network.gradient에는 배치 전체를, numericalGradient에는 첫 번째 데이터만 넘기는 것으로 보입니다. 그러면 두 기울기는 서로 다른 손실의 기울기입니다. 두 호출의 인수를 비교하십시오.',
    },
    change: [['network.numericalGradient(x, t)', 'network.numericalGradient(x.take([0]), t.take([0]))']],
  },
  {
    id: 'x-scaled',
    says: {
      en: 'The network is given another x than the batch: all its elements seem to be multiplied by one number, as when pixels are scaled. What may the check do with x before the calls?',
      ko: '신경망에 넘긴 x가 받은 배치와 다릅니다. 픽셀의 크기를 바꿀 때처럼 모든 원소에 한 수를 곱한 것으로 보입니다. 호출하기 전에 x를 바꾸는 줄이 있는지 확인하십시오.',
    },
    change: [
      ['network.gradient(x, t)', 'network.gradient(x.div(255), t)'],
      ['network.numericalGradient(x, t)', 'network.numericalGradient(x.div(255), t)'],
    ],
  },
  {
    id: 'numerical-for-both',
    says: {
      en: 'All four numbers are 0, and network.gradient is never called: the numerical gradient seems to be compared with itself. Which two methods should the check compare (book, section 5.7.3)?',
      ko: '네 값이 모두 0이고 network.gradient는 호출되지 않았습니다. 수치 미분의 기울기를 자기 자신과 비교한 것으로 보입니다. 어느 두 메서드를 비교해야 하는지 보십시오(책 5.7.3절).',
    },
    change: [['network.gradient(', 'network.numericalGradient(']],
  },
  {
    id: 'backpropagation-with-itself',
    says: {
      en: 'All four numbers are 0: both gradients are computed, but that of backpropagation seems to be subtracted from itself. Read the names in the subtraction once more (book, section 5.7.3).',
      ko: '네 값이 모두 0입니다. 두 기울기를 모두 구했지만 오차역전파법의 기울기에서 자기 자신을 뺀 것으로 보입니다. 뺄셈에 쓴 이름을 다시 읽어 보십시오(책 5.7.3절).',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].sub(backprop[name])).mean() + 0 * numerical[name].size']],
  },
  {
    id: 'differences-of-sizes',
    says: {
      en: 'The absolute values seem to be taken of each gradient before the subtraction, and once more after it: a gradient with the wrong sign would then pass. Try 0.3 against -0.3: what should the check say?',
      ko: '두 기울기의 절댓값을 먼저 구한 다음 빼고, 다시 절댓값을 구한 것으로 보입니다. 그러면 부호가 틀린 기울기도 통과합니다. 0.3과 -0.3을 비교하면 어떤 값이 나와야 하는지 생각해 보십시오.',
    },
    change: [[MEAN_OF_ABS, 'np.abs(np.abs(backprop[name]).sub(np.abs(numerical[name]))).mean()']],
  },
  {
    id: 'small-taken-for-0',
    says: {
      en: 'Small differences come out as exactly 0, larger ones are right: there seems to be a threshold below which a difference counts as none. What does the size of such a number tell (book, section 5.7.3)?',
      ko: '작은 차이는 정확히 0이 되고 큰 차이는 맞습니다. 어떤 값보다 작은 차이를 0으로 여기는 것으로 보입니다. 그런 값의 크기가 무엇을 알려 주는지 보십시오(책 5.7.3절).',
    },
    change: [
      [MEAN_OF_ABS, '[np.abs(backprop[name].sub(numerical[name])).mean()].map((mean) => (mean < 1e-5 ? 0 : mean))[0]'],
    ],
  },
  {
    id: 'divided-by-the-batch',
    says: {
      en: 'Each number looks like a sum that is divided by the number of samples in x: the gradients have no axis for samples. Over how many elements is the mean of W1 to be taken?',
      ko: '값마다 차이의 합을 x의 데이터 수로 나눈 값으로 보입니다. 기울기에는 데이터의 축이 없습니다. W1의 평균을 원소 몇 개에 대해 구해야 하는지 생각해 보십시오.',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].sub(numerical[name])).sum() / x.shape[0]']],
  },
  {
    id: 'sum-not-reset',
    says: {
      en: 'W1 is right, but the numbers after it hold the differences before them as well: the sum seems to go on from one parameter to the next. Where does your sum start at 0?',
      ko: 'W1은 맞지만 그다음 값에는 앞의 차이까지 들어 있습니다. 합을 0으로 되돌리지 않고 다음 매개변수로 넘어가는 것으로 보입니다. 합이 어디에서 0으로 시작하는지 확인하십시오.',
    },
    change: [
      ['  const difference =', '  let sum = 0\n  const difference ='],
      [
        RESULT,
        "(['W1', 'b1', 'W2', 'b2'] as const).reduce((all, name) => { sum += difference(name) * backprop[name].size; all[name] = sum / backprop[name].size; return all }, { W1: 0, b1: 0, W2: 0, b2: 0 })",
      ],
    ],
  },
  {
    id: 'means-added-up',
    says: {
      en: 'W1 is right, but each number after it has the ones before added on: the total of the means seems to stand there. What is asked for each name?',
      ko: 'W1은 맞지만 그다음 값에는 앞의 값이 더해져 있습니다. 평균을 차례로 더한 값으로 보입니다. 이름마다 무엇을 구해야 하는지 확인하십시오.',
    },
    change: [
      ['  const difference =', '  let sum = 0\n  const difference ='],
      [
        RESULT,
        "(['W1', 'b1', 'W2', 'b2'] as const).reduce((all, name) => { sum += difference(name); all[name] = sum; return all }, { W1: 0, b1: 0, W2: 0, b2: 0 })",
      ],
    ],
  },
  {
    id: 'mean-of-the-four',
    says: {
      en: 'The same number stands under all four names: it looks like the mean of the four that are asked for. A mistake in one parameter would then be seen in all: what is asked for each name?',
      ko: '네 이름에 모두 같은 값이 있습니다. 구해야 할 네 값을 평균한 값으로 보입니다. 그러면 어느 매개변수가 잘못되었는지 알 수 없습니다. 이름마다 무엇을 구해야 하는지 확인하십시오.',
    },
    change: [
      [
        RESULT,
        "[(difference('W1') + difference('b1') + difference('W2') + difference('b2')) / 4].map((mean) => ({ W1: mean, b1: mean, W2: mean, b2: mean }))[0]",
      ],
    ],
  },
  {
    id: 'largest-of-the-four',
    says: {
      en: 'The same number stands under all four names: it looks like the largest of the four that are asked for. It hides where the mistake is: what is asked for each name?',
      ko: '네 이름에 모두 같은 값이 있습니다. 구해야 할 네 값 가운데 가장 큰 값으로 보입니다. 그러면 어디가 잘못되었는지 알 수 없습니다. 이름마다 무엇을 구해야 하는지 확인하십시오.',
    },
    change: [
      [
        RESULT,
        "[Math.max(difference('W1'), difference('b1'), difference('W2'), difference('b2'))].map((most) => ({ W1: most, b1: most, W2: most, b2: most }))[0]",
      ],
    ],
  },
  {
    id: 'numerical-of-the-first-call',
    says: {
      en: 'A later call seems to compare with the numerical gradient of the first call: it is kept, for another network too. What may stay outside the function from one call to the next?',
      ko: '두 번째 호출부터 첫 호출에서 구한 수치 미분의 기울기와 비교하는 것으로 보입니다. 다른 신경망에도 그 값을 씁니다. 함수 밖에 남아 다음 호출까지 이어지는 값이 있는지 확인하십시오.',
    },
    change: [
      [
        'export function gradientCheck',
        "let kept: ReturnType<TwoLayerNet['numericalGradient']> | undefined\n\nexport function gradientCheck",
      ],
      ['= network.numericalGradient(x, t)', '= (kept ??= network.numericalGradient(x, t))'],
    ],
  },
  {
    id: 'backpropagation-of-the-first-call',
    says: {
      en: 'A later call seems to compare with the gradient of backpropagation of the first call: it is kept, for another network too. What may stay outside the function from one call to the next?',
      ko: '두 번째 호출부터 첫 호출에서 구한 오차역전파법의 기울기와 비교하는 것으로 보입니다. 다른 신경망에도 그 값을 씁니다. 함수 밖에 남아 다음 호출까지 이어지는 값이 있는지 확인하십시오.',
    },
    change: [
      [
        'export function gradientCheck',
        "let kept: ReturnType<TwoLayerNet['gradient']> | undefined\n\nexport function gradientCheck",
      ],
      ['= network.gradient(x, t)', '= (kept ??= network.gradient(x, t))'],
    ],
  },
  {
    id: 'first-result-kept',
    says: {
      en: 'Every call seems to give the numbers of the first one, whatever the network: a result is kept and returned again. What may stay outside the function from one call to the next?',
      ko: '어느 신경망을 넣어도 첫 호출의 값이 나옵니다. 결과를 보관해 두고 다시 돌려주는 것으로 보입니다. 함수 밖에 남아 다음 호출까지 이어지는 값이 있는지 확인하십시오.',
    },
    change: [
      [
        'export function gradientCheck',
        "let kept: Record<'W1' | 'b1' | 'W2' | 'b2', number> | undefined\n\nexport function gradientCheck",
      ],
      [RESULT, "(kept ??= { W1: difference('W1'), b1: difference('b1'), W2: difference('W2'), b2: difference('b2') })"],
    ],
  },
  {
    id: 'one-result-for-all-calls',
    says: {
      en: 'The object that an earlier call returned holds the numbers of the next call afterwards: one and the same object seems to be filled anew. Where is the object made that is returned?',
      ko: '다음 호출을 하고 나면 앞에서 돌려준 객체에 그 호출의 값이 들어 있습니다. 같은 객체를 다시 채우는 것으로 보입니다. 돌려주는 객체를 어디에서 만드는지 확인하십시오.',
    },
    change: [
      [
        'export function gradientCheck',
        "const result = {} as Record<'W1' | 'b1' | 'W2' | 'b2', number>\n\nexport function gradientCheck",
      ],
      [RESULT, `Object.assign(result, ${RESULT})`],
    ],
  },
  ...slipsOfCopying(),
  ...roundings(),
  {
    id: 'parameters-for-the-numerical-gradient',
    says: {
      en: 'The gradients seem to be compared with the parameters themselves, which are far larger. Two gradients are to be compared: which method gives the second one (book, section 5.7.3)?',
      ko: '기울기를 매개변수 자체와 비교한 것으로 보입니다. 매개변수는 기울기보다 훨씬 큽니다. 비교할 것은 두 기울기입니다. 두 번째 기울기를 어느 메서드로 구하는지 확인하십시오(책 5.7.3절).',
    },
    change: [[MEAN_OF_ABS, 'np.abs(backprop[name].sub(network.params[name]).add(numerical[name].mul(0))).mean()']],
  },
]

// --- internal ---

// The number of one parameter under the name of another.
function slipsOfCopying(): WrongAnswer[] {
  const names = ['W1', 'b1', 'W2', 'b2']
  return names.flatMap((name) =>
    names
      .filter((other) => other !== name)
      .map((other) => ({
        id: `${other}-under-the-name-of-${name}`.toLowerCase(),
        says: {
          en: `Under ${name} stands the number of ${other}, while the other names are right: a slip of copying, it seems. Read the four lines that make the result once more, name by name.`,
          ko: `${name}의 자리에 ${other}의 값이 있고 나머지는 맞습니다. 복사하면서 이름을 바꾸지 않은 것으로 보입니다. 결과를 만드는 네 줄에서 이름을 하나씩 다시 읽어 보십시오.`,
        },
        change: [[`${name}: difference('${name}')`, `${name}: difference('${other}')`]],
      })),
  )
}

// To so many digits after the point.
function roundings(): WrongAnswer[] {
  return [3, 4, 5, 6, 8].map((digits) => ({
    id: `rounded-to-${digits}-decimals`,
    says: {
      en: `The numbers look rounded to ${digits} digits after the point, so that a small difference becomes 0. Here the size of a small number tells everything (book, section 5.7.3): look for toFixed or Math.round.`,
      ko: `값이 소수점 아래 ${digits}자리로 반올림된 것으로 보입니다. 그러면 작은 차이가 0이 됩니다. 여기서는 작은 값의 크기가 중요합니다(책 5.7.3절). toFixed나 Math.round가 있는지 확인하십시오.`,
    },
    change: [[MEAN_OF_ABS, `Number(${MEAN_OF_ABS}.toFixed(${digits}))`]],
  }))
}
