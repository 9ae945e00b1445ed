import { collectSoftmax, SCORES, type SoftmaxData } from '../../data/ch03/softmax.ts'
import { barsSpec } from '../../drawing/bars.ts'
import { compared, fixed, sides } from '../../drawing/compare.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** The book's examples of section 3.5: scores become probabilities. */
export const figures = [
  figureOf<SoftmaxData>({
    name: 'softmax',
    collect: collectSoftmax,
    draw: (data, word) => ({
      title: word({ en: 'From scores to probabilities', ko: '점수에서 확률로' }),
      caption: word({
        en: 'The probabilities add up to 1, and the order stays that of the scores. Large scores give the same as small ones with the same distances, if the maximum is subtracted before exp.',
        ko: '확률의 합은 1이고 순서는 점수의 순서와 같습니다. exp를 적용하기 전에 최댓값을 빼면, 점수가 아무리 커도 점수 사이의 차이가 같으면 확률도 같습니다.',
      }),
      panels: SCORES.map((scores, i) => panel(scores, data?.[i], word)),
    }),
  }),
]

// --- internal ---

function panel(scores: readonly number[], yours: readonly (number | null)[] | undefined, word: Word): Panel {
  const right = [...scores]
  const sum = scores.reduce((total, score) => total + Math.exp(score - Math.max(...scores)), 0)
  for (const [i, score] of scores.entries()) right[i] = Math.exp(score - Math.max(...scores)) / sum
  const names = sides(word)
  return {
    kind: 'plot',
    title: `softmax([${scores.join(', ')}])`,
    says: `${word({ en: `The probabilities should be ${fixed(right, 3)}.`, ko: `올바른 확률은 ${fixed(right, 3)}입니다.` })} ${compared(right, yours, word)}`,
    spec: barsSpec(
      scores.map(String),
      right,
      yours,
      word({ en: 'score', ko: '점수' }),
      { title: word({ en: 'probability', ko: '확률' }), domain: [0, 1] },
      word,
    ),
    table: tableOf(word({ en: 'score', ko: '점수' }), scores, { [names.right]: right, [names.yours]: yours }),
  }
}
