import { CLASSES, type MnistTest, PIXELS, readMnistTest, SIDE } from '../../../datasets/mnist/raw.ts'
import type { Mistake } from '../../model/training.ts'
import { readGolden } from '../golden/book-mistakes.ts'
import { ink } from '../drawing/palette.ts'
import { pngUri } from '../drawing/png.ts'
import { panelSpec, type Spec } from '../drawing/spec.ts'
import type { Panel, Word } from '../figure.ts'
import { digitUri, mistakesPanel } from './training-images.ts'

/** What MNIST looks like: the same digits in many hands, the mean of each, one as its numbers, and those that a trained network misreads. */
export function digitPanels(word: Word): Panel[] {
  const test = readMnistTest({})
  const byDigit = Array.from({ length: CLASSES }, (_, digit) => imagesOf(digit, test))
  return [
    handsPanel(byDigit, word),
    meansPanel(byDigit, word),
    numbersPanel(test.testImages.subarray(0, PIXELS), word),
    misreadPanel(readGolden(), word),
  ]
}

// --- internal ---

type Images = readonly Uint8Array[]

function imagesOf(digit: number, { testImages, testLabels }: MnistTest): Images {
  const found: Uint8Array[] = []
  testLabels.forEach((label, i) => {
    if (label === digit) found.push(testImages.subarray(i * PIXELS, (i + 1) * PIXELS))
  })
  return found
}

const HANDS = 9

function handsPanel(byDigit: readonly Images[], word: Word): Panel {
  const says = word({
    en: `Ten rows, one for each digit, each in ${HANDS} hands: no rule that one could write down tells them apart.`,
    ko: `숫자마다 한 줄씩, 서로 다른 사람이 쓴 글씨 ${HANDS}개입니다. 말로 적을 수 있는 규칙만으로는 구별하기 어렵습니다.`,
  })
  return {
    kind: 'images',
    title: word({ en: 'The same digit in many hands', ko: '같은 숫자, 여러 사람의 글씨' }),
    says,
    images: [{ uri: sheetUri(byDigit), says, lines: [] }],
  }
}

function sheetUri(byDigit: readonly Images[]): string {
  const [width, height] = [HANDS * SIDE, CLASSES * SIDE]
  const rgba = new Uint8Array(4 * width * height).fill(255)
  byDigit.forEach((images, digit) =>
    images.slice(0, HANDS).forEach((image, column) =>
      image.forEach((value, pixel) => {
        const [x, y] = [column * SIDE + (pixel % SIDE), digit * SIDE + Math.floor(pixel / SIDE)]
        rgba.fill(255 - value, 4 * (y * width + x), 4 * (y * width + x) + 3)
      }),
    ),
  )
  return pngUri(width, height, rgba)
}

function meansPanel(byDigit: readonly Images[], word: Word): Panel {
  return {
    kind: 'images',
    title: word({ en: 'The mean of each digit', ko: '숫자별 평균 이미지' }),
    says: word({
      en: 'The mean of all test images of a digit: the sharper it is, the more alike its hands are.',
      ko: '숫자별로 모든 시험 이미지의 평균을 낸 것입니다. 또렷할수록 글씨가 서로 비슷합니다.',
    }),
    images: byDigit.map((images, digit) => ({
      uri: digitUri(meanOf(images)),
      says: word({ en: `The mean of the digit ${digit}`, ko: `숫자 ${digit}의 평균` }),
      lines: [String(digit)],
    })),
  }
}

function meanOf(images: Images): Uint8Array {
  const sums = new Float64Array(PIXELS)
  for (const image of images) image.forEach((value, pixel) => (sums[pixel] += value))
  return Uint8Array.from(sums, (sum) => Math.round(sum / images.length))
}

// All digits of MNIST stand in a square of 20 pixels; around it is a border of zeros.
const [BORDER, INNER] = [4, 20]

function numbersPanel(image: Uint8Array, word: Word): Panel {
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

function misreadPanel(
  { accuracy, mistakes }: { readonly accuracy: number; readonly mistakes: readonly Mistake[] },
  word: Word,
): Panel {
  const share = `${(100 * accuracy).toFixed(1)}%`
  return {
    ...mistakesPanel(mistakes, word),
    title: word({ en: 'What a trained network misreads', ko: '학습한 신경망이 잘못 읽는 이미지' }),
    says: word({
      en: `The book's network of chapter 5 reads ${share} of the test images right. Of these it is wrong and surest: below each, what it is, and the two digits with the highest probabilities. A stroke that is too short, a loop that is not closed: the probabilities say what it looks like. (npm run train shows those of your network.)`,
      ko: `책의 5장 신경망은 시험 이미지의 ${share}를 맞힙니다. 아래는 틀렸는데도 가장 확신한 이미지이며, 정답과 확률이 가장 높은 두 숫자를 적었습니다. 획이 짧거나 고리가 닫히지 않은 글씨이고, 확률을 보면 무엇으로 보이는지 알 수 있습니다. (내 신경망의 결과는 npm run train에서 볼 수 있습니다.)`,
    }),
  }
}
