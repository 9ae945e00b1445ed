import { collectSimpleNet, type SimpleNetData, W, WEIGHTS, X } from '../../data/ch04/simple_net.ts'
import { barsSpec } from '../../drawing/bars.ts'
import { compared, fixed, sides } from '../../drawing/compare.ts'
import { linesSpec, markLayer, type Point } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** The simple network of section 4.4.2: its scores, and its loss along one weight. */
export const figures = [
  figureOf<SimpleNetData>({
    name: 'simple-net',
    collect: collectSimpleNet,
    draw: (data, word) => ({
      title: word({ en: 'What one weight does to the loss', ko: '가중치 하나가 손실에 미치는 영향' }),
      caption: word({
        en: 'The book’s weights and input; class 2 is right. The larger the weight that leads to class 2, the smaller is the loss: its slope there is what the gradient tells of this weight, about -0.38.',
        ko: '책의 가중치와 입력이며 정답은 클래스 2입니다. 클래스 2로 이어지는 가중치가 커질수록 손실이 줄어듭니다. 지금 위치에서 이 곡선의 기울기가 곧 이 가중치에 대한 기울기이며, 약 -0.38입니다.',
      }),
      panels: [scores(data, word), along(data, word)],
    }),
  }),
]

// --- internal ---

const scoresFor = (w: readonly (readonly number[])[]): number[] => [0, 1, 2].map((k) => X[0] * w[0][k] + X[1] * w[1][k])

function lossFor(weight: number): number {
  const z = scoresFor([[W[0][0], W[0][1], weight], W[1]])
  const top = Math.max(...z)
  return top + Math.log(z.reduce((sum, score) => sum + Math.exp(score - top), 0)) - z[2]
}

function scores(data: SimpleNetData | undefined, word: Word): Panel {
  const right = scoresFor(W)
  const names = sides(word)
  return {
    kind: 'plot',
    title: word({ en: 'Scores of the three classes', ko: '세 클래스의 점수' }),
    says: `${word({ en: `The scores should be ${fixed(right, 2)}.`, ko: `올바른 점수는 ${fixed(right, 2)}입니다.` })} ${compared(right, data?.scores, word)}`,
    spec: barsSpec(
      ['0', '1', '2'],
      right,
      data?.scores,
      word({ en: 'class', ko: '클래스' }),
      { title: word({ en: 'score', ko: '점수' }), domain: [0, 1.4] },
      word,
    ),
    table: tableOf(word({ en: 'class', ko: '클래스' }), [0, 1, 2], {
      [names.right]: right,
      [names.yours]: data?.scores,
    }),
  }
}

function along(data: SimpleNetData | undefined, word: Word): Panel {
  const right = WEIGHTS.map(lossFor)
  const names = sides(word)
  const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: WEIGHTS[i], y }))
  return {
    kind: 'plot',
    title: word({ en: 'The loss along one weight', ko: '가중치 하나에 따른 손실' }),
    says: `${word({ en: 'The loss falls while the weight from x0 to class 2 grows.', ko: 'x0에서 클래스 2로 가는 가중치가 커지면 손실이 줄어듭니다.' })} ${compared(right, data?.losses, word)}`,
    spec: linesSpec(
      [
        { name: names.right, as: 'right', points: points(right) },
        { name: names.yours, as: 'yours', points: points(data?.losses) },
      ],
      { title: word({ en: 'weight from x0 to class 2', ko: 'x0에서 클래스 2로 가는 가중치' }), domain: [-4, 4] },
      { title: word({ en: 'loss', ko: '손실' }), domain: [0, 4] },
      {
        before: [
          markLayer({ type: 'point', filled: true, size: 80, color: ink.text, opacity: 1 }, [
            { x: W[0][2], y: lossFor(W[0][2]) },
          ]),
        ],
      },
    ),
    table: tableOf(word({ en: 'weight', ko: '가중치' }), WEIGHTS, {
      [names.right]: right,
      [names.yours]: data?.losses,
    }),
  }
}
