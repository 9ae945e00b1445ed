import { type AffineData, B, collectAffine, DOUT, PARTS, W, X } from '../../data/ch05/affine.ts'
import { agreementSpec } from '../../drawing/agreement.ts'
import { compared, sides } from '../../drawing/compare.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** Every output of an affine layer for one batch, beside the expected value. */
export const figures = [
  figureOf<AffineData>({
    name: 'affine',
    collect: collectAffine,
    draw: (data, word) => ({
      title: word({ en: 'Everything the affine layer gives', ko: 'Affine 계층이 구하는 모든 값' }),
      caption: word({
        en: 'One batch goes through forward and back. Where your value is the right one, its mark lies on the diagonal: y = x·W + b, dx = dout·Wᵀ, dW = xᵀ·dout, db = the sum of dout over the batch.',
        ko: '배치 하나의 순전파와 역전파입니다. 값이 올바르면 표식이 대각선 위에 놓입니다. y = x·W + b, dx = dout·Wᵀ, dW = xᵀ·dout이고 db는 dout을 배치에 걸쳐 더한 값입니다.',
      }),
      panels: [panel(data, word)],
    }),
  }),
]

// --- internal ---

type Matrix = readonly (readonly number[])[]

const transposed = (m: Matrix): number[][] => m[0].map((_, j) => m.map((row) => row[j]))
const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => transposed(b).map((column) => row.reduce((sum, value, k) => sum + value * column[k], 0)))

const RIGHT: Readonly<Record<keyof typeof PARTS, number[]>> = {
  y: product(X, W).flatMap((row) => row.map((value, j) => value + B[j])),
  dx: product(DOUT, transposed(W)).flat(),
  dW: product(transposed(X), DOUT).flat(),
  db: transposed(DOUT).map((column) => column.reduce((sum, value) => sum + value, 0)),
}

const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[]

function panel(data: AffineData | undefined, word: Word): Panel {
  const names = sides(word)
  const all = NAMES.flatMap((name) => RIGHT[name].map((value, i) => ({ name, i, value, own: data?.[name][i] ?? null })))
  return {
    kind: 'plot',
    title: word({ en: 'Your values against the right ones', ko: '내 결과와 올바른 값' }),
    says: compared(
      all.map(({ value }) => value),
      data && all.map(({ own }) => own),
      word,
    ),
    spec: agreementSpec(
      NAMES.map((name) => ({ name, right: RIGHT[name], yours: data?.[name] })),
      word,
    ),
    table: {
      columns: [word({ en: 'value', ko: '값' }), names.right, names.yours],
      rows: all.map(({ name, i, value, own }) => [`${name}[${i}]`, value, own]),
    },
  }
}
