import type { WrongAnswer } from '../wrong-answer.ts'

/** Wrong answers to gradient_descent. */
export const wrongAnswers: readonly WrongAnswer[] = [
  // The book's own line.
  {
    id: 'changes-init-x',
    says: {
      en: 'After the call initX holds the end of the descent: x seems to be only a second name for that array. Run it twice from the same initX and print where the second run starts.',
      ko: '호출이 끝나면 initX에 경사 하강법의 마지막 위치가 들어 있습니다. x가 initX와 같은 배열을 가리키는 것으로 보입니다. 같은 initX로 두 번 실행하고, 두 번째 실행이 어디에서 시작하는지 출력해 보십시오.',
    },
    change: [['const x = initX.copy()', 'const x = initX']],
  },
  {
    id: 'history-after-the-step',
    says: {
      en: 'history seems to be filled after each step: row 0 is already one step away from initX, and the last row is the final x. Look at the order of the lines in the loop.',
      ko: 'history를 갱신한 뒤에 채우는 것으로 보입니다. 0번 행이 이미 initX에서 한 번 나아간 위치이고, 마지막 행이 최종 x입니다. 반복문 안에 있는 줄의 순서를 살펴보십시오.',
    },
    change: [
      ['    history.data.set(x.data, i * x.size)\n', ''],
      [
        '    x.subInPlace(grad.mul(lr))\n',
        '    x.subInPlace(grad.mul(lr))\n    history.data.set(x.data, i * x.size)\n',
      ],
    ],
  },
  {
    id: 'history-of-one-array',
    says: {
      en: 'All rows of history are the final x, as if the same array had been put in every time and had gone on changing. Print what history holds after the first step, and again at the end.',
      ko: 'history의 모든 행이 최종 x와 같습니다. 매번 같은 배열을 넣었고, 그 배열이 나중에 계속 바뀐 것으로 보입니다. 첫 번째 갱신 뒤와 맨 끝에서 history의 내용을 출력하여 비교해 보십시오.',
    },
    change: [
      ['const history = np.zeros(stepNum, ...x.shape)', 'const visited: NdArray[] = []'],
      ['history.data.set(x.data, i * x.size)', 'visited.push(x)'],
      [
        '  return { x, history }',
        '  const history = np.zeros(stepNum, ...x.shape)\n' +
          '  visited.forEach((one, i) => history.data.set(one.data, i * x.size))\n' +
          '  return { x, history }',
      ],
    ],
  },
  {
    id: 'history-with-the-end',
    says: {
      en: 'history has stepNum + 1 rows: the final x seems to stand at its end. If every row is where a step starts, how many rows are there for stepNum = 1?',
      ko: 'history의 행이 stepNum + 1개입니다. 맨 끝에 최종 x까지 들어간 것으로 보입니다. 행마다 갱신 한 번의 시작 위치를 담는다면, stepNum이 1일 때 행은 몇 개일지 생각해 보십시오.',
    },
    change: [
      ['np.zeros(stepNum, ...x.shape)', 'np.zeros(stepNum + 1, ...x.shape)'],
      ['  return { x, history }', '  history.data.set(x.data, stepNum * x.size)\n  return { x, history }'],
    ],
  },
  {
    id: 'history-flattened',
    says: {
      en: 'The points in history are right but flattened: for an x of shape (2, 3) and 100 steps its shape is (100, 6). Look at where history gets its shape from: x.size or x.shape.',
      ko: 'history에 담긴 값은 맞지만 위치마다 한 줄로 펼쳐져 있습니다. x의 형상이 (2, 3)이고 100번 갱신하면 형상이 (100, 6)이 됩니다. history의 형상을 x.size로 정하는지 x.shape로 정하는지 살펴보십시오.',
    },
    change: [['np.zeros(stepNum, ...x.shape)', 'np.zeros(stepNum, x.size)']],
  },
  {
    id: 'climbs',
    says: {
      en: 'The steps have the right length, but x moves away from the minimum: it seems to go along the gradient, uphill. Compare the sign of your update with the book, section 4.4.1.',
      ko: '한 번에 나아가는 거리는 맞지만 x가 최솟값에서 멀어집니다. 기울기를 따라 올라가는 것으로 보입니다. 갱신하는 식의 부호를 책 4.4.1절과 비교해 보십시오.',
    },
    change: [['x.subInPlace(', 'x.addInPlace(']],
  },
  {
    id: 'rate-ignored',
    says: {
      en: 'Every step seems to be taken with rate 0.1, whatever lr is: rates of 10 and 1e-10 lead to the same place. Follow lr from the head of the function: where is it used?',
      ko: 'lr의 값과 상관없이 언제나 학습률 0.1로 갱신하는 것으로 보입니다. lr이 10이어도 1e-10이어도 같은 위치에 도달합니다. 함수의 매개변수 lr을 어느 줄에서 쓰는지 따라가 보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(0.1)']],
  },
  {
    id: 'no-rate',
    says: {
      en: 'Each step is as long as the gradient itself, as if lr were 1: on x0² + x1² x jumps to and fro between two opposite points. Which symbol of the update in the book, section 4.4.1, shortens the steps?',
      ko: '기울기의 크기만큼 그대로 나아갑니다. 학습률이 1인 것과 같아서, x0² + x1²에서는 x가 서로 반대쪽인 두 점을 오갑니다. 책 4.4.1절의 갱신 식에서 나아가는 거리를 줄이는 기호가 무엇인지 찾아보십시오.',
    },
    change: [['grad.mul(lr)', 'grad']],
  },
  {
    id: 'zero-means-default',
    says: {
      en: 'With stepNum = 0, x should stay where it is, but 100 steps seem to be taken, as if 0 meant that nothing was given. Look for a test that takes 0 for missing: what is 0 || 100?',
      ko: 'stepNum이 0이면 x는 그대로여야 하는데, 100번 갱신한 것으로 보입니다. 0을 생략한 것으로 다룬 듯합니다. 0 || 100의 값을 확인하고, 이런 식으로 0을 판단하는 곳이 있는지 찾아보십시오.',
    },
    change: [['  const x = initX', '  stepNum = stepNum || 100\n  const x = initX']],
  },
  {
    id: 'other-defaults',
    says: {
      en: 'Where lr is given the result is right; where it is left out x comes too far, as if the default were 0.1. Compare the head of your function with the book, section 4.4.1.',
      ko: 'lr을 넘기면 결과가 맞지만, 생략하면 x가 너무 많이 움직입니다. lr의 기본값이 0.1인 것으로 보입니다. 함수를 선언하는 줄을 책 4.4.1절과 비교해 보십시오.',
    },
    change: [['  lr = 0.01,', '  lr = 0.1,']],
  },
  {
    id: 'gradient-taken-once',
    says: {
      en: 'All steps have the same length and direction, as if the gradient at initX were used throughout. Print the gradient in every step: it should shrink as x comes closer to the minimum.',
      ko: '모든 갱신의 거리와 방향이 똑같습니다. initX에서 구한 기울기를 끝까지 쓰는 것으로 보입니다. 갱신할 때마다 기울기를 출력해 보십시오. 최솟값에 가까워질수록 작아져야 합니다.',
    },
    change: [
      ['    const grad = numericalGradient(f, x)\n', ''],
      ['  for (let i', '  const grad = numericalGradient(f, x)\n  for (let i'],
    ],
  },
  {
    id: 'one-step-short',
    says: {
      en: 'x stops one step early: it is the same as the last row of history, where the last step only starts. Try stepNum = 1: does x leave initX?',
      ko: 'x가 한 번 덜 움직였습니다. 마지막 갱신을 시작하는 위치인 history의 마지막 행과 같습니다. stepNum을 1로 하면 x가 initX에서 움직이는지 시험해 보십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'if (i < stepNum - 1) x.subInPlace(grad.mul(lr))']],
  },
]
