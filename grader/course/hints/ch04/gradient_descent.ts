import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['takes stepNum steps against the gradient'],
    en: 'Someone looks for the bottom of a valley in fog: feel which way is up, take a small step the other way, feel again. The gradient points uphill and is different at every place, so it has to be found anew before each step.',
    ko: '안개 속에서 골짜기의 바닥을 찾는 것과 같습니다. 어느 쪽이 오르막인지 느끼고, 반대쪽으로 조금 나아간 다음, 다시 느낍니다. 기울기는 오르막을 가리키고 자리마다 다르므로, 나아갈 때마다 새로 구해야 합니다.',
  },
  {
    for: [
      'history[i] is where step i starts',
      'uses the lr and stepNum it is given, and 0.01 and 100 where they are left out',
    ],
    en: 'x ← x - lr · gradient of f at x, stepNum times. With f(x) = x², lr = 0.1, from 1 and two steps: 1 → 0.8 → 0.64. history is [1, 0.8], where the steps start; x is 0.64, where the last one ends.',
    ko: 'x ← x - lr · (x에서 f의 기울기)를 stepNum번 되풀이합니다. f(x) = x², lr = 0.1이고 1에서 시작하여 두 번 갱신하면 1 → 0.8 → 0.64입니다. history는 갱신을 시작한 위치인 [1, 0.8]이고, x는 마지막 갱신이 끝난 위치인 0.64입니다.',
  },
  {
    for: [
      'leaves initX and earlier results as they were',
      'takes an x of any shape',
      'history[i] is where step i starts',
    ],
    en: [
      '1. x ← a copy of initX',
      '2. history ← zeros, its shape stepNum followed by the dimensions of x',
      '3. for each step i: write the numbers of x into part i of history (in its data, part i begins at i times x.size); g ← the gradient of f at x; subtract lr times g from x',
      '4. give back x and history',
    ].join('\n'),
    ko: [
      '1. x ← initX의 복사본',
      '2. history ← 0으로 채운 배열입니다. 형상은 stepNum 다음에 x의 형상이 이어집니다',
      '3. 갱신 i마다: x의 수들을 history의 i번째 부분에 써넣습니다(data에서 i번째 부분은 i와 x.size의 곱에서 시작합니다). g ← x에서 f의 기울기. x에서 lr과 g의 곱을 뺍니다',
      '4. x와 history를 돌려줍니다',
    ].join('\n'),
  },
]
