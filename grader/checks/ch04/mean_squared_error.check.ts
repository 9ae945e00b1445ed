import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { oneHot } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'

// Other orders of summation differ by a few 1e-16.
const TOLERANCE = { rtol: 1e-12 }

exercise('ch04/mean_squared_error', ({ check, subject }) => {
  check(
    { en: 'gives half the sum of the squared errors', ko: '오차 제곱의 합에 ½을 곱한 값을 구합니다' },
    {
      points: 1,
      hint: {
        en: 'Equation 4.1 of the book: its factor is ½, whatever the number of elements.',
        ko: '책의 식 4.1을 보십시오. 원소가 몇 개이든 곱하는 수는 ½입니다.',
      },
    },
    async ({ random }) => {
      const ids = ['sum_squared_error/book/000', 'sum_squared_error/book/001', 'sum_squared_error/random/001']
      for (const { in: given, out } of golden.losses(...ids)) {
        const loss = await subject.evaluate(
          ({ meanSquaredError }, np, y, t) => meanSquaredError(np.array(y), np.array(t)),
          given.y,
          given.t,
        )
        expect(loss).toBeCloseToValue(out.loss, TOLERANCE)
      }
      const drawn = sample(random.probabilities(1, 7), random.int(0, 7))
      // Scores of any sign and size, one of them 0; a sample that is right; and one of a single class.
      const scores = random.normal(5).mul(10).map(roundTo2Digits)
      scores.set(random.int(0, 5), 0)
      const t = oneHot([random.int(0, 5)], 5).reshape(-1)
      const others = [drawn, { y: scores, t }, { y: t.copy(), t }, { y: np.array([0.4]), t: np.ones(1) }]
      for (const { y, t } of others) {
        const loss = await subject.evaluate(({ meanSquaredError }, np, y, t) => meanSquaredError(y, t), y, t)
        expect(loss).toBeCloseToValue(sumOfSquares(y, t) / 2, TOLERANCE)
      }
    },
  )

  // Two losses of the same size are compared, so that a wrong factor costs the point above and not this one as well.
  check(
    {
      en: 'adds up the squares of the errors, and leaves y and t as they were',
      ko: '오차를 제곱해 더하며 y와 t를 바꾸지 않습니다',
    },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'Square each difference y[k] - t[k] first, then add up. y.sub(t) makes a new array; y.subInPlace(t) changes y.',
        ko: '차 y[k] - t[k]를 하나씩 제곱한 다음 더합니다. y.sub(t)는 새 배열을 만들지만 y.subInPlace(t)는 y 자체를 바꿉니다.',
      },
    },
    async ({ random }) => {
      const { y, t } = sample(random.probabilities(1, 5), random.int(0, 5))
      const far = random.normal(5).map(roundTo2Digits)
      const text = 'meanSquaredError(far, t) / meanSquaredError(y, t)'
      const after = await subject.with({ tried: callText(`(own, np, y, far, t) => ${text}`, [y, far, t]) }).evaluate(
        ({ meanSquaredError }, np, y, far, t) => {
          const losses = [meanSquaredError(far, t), meanSquaredError(y, t)]
          return { losses, y, far, t }
        },
        y,
        far,
        t,
      )
      demandUnchanged({ y, far, t }, after)
      const [ofFar, ofNear] = after.losses
      demand(Number.isFinite(ofNear) && ofNear !== 0, NO_LOSS, { received: String(ofNear) })
      expect(ofFar / ofNear).toBeCloseToValue(sumOfSquares(far, t) / sumOfSquares(y, t), { ...TOLERANCE, name: text })
    },
  )
})

// --- internal ---

const NO_LOSS = {
  en: 'y and t differ: their loss should be a number other than 0.',
  ko: 'y와 t가 다르므로 손실은 0이 아닌 수여야 합니다.',
} as const

const sample = (probabilities: NdArray, label: number): { y: NdArray; t: NdArray } => ({
  y: probabilities.reshape(-1).map(roundTo2Digits),
  t: oneHot([label], probabilities.size).reshape(-1),
})

const sumOfSquares = (y: NdArray, t: NdArray): number =>
  y.data.reduce((sum, value, k) => sum + (value - t.data[k]) ** 2, 0)
