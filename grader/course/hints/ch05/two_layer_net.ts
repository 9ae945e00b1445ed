import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: [
      'starts with small random weights and predicts scores',
      'loss and accuracy take one-hot labels and class numbers',
    ],
    en: 'The same network as in chapter 4, put together from layers like building blocks, with ReLU in the place of the sigmoid. No block knows the others: you hand each one what the one before gave, forwards in one order, backwards in the other. predict ends with scores; softmax is part of the last layer.',
    ko: '4장의 신경망을 블록처럼 계층을 조립하여 다시 만들되, 시그모이드 대신 ReLU를 씁니다. 각 계층은 서로를 모릅니다. 앞 계층의 결과를 다음 계층에 넘기는 일을 순전파에서는 차례대로, 역전파에서는 거꾸로 합니다. predict는 점수에서 끝나고, softmax는 마지막 계층에 들어 있습니다.',
  },
  {
    for: [
      'computes its gradient by backpropagation and numerically',
      'loss and accuracy take one-hot labels and class numbers',
    ],
    en: "Forward: x (N, in) → Affine → (N, hidden) → ReLU → (N, hidden) → Affine → scores (N, out) → loss. Backward the shapes come in reverse: (N, out) → (N, hidden) → (N, hidden). The last layer's division by N is the only one. Labels: t.ndim is 1 for class numbers, 2 for one-hot rows.",
    ko: '순전파: x (N, 입력) → Affine → (N, 은닉) → ReLU → (N, 은닉) → Affine → 점수 (N, 출력) → 손실입니다. 역전파에서는 형상이 (N, 출력) → (N, 은닉) → (N, 은닉)으로 거꾸로 나옵니다. N으로 나누는 것은 마지막 계층뿐입니다. 레이블은 t.ndim이 1이면 클래스 번호, 2이면 원-핫 인코딩입니다.',
  },
  {
    for: [
      'learns whether its parameters are changed in place or replaced',
      'computes its gradient by backpropagation and numerically',
      'follows the book step by step on MNIST',
    ],
    en: [
      'predict: give both Affine layers the arrays that stand in this.params now; then forward through first Affine, ReLU, second Affine',
      'loss: forward of the last layer, with the scores and t',
      'accuracy: compare the places of the largest scores, row by row, with the classes in t; the share of equal ones',
      'gradient:',
      '  1. loss of x and t, so that every layer remembers this batch',
      '  2. d ← backward of the last layer',
      '  3. d ← backward of the second Affine, of ReLU, of the first Affine, each given the d of the one before',
      '  4. collect dW and db of both Affine layers under the four names',
    ].join('\n'),
    ko: [
      'predict: 두 Affine 계층에 지금 this.params에 있는 배열을 넣은 다음, 첫 번째 Affine, ReLU, 두 번째 Affine의 순서로 순전파합니다',
      'loss: 점수와 t로 마지막 계층의 forward를 호출합니다',
      'accuracy: 행마다 점수가 가장 큰 자리를 t의 클래스와 비교하여 같은 것의 비율을 구합니다',
      'gradient:',
      '  1. x와 t로 loss를 호출하여 모든 계층이 이 배치를 기억하게 합니다',
      '  2. d ← 마지막 계층의 backward',
      '  3. d ← 두 번째 Affine, ReLU, 첫 번째 Affine의 backward에 앞의 d를 차례로 넘긴 결과',
      '  4. 두 Affine 계층의 dW와 db를 네 이름 아래에 모읍니다',
    ].join('\n'),
  },
]
