import type { WrongAnswer } from '../wrong-answer.ts'
import { josa } from '../../text/josa.ts'

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
  // How many steps.
  {
    id: 'one-step-too-many',
    says: {
      en: 'x has gone one step too far, and moves even for stepNum = 0. Print how often the loop runs for stepNum = 1, and look for a <= or a step behind the loop.',
      ko: 'x가 한 번 더 움직였고, stepNum이 0이어도 움직입니다. stepNum이 1일 때 반복문이 몇 번 도는지 출력해 보고, <=나 반복문 뒤의 갱신이 있는지 찾아보십시오.',
    },
    change: [['return { x, history }', 'x.subInPlace(numericalGradient(f, x).mul(lr))\n  return { x, history }']],
  },
  {
    id: 'always-a-hundred-steps',
    says: {
      en: '100 steps seem to be taken whatever stepNum is: for 20 steps x is already in the minimum. Follow stepNum from the head of the function: where is it used?',
      ko: 'stepNum의 값과 상관없이 언제나 100번 갱신하는 것으로 보입니다. 20번만 갱신해도 x가 이미 최솟값에 있습니다. 함수의 매개변수 stepNum을 어디에서 쓰는지 따라가 보십시오.',
    },
    change: [['  const x = initX', '  stepNum = 100\n  const x = initX']],
  },
  {
    id: 'one-step-only',
    says: {
      en: 'x takes a single step, however many are asked for: the loop seems to be left in its first round. Look at where return stands, inside the loop or behind it.',
      ko: '몇 번을 요청하든 x가 한 번만 움직입니다. 반복문을 첫 번째에서 벗어나는 것 같습니다. return이 반복문의 안에 있는지 뒤에 있는지 살펴보십시오.',
    },
    change: [['    x.subInPlace(grad.mul(lr))\n', '    x.subInPlace(grad.mul(lr))\n    break\n']],
  },
  {
    id: 'at-least-one-step',
    says: {
      en: 'With stepNum = 0, x should stay where it is, but one step seems to be taken: the condition of the loop seems to be asked only afterwards. How often does do … while run at least?',
      ko: 'stepNum이 0이면 x는 그대로여야 하는데 한 번 갱신한 것으로 보입니다. 반복문의 조건을 나중에야 확인하는 것 같습니다. do … while이 적어도 몇 번 도는지 확인하십시오.',
    },
    change: [['  const x = initX', '  stepNum = Math.max(1, stepNum)\n  const x = initX']],
  },
  {
    id: 'stops-early',
    says: {
      en: 'x stops a little before the minimum, as if the loop were left as soon as the gradient is small. stepNum steps are asked for, however short they become: look for a break or a return.',
      ko: 'x가 최솟값에 조금 못 미쳐 멈춥니다. 기울기가 작아지면 반복문을 벗어나는 것 같습니다. 갱신이 아무리 작아져도 stepNum번 해야 합니다. break나 return이 있는지 찾아보십시오.',
    },
    change: [['    x.subInPlace(', '    if (np.abs(grad).max() < 0.01) break\n    x.subInPlace(']],
  },
  // What a step is made of.
  {
    id: 'divided-by-rate',
    says: {
      en: 'x runs away with rate 0.1, as if the step were ten times the gradient: it seems to be divided by lr. Should a smaller rate make the steps longer or shorter (book, section 4.4.1)?',
      ko: '학습률이 0.1인데 기울기의 열 배씩 움직이는 것처럼 x가 발산합니다. lr로 나눈 것 같습니다. 학습률이 작으면 한 번에 나아가는 거리가 길어져야 하는지 짧아져야 하는지 책 4.4.1절에서 확인하십시오.',
    },
    change: [['grad.mul(lr)', 'grad.div(lr)']],
  },
  {
    id: 'gradient-ignored',
    says: {
      en: 'Every element of x becomes smaller by lr in each step, whatever f is: the gradient seems to be missing from the update. What is lr multiplied with in section 4.4.1 of the book?',
      ko: 'f가 무엇이든 갱신할 때마다 x의 모든 원소가 lr만큼 작아집니다. 갱신하는 식에서 기울기가 빠진 것 같습니다. 책 4.4.1절에서 lr에 무엇을 곱하는지 확인하십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(0).add(lr)']],
  },
  {
    id: 'sign-of-gradient-only',
    says: {
      en: 'Every element moves by exactly lr in each step: only the sign of the gradient seems to count. Which steps should be longer, those on a steep slope or those near the minimum?',
      ko: '갱신할 때마다 모든 원소가 정확히 lr만큼 움직입니다. 기울기의 부호만 쓰는 것 같습니다. 가파른 곳과 최솟값 근처 가운데 어디에서 더 많이 움직여야 하는지 생각해 보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.map(Math.sign).mul(lr)']],
  },
  {
    id: 'unit-steps',
    says: {
      en: 'Every step has the length lr, so that x passes over the minimum again and again: the gradient seems to be divided by its own length. Print the gradient: should it shrink near the minimum?',
      ko: '갱신할 때마다 나아가는 거리가 lr로 같아서 x가 최솟값을 자꾸 지나칩니다. 기울기를 그 크기로 나눈 것 같습니다. 기울기를 출력해 보고, 최솟값 근처에서 작아져야 하는지 생각해 보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(lr / (Math.sqrt(np.square(grad).sum()) || 1))']],
  },
  {
    id: 'replaced-by-the-step',
    says: {
      en: 'x becomes lr times the gradient itself, instead of being moved by it: = seems to stand where something should be subtracted. Print x after the first step from [-3, 4].',
      ko: 'x가 기울기에 lr을 곱한 값 자체가 됩니다. 그만큼 움직여야 하는데 빼지 않고 바로 넣은 것 같습니다. [-3, 4]에서 한 번 갱신한 뒤의 x를 출력해 보십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'x.data.set(grad.mul(lr).data)']],
  },
  {
    id: 'shrinking-rate',
    says: {
      en: 'The first step is right, and the later ones are too short: the rate seems to shrink from step to step. In section 4.4.1 of the book, does lr change in the loop?',
      ko: '첫 번째 갱신은 맞지만 그다음부터는 너무 조금 움직입니다. 학습률이 갱신할 때마다 작아지는 것 같습니다. 책 4.4.1절에서 반복하는 동안 lr이 달라지는지 확인하십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(lr / (i + 1))']],
  },
  {
    id: 'momentum',
    says: {
      en: 'x overshoots the minimum and swings back: each step seems to keep most of the one before, as momentum does in chapter 6. Here a step is made of the gradient alone (section 4.4.1).',
      ko: 'x가 최솟값을 지나쳤다가 돌아옵니다. 책 6장의 모멘텀처럼 앞에서 움직인 것을 이어 가는 것 같습니다. 여기에서는 기울기만으로 갱신합니다(책 4.4.1절).',
    },
    change: [
      ['x.subInPlace(grad.mul(lr))', 'v.mulInPlace(0.9).addInPlace(grad.mul(lr))\n    x.subInPlace(v)'],
      ['  for (let i', '  const v = np.zerosLike(x)\n  for (let i'],
    ],
  },
  {
    id: 'last-element-not-moved',
    says: {
      en: 'The last element of x stays where it starts, and the others move as they should: the loop over the elements seems to end one early. How many elements does x have?',
      ko: 'x의 마지막 원소만 처음 그대로이고 나머지는 제대로 움직입니다. 원소를 도는 반복문이 하나 일찍 끝나는 것 같습니다. x의 원소가 몇 개인지 확인하십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'for (let k = 0; k < x.size - 1; k++) x.data[k] -= lr * grad.data[k]']],
  },
  {
    id: 'first-element-not-moved',
    says: {
      en: 'The first element of x stays where it starts, and the others move as they should: the loop over the elements seems to begin one late. Which index does the first element have?',
      ko: 'x의 첫 번째 원소만 처음 그대로이고 나머지는 제대로 움직입니다. 원소를 도는 반복문이 하나 늦게 시작하는 것 같습니다. 첫 번째 원소의 인덱스가 몇 번인지 확인하십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'for (let k = 1; k < x.size; k++) x.data[k] -= lr * grad.data[k]']],
  },
  {
    id: 'as-many-elements-as-rows',
    says: {
      en: 'A vector is right; of a matrix only the first few elements move, as many as it has rows. How many elements does an x of shape (2, 3) have, and how far does your loop go?',
      ko: '벡터는 맞지만 행렬에서는 앞에서부터 행의 수만큼만 움직입니다. 형상이 (2, 3)인 x의 원소가 모두 몇 개인지, 반복문이 어디까지 가는지 확인하십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'for (let k = 0; k < x.shape[0]; k++) x.data[k] -= lr * grad.data[k]']],
  },
  // The rate and the defaults.
  {
    id: 'rate-limited',
    says: {
      en: 'With rate 10 x should run away, but it does not: larger rates seem to be cut down. The book shows in section 4.4.1 what a rate does that is too large: it is taken as it is.',
      ko: '학습률이 10이면 x가 발산해야 하는데 그렇지 않습니다. 큰 학습률을 줄여 쓰는 것 같습니다. 책 4.4.1절에서는 학습률이 너무 크면 어떻게 되는지 보입니다. 주어진 그대로 써야 합니다.',
    },
    change: [['grad.mul(lr)', 'grad.mul(Math.min(lr, 1))']],
  },
  {
    id: 'rate-not-below',
    says: {
      en: 'With rate 1e-10 x should hardly move, but it moves as with 0.001 or so: smaller rates seem to be raised. Section 4.4.1 of the book shows what too small a rate does: it is taken as it is.',
      ko: '학습률이 1e-10이면 x가 거의 움직이지 않아야 하는데 0.001쯤인 것처럼 움직입니다. 작은 학습률을 키워 쓰는 것 같습니다. 책 4.4.1절의 예에서도 주어진 그대로 씁니다.',
    },
    change: [['grad.mul(lr)', 'grad.mul(Math.max(lr, 1e-3))']],
  },
  {
    id: 'default-rate-too-small',
    says: {
      en: 'Where lr is given the result is right; where it is left out x does not come far enough, as if the default were 0.001. Compare the head of your function with the book, section 4.4.1.',
      ko: 'lr을 넘기면 결과가 맞지만, 생략하면 x가 덜 움직입니다. lr의 기본값이 0.001인 것으로 보입니다. 함수를 선언하는 줄을 책 4.4.1절과 비교해 보십시오.',
    },
    change: [['  lr = 0.01,', '  lr = 0.001,']],
  },
  {
    id: 'default-of-a-thousand-steps',
    says: {
      en: 'Where stepNum is given the result is right; where it is left out x comes as far as in 1000 steps. Compare the head of your function with the book, section 4.4.1.',
      ko: 'stepNum을 넘기면 결과가 맞지만, 생략하면 x가 1000번 갱신한 만큼 움직입니다. 함수를 선언하는 줄을 책 4.4.1절과 비교해 보십시오.',
    },
    change: [['  stepNum = 100,', '  stepNum = 1000,']],
  },
  {
    id: 'default-of-ten-steps',
    says: {
      en: 'Where stepNum is given the result is right; where it is left out x comes only as far as in 10 steps. Compare the head of your function with the book, section 4.4.1.',
      ko: 'stepNum을 넘기면 결과가 맞지만, 생략하면 x가 10번 갱신한 만큼만 움직입니다. 함수를 선언하는 줄을 책 4.4.1절과 비교해 보십시오.',
    },
    change: [['  stepNum = 100,', '  stepNum = 10,']],
  },
  // The history.
  {
    id: 'history-never-moves',
    says: {
      en: 'All rows of history are initX: the start seems to be put in every time, not the x that moves. Which of the two names do you write into history?',
      ko: 'history의 모든 행이 initX와 같습니다. 움직이는 x가 아니라 시작 위치를 매번 넣은 것 같습니다. history에 initX와 x 가운데 어느 것을 넣는지 확인하십시오.',
    },
    change: [['history.data.set(x.data', 'history.data.set(initX.data']],
  },
  {
    id: 'history-of-gradients',
    says: {
      en: 'history seems to hold the gradients instead of the places at which they are taken. The book plots the points that x passes (section 4.4.1): what do you put in?',
      ko: 'history에 위치가 아니라 그 위치에서의 기울기가 들어 있는 것 같습니다. 책 4.4.1절에서는 x가 지나간 점을 그림으로 나타냅니다. 무엇을 넣는지 확인하십시오.',
    },
    change: [
      ['    history.data.set(x.data, i * x.size)\n', ''],
      ['numericalGradient(f, x)\n', 'numericalGradient(f, x)\n    history.data.set(grad.data, i * x.size)\n'],
    ],
  },
  {
    id: 'history-in-one-row',
    says: {
      en: 'Only the first row of history is filled, with the place where the last step starts: every place seems to be written over the one before. Where does the row for step i begin?',
      ko: 'history의 첫 번째 행만 채워져 있고, 거기에 마지막 갱신을 시작하는 위치가 들어 있습니다. 매번 같은 자리에 덮어쓰는 것 같습니다. i번째 갱신의 행이 어디에서 시작하는지 확인하십시오.',
    },
    change: [['history.data.set(x.data, i * x.size)', 'history.data.set(x.data)']],
  },
  {
    id: 'history-rows-overlap',
    says: {
      en: 'The rows of history overlap: each place seems to be written one number behind the last one, not one row. How many numbers does a row hold, and where does the row for step i begin?',
      ko: 'history의 행이 서로 겹칩니다. 위치를 한 행이 아니라 숫자 하나만큼 뒤에 쓰는 것 같습니다. 한 행에 숫자가 몇 개 들어가는지, i번째 갱신의 행이 어디에서 시작하는지 확인하십시오.',
    },
    change: [['i * x.size)', 'i)']],
  },
  {
    id: 'history-reversed',
    says: {
      en: 'The places in history are right, but stand in the opposite order: row 0 is where the last step starts. Are they put in at the front, as unshift does?',
      ko: 'history에 담긴 위치는 맞지만 순서가 거꾸로여서, 0번 행이 마지막 갱신을 시작하는 위치입니다. unshift처럼 앞쪽에 넣지 않는지 확인하십시오.',
    },
    change: [['i * x.size)', '(stepNum - 1 - i) * x.size)']],
  },
  {
    id: 'history-transposed',
    says: {
      en: 'The places stand in the columns of history: its shape is (2, stepNum) for an x of two elements. Print history.shape, and look for a .T or for two numbers in the wrong order.',
      ko: '위치가 history의 열에 들어 있습니다. 원소가 두 개인 x에서 형상이 (2, stepNum)입니다. history.shape를 출력해 보고, .T를 쓴 곳이나 순서가 바뀐 두 수를 찾아보십시오.',
    },
    change: [['return { x, history }', 'return { x, history: history.ndim === 2 ? history.T : history }']],
  },
  {
    id: 'history-of-heights',
    says: {
      en: 'history holds one number for each step, as if f(x) were kept instead of x. The book plots the points themselves (section 4.4.1): which shape should history have for an x of two elements?',
      ko: 'history에 갱신마다 숫자가 하나씩만 들어 있습니다. x가 아니라 f(x)를 남긴 것 같습니다. 책 4.4.1절에서는 점 자체를 그립니다. x의 원소가 두 개이면 history의 형상이 어때야 하는지 생각해 보십시오.',
    },
    change: [
      ['np.zeros(stepNum, ...x.shape)', 'np.zeros(stepNum)'],
      ['history.data.set(x.data, i * x.size)', 'history.data[i] = f(x)'],
    ],
  },
  {
    id: 'history-with-an-empty-row',
    says: {
      en: 'history has stepNum + 1 rows, and the last one is 0: there seems to be a place for the final x, which does not belong to it. How many rows are there for stepNum = 1?',
      ko: 'history의 행이 stepNum + 1개이고 마지막 행이 0입니다. 최종 x의 자리까지 만든 것 같은데, 최종 x는 history에 들어가지 않습니다. stepNum이 1일 때 행이 몇 개여야 하는지 생각해 보십시오.',
    },
    change: [['np.zeros(stepNum, ...x.shape)', 'np.zeros(stepNum + 1, ...x.shape)']],
  },
  // The result and the state.
  {
    id: 'start-returned',
    says: {
      en: 'x of the result is still initX, although history moves: the copy that was changed seems not to be the one that is returned. Which name stands in your return?',
      ko: 'history는 움직이는데 결과의 x는 여전히 initX입니다. 갱신한 배열과 돌려주는 배열이 다른 것 같습니다. return에 어느 이름을 썼는지 확인하십시오.',
    },
    change: [['return { x, history }', 'return { x: initX.copy(), history }']],
  },
  {
    id: 'rounded-result',
    says: {
      en: 'The final x seems to be rounded: with rate 1e-10 it is exactly initX. Look for toFixed or Math.round, and round only what you print.',
      ko: '최종 x를 반올림한 것 같습니다. 학습률이 1e-10이면 정확히 initX와 같습니다. toFixed나 Math.round가 있는지 찾아보고, 출력할 때만 반올림하십시오.',
    },
    change: [['return { x, history }', 'return { x: x.map((v) => Number(v.toFixed(4))), history }']],
  },
  {
    id: 'flattened-x',
    says: {
      en: 'A vector is right, but with a matrix f gets a 1-D array and ends in an error of shapes: x seems to be flattened. Print the shape of what f is given.',
      ko: '벡터는 맞지만 행렬에서는 f가 1차원 배열을 받아 형상 오류가 납니다. x를 한 줄로 펼친 것 같습니다. f가 받는 배열의 형상을 출력해 보십시오.',
    },
    change: [['const x = initX.copy()', 'const x = initX.copy().reshape(-1)']],
  },
  {
    id: 'goes-on-from-the-last-run',
    says: {
      en: 'The first run is right, and the next one seems to start where the first ended, whatever initX is: x lives outside the function. Print x at the beginning of each call.',
      ko: '첫 번째 실행은 맞지만 다음 실행이 initX와 상관없이 첫 번째 실행이 끝난 곳에서 시작하는 것 같습니다. x가 함수 밖에 남아 있습니다. 호출할 때마다 처음의 x를 출력해 보십시오.',
    },
    change: [
      [
        'const x = initX.copy()',
        'const x = String(kept?.shape) === String(initX.shape) && kept ? kept : initX.copy()\n  kept = x',
      ],
      ['export function', 'let kept: NdArray | undefined\n\nexport function'],
    ],
  },
  // Brothers: when it stops, which rate, which rows.
  ...[1e-3, 1e-4, 1e-5].map((least): WrongAnswer => ({
    id: `stops-below-${least}`,
    says: {
      en: `The descent seems to stop where the gradient is small, below about ${least}: the steps that are left are not taken, and their rows of history stay as they were. stepNum says how many steps there are.`,
      ko: `기울기가 약 ${least}보다 작아지면 멈추는 것 같습니다. 남은 갱신을 하지 않아 history의 나머지 행도 그대로 남습니다. 갱신 횟수는 stepNum으로 정해집니다.`,
    },
    change: [['    x.subInPlace(', `    if (np.abs(grad).max() < ${least}) break\n    x.subInPlace(`]],
  })),
  {
    id: 'one-element-after-the-other',
    says: {
      en: 'Where the elements depend on each other x goes another way: each element seems to be moved before the derivative of the next is taken. Gradient descent takes the whole gradient at one place, then moves.',
      ko: '원소들이 서로 영향을 주는 함수에서 x가 다른 길로 갑니다. 원소 하나를 옮긴 다음에 그다음 편미분을 구하는 것 같습니다. 한 위치에서 기울기를 모두 구한 뒤에 옮겨야 합니다.',
    },
    change: [
      [
        'x.subInPlace(grad.mul(lr))',
        'for (let k = 0; k < x.size; k++) x.data[k] -= lr * (k === 0 ? grad : numericalGradient(f, x)).data[k]',
      ],
    ],
  },
  {
    id: 'rate-always-0.01',
    says: {
      en: 'The steps are those of a rate of 0.01, whatever lr is given; only the default comes out right. Where does your loop use lr?',
      ko: 'lr에 무엇을 넣어도 학습률이 0.01인 것처럼 나아갑니다. 그래서 기본값일 때만 맞습니다. 반복문에서 lr을 어디에 쓰는지 살펴보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(0.01)']],
  },
  ...[0.99, 0.95, 0.9, 0.5].map((factor): WrongAnswer => ({
    id: `rate-shrinks-by-${factor}`,
    says: {
      en: `The first step is right and each later one is too short: the learning rate seems to be multiplied by ${factor} after each step. In section 4.4.1 of the book lr stays what it is.`,
      ko: `첫 번째 갱신은 맞지만 그다음부터 점점 짧아집니다. 갱신할 때마다 학습률에 ${josa(String(factor), '을/를')} 곱한 것 같습니다. 책 4.4.1절에서 lr은 변하지 않습니다.`,
    },
    change: [['grad.mul(lr)', `grad.mul(lr * ${factor} ** i)`]],
  })),
  {
    id: 'rate-by-root-of-step',
    says: {
      en: 'The first step is right and each later one is too short: the learning rate seems to be divided by the root of the number of the step. In section 4.4.1 of the book lr stays what it is.',
      ko: '첫 번째 갱신은 맞지만 그다음부터 점점 짧아집니다. 학습률을 갱신 번호의 제곱근으로 나눈 것 같습니다. 책 4.4.1절에서 lr은 변하지 않습니다.',
    },
    change: [['grad.mul(lr)', 'grad.mul(lr / Math.sqrt(i + 1))']],
  },
  {
    id: 'rate-doubled',
    says: {
      en: 'Each step is twice as long as it should be. Is the gradient multiplied by 2 somewhere, or is the step taken twice?',
      ko: '갱신하는 거리가 모두 두 배입니다. 기울기에 2를 곱하거나 같은 갱신을 두 번 하지 않는지 살펴보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(2 * lr)']],
  },
  {
    id: 'rate-halved',
    says: {
      en: 'Each step is half as long as it should be. Is the gradient divided by 2 somewhere, although numericalGradient has divided by 2h already?',
      ko: '갱신하는 거리가 모두 반입니다. numericalGradient가 이미 2h로 나누었는데 기울기를 다시 2로 나누지 않는지 살펴보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(0.5 * lr)']],
  },
  {
    id: 'rate-squared',
    says: {
      en: 'The steps are those of the square of lr: the learning rate seems to be multiplied in twice. Print the step for a gradient of 1.',
      ko: '갱신하는 거리가 lr의 제곱에 비례합니다. 학습률을 두 번 곱한 것 같습니다. 기울기가 1일 때 얼마나 나아가는지 출력해 보십시오.',
    },
    change: [['grad.mul(lr)', 'grad.mul(lr * lr)']],
  },
  {
    id: 'mean-of-gradient',
    says: {
      en: 'Each step seems to be divided by the number of elements of x. Equation 4.7 moves each element by lr times its own derivative; nothing is averaged.',
      ko: '갱신하는 거리를 x의 원소 수로 나눈 것 같습니다. 식 4.7에서는 원소마다 lr과 자기 편미분의 곱만큼 옮기며 평균을 구하지 않습니다.',
    },
    change: [['grad.mul(lr)', 'grad.mul(lr / x.size)']],
  },
  {
    id: 'gradient-clipped',
    says: {
      en: 'Where a derivative is large the step is too short: the gradient seems to be cut off at 1. Equation 4.7 takes it as it is, and with a rate that is too large x may run away.',
      ko: '편미분이 큰 곳에서 갱신하는 거리가 너무 짧습니다. 기울기를 1에서 자른 것 같습니다. 식 4.7에서는 기울기를 그대로 쓰며, 학습률이 너무 크면 x가 발산해도 됩니다.',
    },
    change: [['grad.mul(lr)', 'grad.map((v) => Math.min(1, Math.max(-1, v))).mul(lr)']],
  },
  {
    id: 'first-derivative-for-all',
    says: {
      en: 'Every element of x seems to be moved by the first partial derivative. Which element of the gradient belongs to x[1]?',
      ko: 'x의 모든 원소를 첫 번째 편미분만큼 옮긴 것 같습니다. x[1]에는 기울기의 어느 원소가 짝인지 확인하십시오.',
    },
    change: [['grad.mul(lr)', 'grad.map(() => lr * grad.data[0])']],
  },
  {
    id: 'first-element-only-moves',
    says: {
      en: 'Only the first element of x moves; the others stay where they started. Print how often the inner loop runs in one step.',
      ko: 'x의 첫 번째 원소만 움직이고 나머지는 출발한 자리에 있습니다. 갱신 한 번에 안쪽 반복문이 몇 번 도는지 출력해 보십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'x.data[0] -= lr * grad.data[0]']],
  },
  {
    id: 'always-from-the-start',
    says: {
      en: 'x ends one step away from initX, however many steps there are: each step seems to begin at initX again. What does the step subtract from?',
      ko: '몇 번 갱신해도 x가 initX에서 한 걸음 떨어진 곳에 있습니다. 갱신할 때마다 initX에서 다시 시작하는 것 같습니다. 무엇에서 빼는지 살펴보십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'x.data.set(initX.sub(numericalGradient(f, initX.copy()).mul(lr)).data)']],
  },
  {
    id: 'history-offset-by-first-axis',
    says: {
      en: 'For a 1-D x history is right, but for a matrix its rows overlap: each row seems to begin after x.shape[0] numbers. How many numbers does one x take up in history.data?',
      ko: 'x가 1차원이면 history가 맞지만 행렬이면 행들이 겹칩니다. 행마다 x.shape[0]개 뒤에서 시작한 것 같습니다. history.data에서 x 하나가 차지하는 수가 몇 개인지 세어 보십시오.',
    },
    change: [['i * x.size)', 'i * x.shape[0])']],
  },
  {
    id: 'history-offset-by-last-axis',
    says: {
      en: 'For a 1-D x history is right, but for a matrix its rows overlap: each row seems to begin after as many numbers as x has columns. How many numbers does one x take up in history.data?',
      ko: 'x가 1차원이면 history가 맞지만 행렬이면 행들이 겹칩니다. 행마다 x의 열 수만큼 뒤에서 시작한 것 같습니다. history.data에서 x 하나가 차지하는 수가 몇 개인지 세어 보십시오.',
    },
    change: [['i * x.size)', 'i * x.shape[x.ndim - 1])']],
  },
  {
    id: 'history-first-row-empty',
    says: {
      en: 'The first row of history is 0 and the rows are one place late: row i holds where step i - 1 started. Which index belongs to the first step?',
      ko: 'history의 첫 번째 행이 0이고 행이 하나씩 늦습니다. i번 행에 i - 1번째 갱신의 출발점이 들어 있습니다. 첫 번째 갱신의 인덱스가 몇인지 확인하십시오.',
    },
    change: [
      [
        '    history.data.set(x.data, i * x.size)\n',
        '    if (i + 1 < stepNum) history.data.set(x.data, (i + 1) * x.size)\n',
      ],
    ],
  },
  {
    id: 'history-last-row-empty',
    says: {
      en: 'The last row of history is 0: the start of the last step seems not to be written. Print for which i a row is written, for stepNum = 4.',
      ko: 'history의 마지막 행이 0입니다. 마지막 갱신의 출발점을 쓰지 않은 것 같습니다. stepNum = 4일 때 어떤 i에서 행을 쓰는지 출력해 보십시오.',
    },
    change: [
      ['    history.data.set(x.data, i * x.size)\n', '    if (i < stepNum - 1) history.data.set(x.data, i * x.size)\n'],
    ],
  },
  {
    id: 'history-of-steps',
    says: {
      en: 'The rows of history hold how far each step goes, not where it starts. Which value does the book put into its x_history before the update?',
      ko: 'history의 행에 갱신의 출발점이 아니라 갱신하는 거리가 들어 있습니다. 책에서 갱신하기 전에 x_history에 넣는 값이 무엇인지 확인하십시오.',
    },
    change: [
      ['    history.data.set(x.data, i * x.size)\n', ''],
      ['numericalGradient(f, x)\n', 'numericalGradient(f, x)\n    history.data.set(grad.mul(lr).data, i * x.size)\n'],
    ],
  },
  {
    id: 'zero-rate-means-default',
    says: {
      en: 'With a learning rate of 0 x moves all the same: 0 seems to be taken for "not given". In JavaScript 0 is false, so that lr || 0.01 is 0.01; a default value in the parameter list asks for undefined only.',
      ko: '학습률이 0인데도 x가 움직입니다. 0을 값이 주어지지 않은 것으로 본 것 같습니다. 자바스크립트에서 0은 거짓이므로 lr || 0.01은 0.01이 됩니다. 매개변수의 기본값은 undefined일 때만 쓰입니다.',
    },
    change: [['  const x = initX', '  lr = lr || 0.01\n  const x = initX']],
  },
  {
    id: 'loop-ends-one-early',
    says: {
      en: 'One step is missing at the end, and the last row of history stays 0: the loop seems to end one too early. Print every i that it visits for stepNum = 3.',
      ko: '마지막 갱신이 한 번 빠지고 history의 마지막 행이 0으로 남습니다. 반복문이 하나 일찍 끝나는 것 같습니다. stepNum = 3일 때 반복문이 거치는 i를 모두 출력해 보십시오.',
    },
    change: [['i < stepNum; i++', 'i < stepNum - 1; i++']],
  },
  {
    id: 'loop-begins-at-one',
    says: {
      en: 'One step is missing, and the first row of history stays 0: the loop seems to begin at 1. Print every i that it visits for stepNum = 3.',
      ko: '갱신이 한 번 빠지고 history의 첫 번째 행이 0으로 남습니다. 반복문이 1에서 시작하는 것 같습니다. stepNum = 3일 때 반복문이 거치는 i를 모두 출력해 보십시오.',
    },
    change: [['let i = 0; i < stepNum', 'let i = 1; i < stepNum']],
  },
  {
    id: 'start-of-last-step-returned',
    says: {
      en: 'The result x is where the last step starts, the last row of history, and not where it ends. Is what you return taken before the update of the last round?',
      ko: '결과의 x가 마지막 갱신이 끝난 곳이 아니라 시작한 곳, 즉 history의 마지막 행입니다. 돌려주는 값을 마지막 갱신 전에 저장하지 않는지 살펴보십시오.',
    },
    change: [['return { x, history }', 'return { x: history.row(stepNum - 1).copy(), history }']],
  },
  {
    id: 'x-and-history-exchanged',
    says: {
      en: 'x of the result holds the history, and history the final x: the two are exchanged. Look at the object that you return: which name stands before which array?',
      ko: '결과의 x에 history가, history에 마지막 x가 들어 있습니다. 두 값이 바뀌었습니다. 돌려주는 객체에서 어느 이름 앞에 어느 배열이 있는지 확인하십시오.',
    },
    change: [['return { x, history }', 'return { x: history, history: x }']],
  },
  {
    id: 'x-shrinks-with-the-step',
    says: {
      en: 'In each step x itself seems to be multiplied by lr as well: (x - gradient) · lr. To what does the learning rate belong in x ← x - lr · gradient?',
      ko: '각 단계에서 x에도 lr을 곱한 것으로 보입니다((x - 기울기) · lr). x ← x - lr · 기울기에서 학습률을 무엇에 곱하는지 확인하십시오.',
    },
    change: [['x.subInPlace(grad.mul(lr))', 'x.subInPlace(grad).mulInPlace(lr)']],
  },
  {
    id: 'goes-on-where-a-run-of-that-shape-ended',
    says: {
      en: 'The first run is right; a second from a point of the same shape begins where the first ended: x seems to live outside the function. Where is the copy of initX made?',
      ko: '첫 실행은 맞지만 형상이 같은 점에서 다시 실행하면 앞의 실행이 끝난 곳에서 시작합니다. x가 함수 밖에 남아 있는 것으로 보입니다. initX의 복사본을 어디에서 만드는지 확인하십시오.',
    },
    change: [
      [
        'const x = initX.copy()',
        'const x = places.get(String(initX.shape)) ?? initX.copy()\n  places.set(String(x.shape), x)',
      ],
      ['export function', 'const places = new Map<string, NdArray>()\n\nexport function'],
      ['return { x, history }', 'return { x: x.copy(), history }'],
    ],
  },
  {
    id: 'one-result-for-all-runs',
    says: {
      en: 'The object that an earlier run returned holds x and history of the next run afterwards: one and the same object seems to be filled anew. Where is the object made that is returned?',
      ko: '다음 실행을 하고 나면 앞의 실행이 돌려준 객체에 그 실행의 x와 history가 들어 있습니다. 같은 객체를 다시 채우는 것으로 보입니다. 돌려주는 객체를 어디에서 만드는지 확인하십시오.',
    },
    change: [
      ['export function', 'const result = {} as { x: NdArray; history: NdArray }\n\nexport function'],
      ['return { x, history }', 'return Object.assign(result, { x, history })'],
    ],
  },
  {
    id: 'steps-with-the-gradient-before',
    says: {
      en: 'The first step does not move x, and each later one moves it by the gradient of the step before: the new gradient seems to be used one step too late. In which order do the lines of the loop stand?',
      ko: '첫 단계에서 x가 움직이지 않고, 그다음 단계마다 바로 앞 단계의 기울기로 움직입니다. 새로 구한 기울기를 한 단계 늦게 쓰는 것으로 보입니다. 반복문 안의 줄이 어떤 순서인지 확인하십시오.',
    },
    change: [
      ['  for (let i = 0', '  let last = np.zerosLike(x)\n  for (let i = 0'],
      ['x.subInPlace(grad.mul(lr))', 'x.subInPlace(last.mul(lr))\n    last = grad'],
    ],
  },
]
