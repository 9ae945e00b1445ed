import { collectSquaredErrors, SHARES, type SquaredErrorData } from '../../data/ch04/mean_squared_error.ts'
import { compared, sides } from '../../drawing/compare.ts'
import { linesSpec, type Point } from '../../drawing/lines.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf } from '../../figure.ts'

/** The sum of squared errors against the probability of the right class. */
export const figures = [
  figureOf<SquaredErrorData>({
    name: 'mean-squared-error',
    collect: collectSquaredErrors,
    draw: (data, word) => {
      const names = sides(word)
      return {
        title: word({ en: 'The loss while the network becomes surer', ko: '신경망의 확신이 커질 때의 손실' }),
        caption: word({
          en: 'Of ten classes, the right one gets the probability below, the others share the rest. The surer the network is of what is right, the smaller is the loss: 0 where it is quite sure.',
          ko: '정답 클래스의 확률이 가로축과 같고 나머지 아홉 클래스가 남은 확률을 똑같이 나눕니다. 정답을 확신할수록 손실이 작아지며, 완전히 확신하면 0입니다.',
        }),
        panels: [
          {
            kind: 'plot',
            title: word({ en: 'Sum of squared errors', ko: '오차제곱합' }),
            says: `${word({ en: 'The loss falls from 0.56 to 0 while the probability rises from 0 to 1.', ko: '확률이 0에서 1로 커지는 동안 손실은 0.56에서 0으로 줄어듭니다.' })} ${compared(right, data, word)}`,
            spec: linesSpec(
              [
                { name: names.right, as: 'right', points: points(right) },
                { name: names.yours, as: 'yours', points: points(data) },
              ],
              { title: word({ en: 'probability of the right class', ko: '정답 클래스의 확률' }), domain: [0, 1] },
              { title: word({ en: 'loss', ko: '손실' }), domain: [0, 1.2] },
            ),
            table: tableOf(word({ en: 'probability', ko: '확률' }), SHARES, {
              [names.right]: right,
              [names.yours]: data,
            }),
          },
        ],
      }
    },
  }),
]

// --- internal ---

const right = SHARES.map((share) => 0.5 * ((share - 1) ** 2 + 9 * ((1 - share) / 9) ** 2))

const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: SHARES[i], y }))
