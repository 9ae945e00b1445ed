import { AT, collectSigmoid, type SigmoidData } from '../../data/ch03/sigmoid.ts'
import { compared, sides } from '../../drawing/compare.ts'
import { linesSpec, type Point } from '../../drawing/lines.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** Sigmoid, and the book's figure 4-4: sigmoid beside the step function. */
export const figures = [
  figureOf<SigmoidData>({
    name: 'sigmoid',
    collect: collectSigmoid,
    draw: (data, word) => ({
      title: word({ en: 'Your sigmoid', ko: '내가 작성한 시그모이드 함수' }),
      caption: word({
        en: 'The step function is flat nearly everywhere: a small change of x changes nothing. Sigmoid answers every change, and that is what a network learns from. The accuracy is like the step, the loss like sigmoid.',
        ko: '계단 함수는 거의 모든 곳에서 평평하여 x가 조금 바뀌어도 결과가 그대로입니다. 시그모이드 함수는 작은 변화에도 반응하며, 신경망은 이 변화를 이용해 학습합니다. 정확도는 계단 함수, 손실은 시그모이드 함수와 닮았습니다.',
      }),
      panels: [curvePanel(data, word), stepPanel(data, word)],
    }),
  }),
]

// --- internal ---

const right = [...AT]
for (const [i, x] of AT.entries()) right[i] = 1 / (1 + Math.exp(-x))
const STEP: readonly Point[] = [
  { x: -6, y: 0 },
  { x: 0, y: 0 },
  { x: 0, y: 1 },
  { x: 6, y: 1 },
]

const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: AT[i], y }))
const X = { title: 'x', domain: [-6, 6] } as const
const Y = { title: 'h(x)', domain: [-0.1, 1.1] } as const

function curvePanel(data: SigmoidData | undefined, word: Word): Panel {
  const names = sides(word)
  return {
    kind: 'plot',
    title: word({ en: 'Sigmoid', ko: '시그모이드 함수' }),
    says: `${word({ en: 'Sigmoid from -6 to 6, rising from 0 to 1.', ko: '-6에서 6까지의 시그모이드 함수로, 0에서 1로 올라갑니다.' })} ${compared(right, data, word)}`,
    spec: linesSpec(
      [
        { name: names.right, as: 'right', points: points(right) },
        { name: names.yours, as: 'yours', points: points(data) },
      ],
      X,
      Y,
    ),
    table: tableOf('x', AT, { [names.right]: right, [names.yours]: data }),
  }
}

const stepPanel = (data: SigmoidData | undefined, word: Word): Panel => ({
  kind: 'plot',
  title: word({ en: 'Beside the step function', ko: '계단 함수와 비교' }),
  says: word({
    en: 'The step function jumps from 0 to 1 at x = 0 and is flat elsewhere; a right sigmoid rises all the way.',
    ko: '계단 함수는 x = 0에서 0에서 1로 뛰고 나머지는 평평하지만, 올바른 시그모이드 함수는 계속 올라갑니다.',
  }),
  spec: linesSpec(
    [
      { name: word({ en: 'step', ko: '계단 함수' }), as: 'second', points: STEP },
      { name: word({ en: 'your sigmoid', ko: '내 시그모이드' }), as: 'yours', points: points(data) },
    ],
    X,
    Y,
  ),
})
