import type { Hints } from '../hint.ts'

export const hints: Hints = [
  {
    for: ['starts with random W of shape (2, 3)', 'follows W, and changes nothing itself'],
    en: 'A network is data (W) and what is done with it (predict, loss). Each new net draws its own W, with mean 0 and standard deviation 1. The methods look at W when they are called: whoever changes W must see other scores next time.',
    ko: '신경망은 데이터(W)와 그것으로 하는 일(predict, loss)로 이루어집니다. 새 신경망마다 평균 0, 표준편차 1인 난수로 자기 W를 채웁니다. 메서드는 호출될 때마다 W를 봅니다. W를 바꾸면 다음에는 다른 점수가 나와야 합니다.',
  },
  {
    for: ['predicts the scores x · W'],
    en: 'scores = x · W, the matrix product: shapes (2,) · (2, 3) → (3,). Then y = softmax(scores), and the loss is the cross-entropy error of y and t. predict stops after the scores; softmax comes once, in loss.',
    ko: '점수 = x · W는 행렬의 곱입니다. 형상은 (2,) · (2, 3) → (3,)입니다. 그다음 y = softmax(점수)이고, 손실은 y와 t의 교차 엔트로피 오차입니다. predict는 점수까지만 구하고, softmax는 loss에서 한 번만 적용합니다.',
  },
  {
    for: ['gives the cross-entropy error of softmax'],
    en: [
      'new net: W ← normally distributed random numbers of shape (2, 3), not scaled',
      "predict, given x: the product of x and this net's W, x on the left",
      'loss, given x and t: scores ← what predict gives for x; y ← softmax of the scores; the result is the cross-entropy error, y first and t second',
    ].join('\n'),
    ko: [
      '생성자: W ← 형상이 (2, 3)인, 정규분포를 따르는 난수입니다. 값을 줄이지 않습니다',
      'predict(x): x와 이 신경망의 W를 곱합니다. x가 왼쪽입니다',
      'loss(x, t): 점수 ← x에 대한 predict의 결과. y ← 점수의 소프트맥스. 결과는 교차 엔트로피 오차이며 y가 먼저, t가 나중입니다',
    ].join('\n'),
  },
]
