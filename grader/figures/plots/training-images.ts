import { type MnistTest, PIXELS, readMnistTest, SIDE } from '../../../datasets/mnist/raw.ts'
import type { Mistake } from '../../model/training.ts'
import { pngUri } from '../drawing/png.ts'
import type { Panel, Word } from '../figure.ts'
import { aDigit } from './training-confusion.ts'

/** The features of the first layer: the weights of each unit as an image. */
export function weightsPanel(weights: readonly (readonly number[])[], word: Word): Panel {
  const says = word({
    en: `${weights.length} small images, one for each hidden unit: orange where ink speaks for the unit, blue where it speaks against it.`,
    ko: `은닉층 뉴런마다 하나씩, 작은 이미지 ${weights.length}장입니다. 주황색 픽셀은 뉴런을 활성화하고 파란색 픽셀은 억제합니다.`,
  })
  return {
    kind: 'images',
    title: word({ en: 'What the first layer looks for', ko: '첫 번째 층이 찾는 무늬' }),
    says,
    images: [{ uri: sheetOf(weights), says, lines: [] }],
  }
}

/** The test images that the network classified wrongly with the highest confidence. */
export function mistakesPanel(
  mistakes: readonly Mistake[],
  word: Word,
  { testImages }: Pick<MnistTest, 'testImages'> = readMnistTest({}),
): Panel {
  return {
    kind: 'images',
    title: word({ en: 'Wrong, and sure of it', ko: '확신했지만 틀린 이미지' }),
    says: word({
      en: 'Test images that the network took for another digit.',
      ko: '신경망이 다른 숫자로 읽은 시험 이미지입니다.',
    }),
    images: mistakes.map(({ index, digit, guess, perMille }) => ({
      uri: digitUri(testImages.subarray(index * PIXELS, (index + 1) * PIXELS)),
      says: word({
        en: `This is ${aDigit(digit)}; it was taken for ${aDigit(guess)}`,
        ko: `정답 ${digit}, 신경망의 답 ${guess}`,
      }),
      lines: [
        word({ en: `is ${aDigit(digit)}`, ko: `정답 ${digit}` }),
        ...likeliest(perMille).map((k) => `${k}: ${Math.round(perMille[k] / 10)}%`),
      ],
    })),
  }
}

// --- internal ---

const COLUMNS = 10
const TILE = SIDE + 2

function sheetOf(weights: readonly (readonly number[])[]): string {
  const [width, height] = [COLUMNS * TILE, Math.ceil(weights.length / COLUMNS) * TILE]
  const rgba = new Uint8Array(width * height * 4)
  weights.forEach((unit, u) =>
    unit.forEach((weight, pixel) => {
      const x = (u % COLUMNS) * TILE + 1 + (pixel % SIDE)
      const y = Math.floor(u / COLUMNS) * TILE + 1 + Math.floor(pixel / SIDE)
      rgba.set(colorOf(weight), 4 * (y * width + x))
    }),
  )
  return pngUri(width, height, rgba)
}

// From white to orange and to blue.
function colorOf(weight: number): [number, number, number, number] {
  const share = Math.sqrt(Math.min(1, Math.abs(weight) / 127))
  const [r, g, b] = weight > 0 ? [213, 94, 0] : [0, 114, 178]
  const mix = (to: number): number => Math.round(255 + (to - 255) * share)
  return [mix(r), mix(g), mix(b), 255]
}

/** A small image, as text that a page can embed. */
export function digitUri(image: Uint8Array): string {
  const rgba = new Uint8Array(4 * image.length)
  image.forEach((value, i) => rgba.set([255 - value, 255 - value, 255 - value, 255], 4 * i))
  return pngUri(SIDE, SIDE, rgba)
}

const likeliest = (perMille: readonly number[]): number[] =>
  perMille
    .map((_, digit) => digit)
    .toSorted((a, b) => perMille[b] - perMille[a])
    .slice(0, 2)
