import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { demandNothingLeft } from '../demand-nothing-left.ts'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { findMismatch } from '../mismatch.ts'
import { demand } from '../matchers.ts'
import { oneHot } from '../random.ts'
import { demandUnchanged } from '../unchanged.ts'
import { nearestLoss } from '../nearest-loss.ts'
import { demandEitherKind } from './demand-either-kind.ts'
import { ONLY_A_NAME } from './layer-memory.ts'
import { REMEMBERS } from './layer-outputs.ts'
import { confidentCase, goldenCases, randomCase, withOtherLabels } from './softmax-with-loss-cases.ts'

// The 1e-7 in the logarithm, a matter of cross_entropy_error, moves these losses by 5e-6 at most; what is to be found here by 1e-2 and more.
const LOSS_TOLERANCE = { atol: 1e-5 }

// A probability is good to a few 1e-16, with scores near 1000 to their rounding (1e-13).
const TOLERANCE = { atol: 1e-12 }

exercise('ch05/softmax_with_loss', ({ check, subject }) => {
  check(
    { en: 'forward gives the loss of softmax(x)', ko: 'forward는 softmax(x)의 손실을 구합니다' },
    {
      points: 1,
      hint: {
        en: 'crossEntropyError(softmax(x), t), each of them once: the mean over the batch is already in it.',
        ko: 'crossEntropyError(softmax(x), t)입니다. 각각 한 번씩만 적용합니다. 배치의 평균은 이미 그 안에서 구합니다.',
      },
    },
    async ({ random }) => {
      const ids = ['SoftmaxWithLoss/random/002', 'SoftmaxWithLoss/random/010', 'SoftmaxWithLoss/edge/001']
      for (const { x, t, loss } of [randomCase(random, 4, 3), ...goldenCases(...ids)]) {
        const after = await subject.evaluate(
          ({ SoftmaxWithLoss }, _np, x, t) => {
            const layer = new SoftmaxWithLoss()
            return { loss: layer.forward(x, t), x, t }
          },
          x,
          t,
        )
        expect(after.loss).toBeCloseToValue(loss, LOSS_TOLERANCE)
        demandUnchanged({ x, t }, after)
      }
      const { x, t, loss, exact } = confidentCase()
      const sure = await subject.evaluate(({ SoftmaxWithLoss }, _np, x, t) => new SoftmaxWithLoss().forward(x, t), x, t)
      expectEither(sure, [loss, () => nearestLoss(sure, loss, exact)], LOSS_TOLERANCE)
      const [first, next] = [randomCase(random, 3, 3), randomCase(random, 3, 3)]
      const again = await subject.evaluate(
        ({ SoftmaxWithLoss }, _np, firstX, firstT, x, t) => {
          const layer = new SoftmaxWithLoss()
          layer.forward(firstX, firstT)
          return layer.forward(x, t)
        },
        first.x,
        first.t,
        next.x,
        next.t,
      )
      demandNothingLeft(again, next.loss, REMEMBERS, LOSS_TOLERANCE)
    },
  )

  check(
    { en: 'backward gives (y - t) / N', ko: 'backward는 (y - t) / N을 구합니다' },
    {
      points: 1,
      hint: {
        en: 'y is the softmax that the last forward of this layer remembered, N the number of rows. Without an argument, dout is 1. Change neither y nor t: sub and div make new arrays.',
        ko: 'y는 이 계층의 마지막 forward에서 기억해 둔 softmax의 결과이고 N은 행의 수입니다. 인수가 없으면 dout은 1입니다. y와 t를 바꾸지 마십시오. sub와 div는 새 배열을 만듭니다.',
      },
    },
    async ({ random }) => {
      const ids = ['random/002', 'random/010', 'edge/000', 'edge/001', 'edge/002'].map((id) => `SoftmaxWithLoss/${id}`)
      for (const { x, t, dx } of [randomCase(random, 4, 3), ...goldenCases(...ids)]) {
        const after = await subject.with({ tried: callText(BACKWARD_TEXT, [x, t]) }).evaluate(
          ({ SoftmaxWithLoss }, _np, x, t) => {
            const layer = new SoftmaxWithLoss()
            layer.forward(x, t)
            const [dx, again] = [layer.backward(1), layer.backward(1)]
            try {
              return { dx, again, byDefault: layer.backward(), t }
            } catch {
              return { dx, again, t }
            }
          },
          x,
          t,
        )
        expect(after.dx).toBeCloseToValue(dx, TOLERANCE)
        expect(after.again).toBeCloseToValue(dx, TOLERANCE)
        // The check on the declarations reports a required dout: without one, that layer throws or gives NaN.
        if (after.byDefault && !isNaNs(after.byDefault)) expect(after.byDefault).toBeCloseToValue(dx, TOLERANCE)
        demandUnchanged({ t }, after)
      }

      const [first, last, other] = [randomCase(random, 4, 3), randomCase(random, 2, 3), randomCase(random, 2, 3)]
      const next = withOtherLabels(last)
      const [dx, otherDx] = await subject.evaluate(
        ({ SoftmaxWithLoss }, _np, firstX, firstT, x, t, otherX, otherT) => {
          const [layer, another] = [new SoftmaxWithLoss(), new SoftmaxWithLoss()]
          layer.forward(firstX, firstT)
          layer.forward(x, t)
          another.forward(otherX, otherT)
          return [layer.backward(1), another.backward(1)]
        },
        first.x,
        first.t,
        last.x,
        last.t,
        other.x,
        other.t,
      )
      expect(dx).toBeCloseToValue(last.dx, TOLERANCE)
      expect(otherDx).toBeCloseToValue(other.dx, TOLERANCE)

      // Of one size: what is kept for each size is not told apart by the sizes above.
      const [here, there] = await subject.evaluate(
        ({ SoftmaxWithLoss }, _np, firstX, firstT, x, t) => {
          const layer = new SoftmaxWithLoss()
          layer.forward(firstX, firstT)
          const here = layer.backward(1)
          layer.forward(x, t)
          return [here, layer.backward(1)]
        },
        last.x,
        last.t,
        next.x,
        next.t,
      )
      expect(here).toBeCloseToValue(last.dx, TOLERANCE)
      expect(there).toBeCloseToValue(next.dx, TOLERANCE)
      const fewer = await subject.evaluate(
        ({ SoftmaxWithLoss }, _np, firstX, firstT, x, t) => {
          const layer = new SoftmaxWithLoss()
          layer.forward(firstX, firstT)
          layer.backward(1)
          layer.forward(x, t)
          return layer.backward(1)
        },
        first.x,
        first.t,
        last.x,
        last.t,
      )
      expect(fewer).toBeCloseToValue(last.dx, TOLERANCE)

      const late = await subject.with({ tried: callText(LATE_TEXT, [last.x, last.t]) }).evaluate(
        ({ SoftmaxWithLoss }, _np, x, t) => {
          const layer = new SoftmaxWithLoss()
          const given = x.copy()
          layer.forward(given, t)
          given.mulInPlace(-2)
          return layer.backward(1)
        },
        last.x,
        last.t,
      )
      demand(!findMismatch(late, last.dx, TOLERANCE), ONLY_A_NAME, { expected: last.dx, received: late })
    },
  )

  check(
    { en: 'takes class numbers for t as well', ko: '클래스 번호로 된 t도 받습니다' },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'With class numbers t.size is not y.size. Then (y - t) needs the one-hot rows of t, np.eye(classes).take(t), or 1 less at y[n, t[n]] only.',
        ko: '클래스 번호이면 t.size와 y.size가 다릅니다. 이때 (y - t)의 t는 np.eye(클래스 수).take(t)로 만든 원-핫 행이거나, y[n, t[n]]에서만 1을 뺍니다.',
      },
    },
    async ({ random }) => {
      const ids = ['random/003', 'random/011'].map((id) => `SoftmaxWithLoss/${id}`)
      // As many rows as classes: there, numbers can be taken for a row without an error.
      const cases = [randomCase(random, 4, 3), randomCase(random, 3, 3), randomCase(random, 1, 4)]
      for (const { x, labels, loss, dx } of [...cases, ...goldenCases(...ids)]) {
        const own = await byRows(x, labels)
        const byNumber = await subject.evaluate(
          ({ SoftmaxWithLoss }, np, x, labels) => {
            const layer = new SoftmaxWithLoss()
            const t = np.array(labels)
            return { loss: layer.forward(x, t), dx: layer.backward(1), again: layer.backward(1), t }
          },
          x,
          labels,
        )
        expectEither(byNumber.loss, [loss, () => own?.loss ?? loss], LOSS_TOLERANCE)
        expectEither(byNumber.dx, [dx, () => own?.dx ?? dx], TOLERANCE)
        expectEither(byNumber.again, [dx, () => own?.again ?? dx], TOLERANCE)
        demandUnchanged({ t: np.array(labels) }, byNumber)
      }
      await demandEitherKind(subject, random)
    },
  )

  /** What the layer gives for one-hot rows, where that depends on them: if it is wrong, it has been told already. */
  async function byRows(x: NdArray, labels: readonly number[]): Promise<LayerResult | undefined> {
    const classes = x.shape[1]
    const others = labels.map((label) => (label + 1) % classes)
    try {
      const [own, other] = await subject.evaluate(
        ({ SoftmaxWithLoss }, _np, x, t, otherT) =>
          [t, otherT].map((t) => {
            const layer = new SoftmaxWithLoss()
            return { loss: layer.forward(x, t), dx: layer.backward(1), again: layer.backward(1) }
          }),
        x,
        oneHot(labels, classes),
        oneHot(others, classes),
      )
      const areValues = [own, other].every(
        ({ loss, dx, again }) => typeof loss === 'number' && np.isNdArray(dx) && np.isNdArray(again),
      )
      const depends =
        areValues && findMismatch(own.loss, other.loss, TOLERANCE) && findMismatch(own.dx, other.dx, TOLERANCE)
      return depends ? own : undefined
    } catch {
      return undefined
    }
  }
})

// --- internal ---

interface LayerResult {
  readonly loss: number
  readonly dx: NdArray
  readonly again: NdArray
}

const BACKWARD_TEXT = `(own, np, x, t) => {
  const layer = new SoftmaxWithLoss()
  layer.forward(x, t)
  return [layer.backward(1), layer.backward(1), layer.backward()]
}`

const LATE_TEXT = `(own, np, x, t) => {
  const layer = new SoftmaxWithLoss()
  layer.forward(x, t)
  x.mulInPlace(-2)
  return layer.backward(1)
}`

const isNaNs = (value: NdArray): boolean => np.isNdArray(value) && value.data.every(Number.isNaN)
