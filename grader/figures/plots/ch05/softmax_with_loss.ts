import { CLASSES, collectSoftmaxWithLoss, SCORES, type SoftmaxWithLossData } from '../../data/ch05/softmax_with_loss.ts'
import { barsSpec } from '../../drawing/bars.ts'
import { compared, fixed, sides } from '../../drawing/compare.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf } from '../../figure.ts'

/** The book's section 5.6.3: the gradient of the last layer is the difference of probabilities and labels. */
export const figures = [
  figureOf<SoftmaxWithLossData>({
    name: 'softmax-with-loss',
    collect: collectSoftmaxWithLoss,
    draw: (data, word) => {
      const names = sides(word)
      return {
        title: word({ en: 'What comes back from the last layer', ko: '마지막 계층에서 돌아오는 값' }),
        caption: word({
          en: 'The first of two samples; class 3 is right. (y - t) / 2 is below 0 for the right class alone: its score is to rise, all the others are to fall. The bars add up to 0.',
          ko: '샘플 두 개 중 첫 번째이며 정답은 클래스 3입니다. (y - t) / 2는 정답 클래스에서만 0보다 작습니다. 정답의 점수는 올리고 나머지는 내려야 하기 때문입니다. 막대를 모두 더하면 0입니다.',
        }),
        panels: [
          {
            kind: 'plot',
            title: 'dx = (y - t) / N',
            says: `${word({ en: `The bars should be ${fixed(RIGHT, 3)}.`, ko: `올바른 값은 ${fixed(RIGHT, 3)}입니다.` })} ${compared(RIGHT, data, word)}`,
            spec: barsSpec(
              ['0', '1', '2', '3'],
              RIGHT,
              data,
              word({ en: 'class', ko: '클래스' }),
              { title: 'dx', domain: [-0.5, 0.5] },
              word,
            ),
            table: tableOf(word({ en: 'class', ko: '클래스' }), [0, 1, 2, 3], {
              [names.right]: RIGHT,
              [names.yours]: data,
            }),
          },
        ],
      }
    },
  }),
]

// --- internal ---

const RIGHT: readonly number[] = (() => {
  const exps = SCORES[0].map((score) => Math.exp(score))
  const sum = exps.reduce((total, one) => total + one, 0)
  return exps.map((one, k) => (one / sum - (k === CLASSES[0] ? 1 : 0)) / SCORES.length)
})()
