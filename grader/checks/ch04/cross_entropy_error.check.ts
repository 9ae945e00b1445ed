import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { comesBack, type Forms, formsToAsk } from '../forms-that-work.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { oneHot } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'

// Without the 1e-7 a loss is off by at most 1e-7 / 0.01 where no y is below 0.01, and that has a check of its own; other mistakes
// are off by far more.
const WHATEVER_EPSILON = { atol: 2e-5 }
// Other orders of summation differ by a few 1e-16; without the 1e-7 in the logarithm the loss of the book's example is off by 2e-7.
const TOLERANCE = { rtol: 1e-10 }

exercise('ch04/cross_entropy_error', ({ check, subject }) => {
  const forms = async (): Promise<Forms> =>
    formsToAsk(
      await subject.with({ given: { comesBack } }).evaluate(({ crossEntropyError, comesBack }, np) => ({
        one: comesBack(() => crossEntropyError(np.array([0.2, 0.5, 0.3]), np.eye(3).row(1).copy())),
        batch: comesBack(() =>
          crossEntropyError(np.array([0.2, 0.5, 0.3, 0.6, 0.1, 0.3]).reshape(2, 3), np.eye(3).take([1, 0])),
        ),
      })),
    )

  check(
    {
      en: 'gives the loss of one sample with a one-hot label',
      ko: '정답이 원-핫 인코딩인 데이터 한 개의 손실을 구합니다',
    },
    {
      points: 1,
      hint: {
        en: 'E = -Σ t·log(y + 1e-7) with the natural logarithm, a positive number. For a 1-D y, y.shape[0] is the number of classes, not of samples.',
        ko: 'E = -Σ t·log(y + 1e-7)이며 log는 자연로그이고 결과는 양수입니다. y가 1차원이면 y.shape[0]은 데이터의 수가 아니라 클래스의 수입니다.',
      },
    },
    async ({ random }) => {
      for (const { in: given, out } of golden.losses('cross_entropy_error/book/000', 'cross_entropy_error/book/001')) {
        const loss = await subject.evaluate(
          ({ crossEntropyError }, np, y, t) => crossEntropyError(np.array(y), np.array(t)),
          given.y,
          given.t,
        )
        expect(loss).toBeCloseToValue(out.loss, WHATEVER_EPSILON)
      }
      const y = random.probabilities(1, 6).reshape(-1).map(roundTo2Digits)
      for (const label of [random.int(1, 5), 0, 5]) {
        const t = oneHot([label], 6).reshape(-1)
        const loss = await subject.evaluate(({ crossEntropyError }, np, y, t) => crossEntropyError(y, t), y, t)
        expect(loss).toBeCloseToValue(-Math.log(y.get(label) + 1e-7), WHATEVER_EPSILON)
      }
    },
  )

  check(
    { en: 'averages over the batch', ko: '배치 전체의 평균을 구합니다' },
    {
      points: 2,
      hint: {
        en: 'Add up the losses of all samples, then divide by the number of samples (y.shape[0]).',
        ko: '모든 데이터의 손실을 더한 다음 데이터의 수(y.shape[0])로 나눕니다.',
      },
    },
    async ({ random }) => {
      for (const [rows, classes] of [
        [5, 4],
        [3, 3],
        [1, 4],
        [2, 5],
      ]) {
        const y = random.probabilities(rows, classes).map(roundTo2Digits)
        const labels = random.labels(rows, classes)
        const loss = await subject.evaluate(
          ({ crossEntropyError }, np, y, t) => crossEntropyError(y, t),
          y,
          oneHot(labels, classes),
        )
        expectMeanLoss(loss, y, labels)
      }
      for (const { in: given, out } of golden.losses(
        'cross_entropy_error/edge/002',
        'cross_entropy_error/random/013',
      )) {
        const batch = await subject.evaluate(
          ({ crossEntropyError }, np, y, t) => crossEntropyError(np.array(y), np.array(t)),
          given.y,
          given.t,
        )
        expect(batch).toBeCloseToValue(out.loss, WHATEVER_EPSILON)
      }
    },
  )

  // The book's rule: t is one-hot where t.size equals y.size, else it holds class numbers. What the function gives for the same
  // one-hot labels is the measure, so that a missing mean or minus costs its own points only.
  check(
    { en: 'gives the same for class numbers as labels', ko: '정답이 숫자 레이블이어도 손실이 같습니다' },
    {
      points: 1,
      hint: {
        en: 'Where t.size !== y.size, t holds the class of each row: pick y.get(i, t.get(i)) of each row i. A 1-D y becomes one row, y.reshape(1, -1), and a one-hot t with it: t.reshape(1, -1). Class numbers stay a vector, also for one sample: t.reshape(-1), for of a matrix t.get(i) gives no number.',
        ko: 't.size !== y.size이면 t는 행마다의 클래스 번호입니다. 행 i마다 y.get(i, t.get(i))를 고르십시오. y가 1차원이면 y.reshape(1, -1)로 행 하나로 만들고, t가 원-핫이면 t도 함께 t.reshape(1, -1)로 바꿉니다. 클래스 번호는 데이터가 한 개여도 벡터로 둡니다: t.reshape(-1). 행렬에서는 t.get(i)로 수를 읽을 수 없기 때문입니다.',
      },
    },
    async ({ random }) => {
      const batch = random.probabilities(6, 3).map(roundTo2Digits)
      const labels = random.labels(6, 3)
      const { one, batch: takesBatches } = await forms()
      for (const [y, t] of [
        [batch, labels],
        [batch.row(0).copy(), labels.slice(0, 1)],
        [batch.row(1).reshape(1, 3), labels.slice(1, 2)],
        [batch.take([5, 2, 0]), [2, 0, 1]],
        [batch.take([4, 3]), [1, 1]],
      ] as const) {
        if (!(y.ndim === 1 ? one : takesBatches)) continue
        const wanted = await subject.evaluate(
          ({ crossEntropyError }, np, y, t) => crossEntropyError(y, t),
          y,
          oneHot(t, 3).reshape(...y.shape),
        )
        const loss = await subject.evaluate(
          ({ crossEntropyError }, np, y, t) => crossEntropyError(y, np.array(t)),
          y,
          t,
        )
        demand(Number.isFinite(wanted) && wanted !== 0, NO_LOSS, { received: String(wanted) })
        expect(loss).toBeCloseToValue(wanted, TOLERANCE)
      }
    },
  )

  check(
    {
      en: 'stays finite where the right class has probability 0',
      ko: '정답 클래스의 확률이 0이어도 손실이 유한합니다',
    },
    {
      points: 1,
      hint: {
        en: 'The logarithm of 0 is -∞: the book adds 1e-7 to y before it takes the logarithm.',
        ko: '0의 로그는 -∞입니다. 책에서는 로그를 취하기 전에 y에 1e-7을 더합니다.',
      },
    },
    async () => {
      // Batches of one, so that neither a missing mean nor a forgotten 1-D case matters.
      const ids = ['cross_entropy_error/edge/001', 'cross_entropy_error/book/000', 'cross_entropy_error/book/001']
      const cases = golden.losses(...ids)
      const { batch } = await forms()
      const losses = await subject.evaluate(
        ({ crossEntropyError }, np, ys, t, batch) =>
          ys.map((y) =>
            batch ? crossEntropyError(np.array([y]), np.array([t])) : crossEntropyError(np.array(y), np.array(t)),
          ),
        cases.map(({ in: { y } }) => y),
        cases[0].in.t,
        batch,
      )
      const wanted = cases.map(({ out }) => out.loss)
      const factor = factorOf(losses[1], wanted[1])
      expect(losses).toBeCloseToValue(
        wanted.map((loss) => loss * factor),
        TOLERANCE,
      )
    },
  )

  check(
    { en: 'leaves y and t as they were', ko: 'y와 t를 바꾸지 않습니다' },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'addInPlace, mulInPlace, set and data change the array itself; add and mul make a new one.',
        ko: 'addInPlace, mulInPlace, set, data는 배열 자체를 바꿉니다. add와 mul은 새 배열을 만듭니다.',
      },
    },
    async ({ random }) => {
      const { batch } = await forms()
      const rows = random.probabilities(3, 4).map(roundTo2Digits)
      const labels = oneHot(random.labels(3, 4), 4)
      const [y, t] = batch ? [rows, labels] : [rows.row(0).copy(), labels.row(0).copy()]
      const tried = callText('(own, np, y, t) => crossEntropyError(y, t)', [y, t])
      const after = await subject.with({ tried }).evaluate(
        ({ crossEntropyError }, np, y, t) => {
          const loss = crossEntropyError(y, t)
          return { y, t, loss }
        },
        y,
        t,
      )
      demandUnchanged({ y, t }, after)
      demand(Number.isFinite(after.loss) && after.loss !== 0, NO_LOSS, { received: String(after.loss) })
    },
  )
})

// --- internal ---

// A function that does nothing also leaves y and t unchanged and must not get the point.
const NO_LOSS = { en: 'The loss must be a number other than 0.', ko: '손실은 0이 아닌 수여야 합니다.' }

// A wrong factor (a sign, another logarithm's base) has been reported by then and must not cost points twice.
function factorOf(received: number, wanted: number): number {
  const factor = received / wanted
  const isOwn = Number.isFinite(factor) && factor !== 0 && Math.abs(factor - 1) > WHATEVER_EPSILON.atol
  return isOwn ? factor : 1
}

/** The mathematics, written with loops: -Σ log(y[i, label] + 1e-7) / N. */
// It compares and returns nothing: what a student's copy holds is not to be an answer.
function expectMeanLoss(received: unknown, y: NdArray, labels: readonly number[]): void {
  const sum = labels.reduce((total, label, i) => total - Math.log(y.get(i, label) + 1e-7), 0)
  expect(received).toBeCloseToValue(sum / labels.length, WHATEVER_EPSILON)
}
