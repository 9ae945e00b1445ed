import {
  BOOK_SHARES,
  collectCrossEntropies,
  type CrossEntropyData,
  SHARES,
} from '../../data/ch04/cross_entropy_error.ts'
import { compared, NONE, sides } from '../../drawing/compare.ts'
import { linesSpec, markLayer, type Point } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** The book's figure 4-3: -log x, with the losses of its examples; and why the loss differs from the accuracy. */
export const figures = [
  figureOf<CrossEntropyData>({
    name: 'cross-entropy-error',
    collect: collectCrossEntropies,
    draw: (data, word) => ({
      title: word({ en: '-log x: the loss of one image', ko: '-log x: 이미지 한 장의 손실' }),
      caption: word({
        en: 'Only the probability of the right class counts: 0.6 costs 0.51, 0.1 costs 2.30. While it rises, the loss answers every small step; whether the answer is right, which the accuracy counts, changes once and all at once.',
        ko: '정답 클래스의 확률만 손실에 영향을 줍니다. 0.6이면 0.51, 0.1이면 2.30입니다. 확률이 커지면 손실은 조금씩 계속 줄어들지만, 정확도가 세는 정답 여부는 단 한 번, 한꺼번에 바뀝니다.',
      }),
      panels: [curve(data, word), besideAccuracy(data, word)],
    }),
  }),
]

// --- internal ---

const right = SHARES.map((share) => -Math.log(share + 1e-7))
const bookRight = BOOK_SHARES.map((share) => -Math.log(share + 1e-7))
const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: SHARES[i], y }))

const STEP: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0.5, y: 0 },
  { x: 0.5, y: 1 },
  { x: 1, y: 1 },
]

const xAxis = (word: Word) =>
  ({ title: word({ en: 'probability of the right class', ko: '정답 클래스의 확률' }), domain: [0, 1] }) as const

function curve(data: CrossEntropyData | undefined, word: Word): Panel {
  const names = sides(word)
  const book = (data?.book ?? []).flatMap((y, i) => (y === null ? [] : [{ x: BOOK_SHARES[i], y, text: y.toFixed(2) }]))
  return {
    kind: 'plot',
    title: word({ en: 'With the book’s two examples', ko: '책의 두 예' }),
    says: `${word({ en: 'The curve -log x falls from 4 to 0.', ko: '곡선 -log x는 4에서 0으로 내려갑니다.' })} ${compared([...right, ...bookRight], data && [...data.along, ...data.book], word)}${bookLosses(data, word)}`,
    spec: linesSpec(
      [
        { name: '-log x', as: 'right', points: points(right) },
        { name: names.yours, as: 'yours', points: points(data?.along) },
      ],
      xAxis(word),
      { title: word({ en: 'loss', ko: '손실' }), domain: [0, 4.5] },
      {
        before: [
          markLayer({ type: 'point', filled: true, size: 90, color: ink.yours, opacity: 1 }, book),
          markLayer({ type: 'text', dx: 6, dy: -12, align: 'left', fontSize: 13, color: ink.text }, book, {
            text: { field: 'text', type: 'nominal' },
          }),
        ],
      },
    ),
    table: tableOf(word({ en: 'probability', ko: '확률' }), SHARES, {
      [names.right]: right,
      [names.yours]: data?.along,
    }),
  }
}

const bookLosses = (data: CrossEntropyData | undefined, word: Word): string =>
  data
    ? ` ${word({ en: 'The book’s examples:', ko: '책의 예:' })} ${data.book.map((loss) => loss?.toFixed(2) ?? NONE).join(', ')}.`
    : ''

const besideAccuracy = (data: CrossEntropyData | undefined, word: Word): Panel => ({
  kind: 'plot',
  title: word({ en: 'Beside the accuracy, of two classes', ko: '정확도와 비교(클래스 두 개)' }),
  says: word({
    en: 'A right loss falls smoothly; the accuracy jumps from 0 to 1 where the probability passes one half.',
    ko: '올바른 손실은 매끄럽게 줄어들고, 정확도는 확률이 1/2을 넘는 곳에서 0에서 1로 뜁니다.',
  }),
  spec: linesSpec(
    [
      { name: word({ en: 'accuracy', ko: '정확도' }), as: 'second', points: STEP },
      { name: word({ en: 'your loss', ko: '내 손실' }), as: 'yours', points: points(data?.along) },
    ],
    xAxis(word),
    { title: null, domain: [0, 4.5] },
  ),
})
