import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { expectConsistent } from '../expect-consistent.ts'
import { comesBack, type Forms, formsToAsk } from '../forms-that-work.ts'
import { golden } from '../golden/golden.ts'
import { demand, demandNdArray } from '../matchers.ts'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'

// With or without the maximum, and as exp(a - C - log Σ), the results agree to 1e-13 (a rounding of 1000 is 1.1e-13); single precision is off by 1e-8.
const TOLERANCE = { atol: 1e-11 }

exercise('ch03/softmax', ({ check, subject }) => {
  const forms = async (): Promise<Forms> =>
    formsToAsk(
      await subject.with({ given: { comesBack } }).evaluate(({ softmax, comesBack }, np) => ({
        one: comesBack(() => softmax(np.array([0.5, 2, 1]))),
        batch: comesBack(() => softmax(np.array([0.5, 2, 1, 3, -1, 0.2]).reshape(2, 3))),
      })),
    )

  check(
    { en: 'turns one sample into probabilities', ko: '데이터 한 개를 확률로 바꿉니다' },
    {
      points: 1,
      hint: {
        en: 'Each exp(a[k]) is divided by the sum of all of them: the result has the shape of a and adds up to 1.',
        ko: '각 exp(a[k])를 그 전체의 합으로 나눕니다. 결과는 a와 형상이 같고 모두 더하면 1입니다.',
      },
    },
    async ({ random }) => {
      const ids = ['softmax/book/000', 'softmax/random/001']
      const cases = golden.activations(...ids).map(({ in: { x }, out }) => ({ a: np.array(x), y: np.array(out.y) }))
      const a = random.normal(6).map(roundTo2Digits)
      const others = [a, withTies(random), random.normal(1).map(roundTo2Digits)]
      for (const given of [...cases, ...others.map((one) => ({ a: one, y: undefined }))]) {
        const y = await subject.evaluate(({ softmax }, np, a) => softmax(a), given.a)
        if (given.y) expect(y).toBeCloseToValue(given.y, TOLERANCE)
        else compareTruth(given.a, (right) => expect(y).toBeCloseToValue(right, TOLERANCE))
      }
    },
  )

  check(
    { en: 'treats each row of a batch by itself', ko: '배치에서는 행마다 따로 계산합니다' },
    {
      points: 1,
      hint: {
        en: 'Take the largest element and the sum along each row (axis 1, with { keepDims: true }), not over the whole matrix and not along the columns.',
        ko: '최댓값과 합계를 행마다(축 1, { keepDims: true }) 구하십시오. 행렬 전체나 열 방향이 아닙니다.',
      },
    },
    async ({ random }) => {
      const [{ in: given, out }] = golden.activations('softmax/random/006')
      const batch = random.normal(3, 5).map(roundTo2Digits)
      for (const [a, wanted] of [
        [np.array(given.x), np.array(out.y)],
        [batch, undefined],
        [farApart(random), undefined],
        [random.normal(3, 3).map(roundTo2Digits), undefined],
        [random.normal(1, 4).map(roundTo2Digits), undefined],
        [random.normal(5, 2).map(roundTo2Digits), undefined],
      ] as const) {
        const y = await subject.evaluate(({ softmax }, np, a) => softmax(a), a)
        if (wanted) expect(y).toBeCloseToValue(wanted, TOLERANCE)
        else compareTruth(a, (right) => expect(y).toBeCloseToValue(right, TOLERANCE))
      }
    },
  )

  check(
    { en: 'does not overflow at 1000', ko: '1000처럼 큰 값에서도 오버플로가 일어나지 않습니다' },
    {
      points: 1,
      hint: {
        en: 'exp(1000) is Infinity, and exp(-1000) is 0. Subtract C, the largest element, before you take exp: the result stays the same.',
        ko: 'exp(1000)은 Infinity이고 exp(-1000)은 0입니다. exp를 취하기 전에 가장 큰 원소 C를 빼십시오. 결과는 달라지지 않습니다.',
      },
    },
    async ({ random }) => {
      const { one, batch } = await forms()
      for (const { in: given, out } of golden.activations('softmax/book/001', 'softmax/edge/001', 'softmax/edge/002')) {
        const [a, wanted] = [np.array(given.x), np.array(out.y)].map((vector) => (one ? vector : vector.reshape(1, -1)))
        const y = await subject.evaluate(({ softmax }, np, a) => softmax(a), a)
        expect(y).toBeCloseToValue(wanted, TOLERANCE)
      }
      // Every row as large. What comes of the same without the 1000 is the measure, so that a wrong axis costs its own point only.
      const a = random.normal(...(batch ? [2, 3] : [3])).map(roundTo2Digits)
      const near = await subject.evaluate(({ softmax }, np, a) => softmax(a), a)
      for (const shift of [1000, -1000, 3000]) {
        const far = await subject.evaluate(({ softmax }, np, a) => softmax(a), a.add(shift))
        if (np.isNdArray(near))
          compareTruth(a.add(shift), (right) => expectConsistent(far, { consistent: near, right }, TOLERANCE))
      }
      // Rows that reach far to both sides: what has to be a number is all that counts here.
      const wide = random
        .normal(2, 3)
        .map(roundTo2Digits)
        .add(
          np.array([
            [-800, 0, 800],
            [-800, 800, 0],
          ]),
        )
      const text = [asText(random), asText(random)]
      const rows = one ? [wide.row(0), text[0].row(1)].map((row) => row.copy()) : []
      for (const given of [...(batch ? [wide, text[1]] : []), ...rows]) {
        const y = await subject.evaluate(({ softmax }, np, a) => softmax(a), given)
        if (np.isNdArray(y) && y.size === given.size)
          compareTruth(given, (right) => expectConsistent(y, { consistent: withoutNaN(y, right), right }, TOLERANCE))
      }
    },
  )

  check(
    { en: 'leaves a and earlier results as they were', ko: 'a와 앞서 구한 결과를 바꾸지 않습니다' },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'subInPlace, divInPlace, set and data change the array itself; sub and div make a new one.',
        ko: 'subInPlace, divInPlace, set, data는 배열 자체를 바꿉니다. sub와 div는 새 배열을 만듭니다.',
      },
    },
    async ({ random }) => {
      const { one, batch } = await forms()
      for (const shape of [...(one ? [[4]] : []), ...(batch ? [[2, 3]] : [])]) {
        const a = random.normal(...shape).map(roundTo2Digits)
        const after = await subject
          .with({ tried: callText('(own, np, a) => {\nsoftmax(a)\nreturn a\n}', [a]) })
          .evaluate(({ softmax }, np, a) => {
            const y = softmax(a)
            return { a, y }
          }, a)
        demandUnchanged({ a }, after)
        demandNdArray(after.y)
        const isNew = np.isNdArray(after.y) && after.y.data.some((value, i) => value !== 0 && value !== a.data[i])
        demand(isNew, NOTHING_CAME, { received: after.y })
      }
    },
  )
})

