import { SIDE } from '../../../datasets/mnist/raw.ts'
import { ink } from '../drawing/palette.ts'
import { panelSpec, type Spec } from '../drawing/spec.ts'
import type { Panel, Word } from '../figure.ts'

/** One image as its numbers, which is all that a network sees. */
export function numbersPanel(image: Uint8Array, word: Word): Panel {
  const at = (row: number, column: number): number => image[row * SIDE + column]
  return {
    kind: 'plot',
    title: word({ en: 'One image as a network sees it', ko: '신경망이 보는 이미지 한 장' }),
    says: word({
      en: 'The first test image, a 7, as numbers from 0 to 255: the 20 by 20 in the middle. Around them are four rows and columns of 0 on each side, 784 numbers in all; divided by 255 they are x.',
      ko: '첫 번째 시험 이미지(7)를 0부터 255까지의 숫자로 나타낸 것입니다. 가운데 20×20만 보이며, 둘레 네 줄은 모두 0이므로 숫자는 모두 784개입니다. 255로 나눈 값이 x입니다.',
    }),
    spec: numbersSpec(at),
    table: {
      columns: [word({ en: 'row', ko: '행' }), ...Array.from({ length: SIDE }, (_, column) => String(column))],
      rows: Array.from({ length: SIDE }, (_, row) => [
        row,
        ...Array.from({ length: SIDE }, (_unused, column) => at(row, column)),
      ]),
    },
  }
}

// --- internal ---

// All digits of MNIST stand in a square of 20 pixels; around it is a border of zeros.
const [BORDER, INNER] = [4, 20]

function numbersSpec(at: (row: number, column: number) => number): Spec {
  const cells = Array.from({ length: INNER * INNER }, (_, i) => {
    const [row, column] = [BORDER + Math.floor(i / INNER), BORDER + (i % INNER)]
    return { row, column, value: at(row, column) }
  })
  const place = (field: string): Spec => ({ field, type: 'ordinal', axis: null })
  const encoding = { x: place('column'), y: place('row') }
  const inked = cells.filter(({ value }) => value > 0)
  return panelSpec(
    {
      layer: [
        {
          data: { values: inked },
          mark: { type: 'rect', color: ink.text },
          encoding: {
            ...encoding,
            opacity: {
              field: 'value',
              type: 'quantitative',
              legend: null,
              scale: { domain: [0, 255], range: [0, 0.45] },
            },
          },
        },
        {
          data: { values: cells },
          mark: { type: 'text', fontSize: 7.5 },
          encoding: {
            ...encoding,
            text: { field: 'value', type: 'quantitative' },
            color: { condition: { test: 'datum.value > 0', value: ink.text }, value: ink.grid },
          },
        },
      ],
    },
    360,
  )
}
