import { CLASSES, type MnistTest, PIXELS, readMnistTest, SIDE } from '../../../datasets/mnist/raw.ts'
import { readGolden } from '../golden/book-mistakes.ts'
import { pngUri } from '../drawing/png.ts'
import type { Panel, Word } from '../figure.ts'
import { numbersPanel } from './digit-numbers.ts'
import { digitUri, mistakesPanel } from './training-images.ts'
import { josa } from '../../text/josa.ts'

/** What MNIST looks like: the same digits in many hands, the mean of each, one as its numbers, and those that a trained network misreads. */
export function digitPanels(word: Word): Panel[] {
  const test = readMnistTest({})
  const byDigit = Array.from({ length: CLASSES }, (_, digit) => imagesOf(digit, test))
  return [
    handsPanel(byDigit, word),
    meansPanel(byDigit, word),
    numbersPanel(test.testImages.subarray(0, PIXELS), word),
    misreadPanel(readGolden(), test, word),
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

function misreadPanel({ accuracy, mistakes }: ReturnType<typeof readGolden>, test: MnistTest, word: Word): Panel {
  const share = `${(100 * accuracy).toFixed(1)}%`
  return {
    ...mistakesPanel(mistakes, word, test),
    title: word({ en: 'What a trained network misreads', ko: '학습한 신경망이 잘못 읽는 이미지' }),
    says: word({
      en: `The book's network of chapter 5 reads ${share} of the test images right. Of these it is wrong and surest: below each, what it is, and the two digits with the highest probabilities. A stroke that is too short, a loop that is not closed: the probabilities say what it looks like. (npm run train shows those of your network.)`,
      ko: `책의 5장 신경망은 시험 이미지의 ${josa(share, '을/를')} 맞힙니다. 아래는 틀렸는데도 가장 확신한 이미지이며, 정답과 확률이 가장 높은 두 숫자를 적었습니다. 획이 짧거나 고리가 닫히지 않은 글씨이고, 확률을 보면 무엇으로 보이는지 알 수 있습니다. (내 신경망의 결과는 npm run train에서 볼 수 있습니다.)`,
    }),
  }
}