// --- internal ---

// A function that does nothing also leaves `a` unchanged and must not get the point.
const NOTHING_CAME = { en: 'There is no result yet.', ko: '아직 결과가 없습니다.' }

/** A result in which the right number stands wherever it was NaN. */
const withoutNaN = (y: NdArray, right: NdArray): NdArray =>
  np.fromBuffer(
    Float64Array.from(y.data, (v, i) => (Number.isNaN(v) ? right.data[i] : v)),
    ...y.shape,
  )

/** The largest twice, a 0 among negative numbers. */
function withTies(random: Random): NdArray {
  const [low, lower] = random.uniforms(-3, -1, 2).map(roundTo2Digits).data
  return np.array([low, 0, lower, 0, low])
}

/**
 * Rows near 600 and near -600: exp is finite at both, but exp(-600 - 600) is 0, so that the largest element of the whole matrix
 * does for the first row alone.
 */
function farApart(random: Random): NdArray {
  const rows = random.normal(2, 3).map(roundTo2Digits)
  return rows.add(np.array([[600], [-600]]))
}

/** Rows whose largest number is not the last one where numbers are ordered as text, as `sort()` does without a comparison: '80' stands behind '1000'. */
const asText = (random: Random): NdArray =>
  random
    .normal(2, 3)
    .map(roundTo2Digits)
    .add(
      np.array([
        [9, 1000, 80],
        [-30, -900, -45],
      ]),
    )

/** The mathematics, row by row. */
// It hands the truth to a comparison and returns nothing: what a student's copy holds is not to be an answer.
function compareTruth(a: NdArray, compare: (right: NdArray) => void): void {
  const right = a.copy()
  const columns = a.shape.at(-1) ?? 1
  for (let start = 0; start < a.size; start += columns) {
    const row = a.data.subarray(start, start + columns)
    const largest = Math.max(...row)
    const sum = row.reduce((total, value) => total + Math.exp(value - largest), 0)
    row.forEach((value, k) => (right.data[start + k] = Math.exp(value - largest) / sum))
  }
  compare(right)
}
