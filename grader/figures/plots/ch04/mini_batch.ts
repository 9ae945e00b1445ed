import { BATCH, BATCHES, collectDraws, type MiniBatchData, ROWS } from '../../data/ch04/mini_batch.ts'
import { channel, markLayer } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { panelSpec } from '../../drawing/spec.ts'
import { tableOf } from '../../drawing/table.ts'
import { digitPanels } from '../digits.ts'
import { figureOf, type Word } from '../../figure.ts'

/** The digits that mini-batches are drawn from, as in the book's figure 4-1, and how often each row of the data is in a mini-batch. */
export const figures = [
  figureOf<undefined>({
    name: 'digits',
    isFixed: true,
    draw: (_, word) => ({
      title: word({ en: 'What the network is to read', ko: '신경망이 읽을 손글씨' }),
      caption: word({
        en: 'MNIST, the data of the book: 60,000 images to learn from and 10,000 to test with. The program is not told what makes a 5 a 5: it finds that in the data (book, section 4.1).',
        ko: '책에서 쓰는 MNIST입니다. 학습용 이미지 60,000장과 시험용 이미지 10,000장이 있습니다. 무엇이 5를 5로 만드는지는 프로그램에 알려 주지 않으며, 신경망이 데이터에서 찾습니다(책 4.1절).',
      }),
      panels: digitPanels(word),
    }),
  }),
  figureOf<MiniBatchData>({
    name: 'mini-batch',
    collect: collectDraws,
    draw: (data, word) => ({
      title: word({ en: `Which rows your ${BATCHES} mini-batches drew`, ko: `미니배치 ${BATCHES}개에 뽑힌 행` }),
      caption: word({
        en: `Each mini-batch takes ${BATCH} of ${ROWS} rows at random. In the long run every row comes about ${EXPECTED} times; the band is where nearly all counts lie by chance.`,
        ko: `미니배치마다 ${ROWS}개 행에서 ${BATCH}개를 무작위로 뽑습니다. 여러 번 뽑으면 모든 행이 ${EXPECTED}번쯤 나옵니다. 우연에 따른 차이는 거의 모두 띠 안에 있습니다.`,
      }),
      panels: [
        {
          kind: 'plot',
          title: word({ en: 'How often each row was drawn', ko: '행마다 뽑힌 횟수' }),
          says: data
            ? word({
                en: `The counts lie between ${Math.min(...data)} and ${Math.max(...data)}; expected are about ${EXPECTED}.`,
                ko: `뽑힌 횟수는 ${Math.min(...data)}번에서 ${Math.max(...data)}번 사이이며, 기댓값은 ${EXPECTED}번입니다.`,
              })
            : word({ en: 'There is no result of yours yet.', ko: '아직 내 결과가 없습니다.' }),
          spec: specOf(data, word),
          table: tableOf(
            word({ en: 'row', ko: '행' }),
            Array.from({ length: ROWS }, (_, i) => i),
            { [word({ en: 'drawn', ko: '뽑힌 횟수' })]: data },
          ),
        },
      ],
    }),
  }),
]

// --- internal ---

const EXPECTED = (BATCH * BATCHES) / ROWS
// Three standard deviations of a count.
const SPREAD = 3 * Math.sqrt(EXPECTED * (1 - 1 / ROWS))

const specOf = (counts: MiniBatchData | undefined, word: Word) => {
  const top = Math.max(2 * EXPECTED, 1.1 * Math.max(0, ...(counts ?? [])))
  return panelSpec({
    encoding: {
      x: channel('x', { title: word({ en: 'row of the data', ko: '데이터의 행' }), domain: [-1, ROWS] }),
      y: channel('y', { title: word({ en: 'times drawn', ko: '뽑힌 횟수' }), domain: [0, top] }),
    },
    layer: [
      markLayer(
        { type: 'rect', color: ink.right, opacity: 0.25 },
        [{ x: -1, x2: ROWS, y: EXPECTED - SPREAD, y2: EXPECTED + SPREAD }],
        { x2: { field: 'x2' }, y2: { field: 'y2' } },
      ),
      markLayer({ type: 'rule', color: ink.right, strokeWidth: 2 }, [{ x: -1, x2: ROWS, y: EXPECTED }], {
        x2: { field: 'x2' },
      }),
      markLayer(
        { type: 'rule', color: ink.yours, strokeWidth: 5 },
        (counts ?? []).map((y, x) => ({ x, y, y2: 0 })),
        { y2: { field: 'y2' } },
      ),
    ],
  })
}
