import type { WrongAnswer } from '../wrong-answer.ts'

const FORMULA = '0.5 * np.square(y.sub(t)).sum()'

/** Wrong answers to mean_squared_error. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'no-half',
    says: {
      en: 'The loss is twice what it should be: a factor seems to be missing. Work out y = [1, 0], t = [0, 1] by hand with equation 4.1 of the book (section 4.2.1).',
      ko: '손실이 맞는 값의 두 배입니다. 앞에 곱하는 수가 빠진 것 같습니다. y = [1, 0], t = [0, 1]일 때의 손실을 책 4.2.1절의 식 4.1로 직접 계산해 보십시오.',
    },
    change: [['0.5 * ', '']],
  },
  // What the name says, but not what the book's equation does.
  {
    id: 'mean',
    says: {
      en: 'It looks as if the squares were averaged, as the name of the function suggests: with 10 elements the loss is a fifth of what it should be. What stands before the Σ in equation 4.1 of the book?',
      ko: '함수 이름처럼 제곱의 평균을 구한 것으로 보입니다. 원소가 10개이면 손실이 맞는 값의 5분의 1이 됩니다. 책의 식 4.1에서 Σ 앞에 무엇이 있는지 확인하십시오.',
    },
    change: [[FORMULA, 'np.square(y.sub(t)).mean()']],
  },
  {
    id: 'half-of-the-mean',
    says: {
      en: 'With n elements the loss is n times too small: it seems to be halved, as it should, but averaged as well. Append a few places where y and t are equal: ought that to change the loss?',
      ko: '원소가 n개이면 손실이 맞는 값의 n분의 1이 됩니다. ½은 제대로 곱했으나 평균까지 구한 것 같습니다. y와 t의 값이 같은 원소를 몇 개 덧붙이면 손실이 달라져야 하는지 생각해 보십시오.',
    },
    change: [['.sum()', '.mean()']],
  },
  {
    id: 'no-square',
    says: {
      en: 'For any y that adds up to 1 the loss is about 0, and for another y it can be negative: the errors seem to keep their signs and cancel. What prevents that in equation 4.1 of the book?',
      ko: 'y의 합이 1이기만 하면 손실이 0에 가깝고, 그렇지 않으면 음수가 되기도 합니다. 오차를 부호까지 그대로 더해 서로 지워진 것 같습니다. 책의 식 4.1에서는 무엇이 이를 막는지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'y.sub(t)']],
  },
  {
    id: 'absolute-values',
    says: {
      en: 'The signs are gone, but a large error weighs too little: this looks like a sum of sizes |y[k] - t[k]|. If one error becomes twice as large, how should its part of the loss grow?',
      ko: '부호는 사라졌지만 큰 오차가 너무 작게 반영됩니다. 오차의 절댓값 |y[k] - t[k]|를 더한 것으로 보입니다. 오차 하나가 두 배가 되면 손실에서 그 오차의 몫이 몇 배가 되어야 하는지 생각해 보십시오.',
    },
    change: [['np.square', 'np.abs']],
  },
  {
    id: 'square-of-the-sum',
    says: {
      en: 'The loss is never negative, but practically 0 for any y that adds up to 1: the errors seem to be added up first and squared once at the end. In which order does equation 4.1 do it?',
      ko: '손실이 음수가 되지는 않지만 y의 합이 1이기만 하면 거의 0입니다. 오차를 먼저 모두 더하고 마지막에 한 번 제곱한 것 같습니다. 책의 식 4.1에서는 어떤 순서로 계산하는지 확인하십시오.',
    },
    change: [[FORMULA, '0.5 * y.sub(t).sum() ** 2']],
  },
  {
    id: 'square-root',
    says: {
      en: 'The loss looks like the distance between y and t, as if a square root had been taken at the end. Compare with equation 4.1 of the book: what is the loss of y = [3, 4] with t = [0, 0]?',
      ko: '마지막에 제곱근을 취하여 y와 t 사이의 거리를 구한 것으로 보입니다. y = [3, 4], t = [0, 0]일 때의 손실을 책의 식 4.1로 계산해 비교해 보십시오.',
    },
    change: [[FORMULA, `Math.sqrt(np.square(y.sub(t)).sum())`]],
  },
  {
    id: 'differences-of-squares',
    says: {
      en: 'It looks as if y and t were squared apart and then subtracted, which can come out negative. In equation 4.1 of the book, what stands inside the brackets that are squared?',
      ko: 'y와 t를 따로 제곱한 다음 뺀 것으로 보입니다. 그러면 손실이 음수가 될 수도 있습니다. 책의 식 4.1에서 제곱하는 괄호 안에 무엇이 있는지 확인하십시오.',
    },
    change: [['np.square(y.sub(t))', 'np.square(y).sub(np.square(t))']],
  },
  {
    id: 'changes-y',
    says: {
      en: 'After the call y seems to hold the differences instead of the output of the network, so that a second call gives another loss. Print y before and after, and look at the line that subtracts.',
      ko: '호출한 뒤에 y에 신경망의 출력이 아니라 t와의 차가 들어 있는 것 같습니다. 그러면 다시 호출했을 때 손실이 달라집니다. 호출 전후의 y를 출력해 보고, 뺄셈을 하는 줄을 살펴보십시오.',
    },
    change: [['y.sub(t)', 'y.subInPlace(t)']],
  },
]
