import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import { demandUnchanged } from '../unchanged.ts'
import {
  type Case,
  columnSums,
  forward,
  goldenCases,
  matmul,
  randomCase,
  type Results,
  transposed,
} from './affine-cases.ts'

// Sums of ten products at most: orders of them differ by 1e-15, and the numbers below are about 1.
const TOLERANCE = { atol: 1e-12, rtol: 1e-12 }

const GRADIENTS = ['dX', 'dW', 'db'] as const
const NAMES = ['y', ...GRADIENTS] as const

exercise('ch05/affine', ({ check, subject }) => {
  check(
    { en: 'forward gives x · W + b, with the W and b of now', ko: 'forward는 현재의 W와 b로 x · W + b를 구합니다' },
    {
      points: 1,
      hint: {
        en: 'x.dot(this.W).add(this.b): dot is the matrix product, and b is added to each row. Keep no copies of W and b.',
        ko: 'x.dot(this.W).add(this.b)입니다. dot은 행렬의 곱이고, b는 모든 행에 더해집니다. W와 b의 복사본을 따로 보관하지 마십시오.',
      },
    },
    async ({ random }) => {
      for (const { W, b, x, wanted } of [...goldenCases(), randomCase(random, 4, 3, 2), randomCase(random, 1, 2, 3)]) {
        const after = await subject.evaluate(
          ({ Affine }, _np, W, b, x) => {
            const layer = new Affine(W, b)
            return { y: layer.forward(x), W, b, x }
          },
          W,
          b,
          x,
        )
        expect(after.y).toBeCloseToValue(wanted.y, TOLERANCE)
        demandUnchanged({ W, b, x }, after)
      }

      const [one, two] = [randomCase(random, 2, 3, 2), randomCase(random, 2, 3, 2)]
      for (const inPlace of [true, false]) {
        const y = await subject.evaluate(
          ({ Affine }, _np, W, b, x, newW, newB, inPlace) => {
            const layer = new Affine(W, b)
            layer.forward(x)
            if (inPlace) {
              W.data.set(newW.data)
              b.data.set(newB.data)
            } else {
              layer.W = newW
              layer.b = newB
            }
            return layer.forward(x)
          },
          one.W,
          one.b,
          one.x,
          two.W,
          two.b,
          inPlace,
        )
        expect(y).toBeCloseToValue(forward(one.x, two.W, two.b), TOLERANCE)
      }
    },
  )

  check(
    { en: 'backward gives dX = dout · Wᵀ', ko: 'backward는 dX = dout · Wᵀ를 구합니다' },
    {
      points: 1,
      hint: {
        en: 'Look at the shapes: dout (N, outputs) times this.W.T (outputs, inputs) has the shape of x. dout stays as it is.',
        ko: '형상을 보십시오. dout (N, 출력 수)에 this.W.T (출력 수, 입력 수)를 곱하면 x의 형상이 됩니다. dout은 바꾸지 않습니다.',
      },
    },
    async ({ random }) => {
      for (const { W, b, x, dout, wanted } of await backwardCases(random)) {
        const after = await subject.evaluate(
          ({ Affine }, _np, W, b, x, dout) => {
            const layer = new Affine(W, b)
            layer.forward(x)
            return { dx: layer.backward(dout), dout }
          },
          W,
          b,
          x,
          dout,
        )
        expect(after.dx).toBeCloseToValue(wanted.dX, TOLERANCE)
        demandUnchanged({ dout }, after)
      }

      // Training replaces W: backward goes with what forward went with. A forward that stays behind has been told already.
      const [one, two] = [randomCase(random, 3, 3, 3), randomCase(random, 3, 3, 3)]
      const { y, dx } = await subject.evaluate(
        ({ Affine }, _np, W, b, x, dout, newW) => {
          const layer = new Affine(W, b)
          layer.forward(x)
          layer.W = newW
          return { y: layer.forward(x), dx: layer.backward(dout) }
        },
        one.W,
        one.b,
        one.x,
        one.dout,
        two.W,
      )
      const staysBehind = !findMismatch(y, forward(one.x, one.W, one.b), TOLERANCE)
      expect(dx).toBeCloseToValue(matmul(one.dout, transposed(staysBehind ? one.W : two.W)), TOLERANCE)
      await demandAnyShape(random)
    },
  )

  check(
    { en: 'backward sets dW = Xᵀ · dout', ko: 'backward는 dW = Xᵀ · dout을 넣습니다' },
    {
      points: 1,
      hint: {
        en: 'dW has the shape of W: this.x.T (inputs, N) times dout (N, outputs). x is that of the last forward of this layer, and each backward starts anew.',
        ko: 'dW의 형상은 W와 같습니다. this.x.T (입력 수, N)에 dout (N, 출력 수)을 곱합니다. x는 이 계층의 마지막 forward의 것이며, backward는 매번 새로 구합니다.',
      },
    },
    async ({ random }) => {
      for (const { W, b, x, dout, wanted } of await backwardCases(random)) {
        const dW = await subject.evaluate(
          ({ Affine }, _np, W, b, x, dout) => {
            const layer = new Affine(W, b)
            layer.forward(x)
            layer.backward(dout)
            return layer.dW
          },
          W,
          b,
          x,
          dout,
        )
        expect(dW).toBeCloseToValue(wanted.dW, TOLERANCE)
      }

      const [first, last, other] = [1, 2, 3].map(() => randomCase(random, 3, 3, 3))
      const after = await subject.evaluate(
        ({ Affine }, _np, W, b, firstX, x, otherX, firstDout, dout) => {
          const [layer, another] = [new Affine(W, b), new Affine(W.copy(), b.copy())]
          layer.forward(firstX)
          layer.backward(firstDout)
          layer.forward(firstX)
          layer.forward(x)
          another.forward(otherX)
          layer.backward(dout.copy())
          another.backward(dout.copy())
          return { dW: layer.dW, otherDW: another.dW }
        },
        first.W,
        first.b,
        first.x,
        last.x,
        other.x,
        first.dout,
        last.dout,
      )
      expect(after.dW).toBeCloseToValue(matmul(transposed(last.x), last.dout), TOLERANCE)
      expect(after.otherDW).toBeCloseToValue(matmul(transposed(other.x), last.dout), TOLERANCE)
    },
  )

  check(
    { en: 'backward sets db, the sum of dout over the rows', ko: 'backward는 dout을 행끼리 더한 db를 넣습니다' },
    {
      points: 1,
      hint: {
        en: 'b was added to each row, so db collects from each row: dout.sum(0), with the shape of b. Not the mean, and nothing left from the last time.',
        ko: 'b는 모든 행에 더해졌으므로 db는 모든 행의 합입니다. dout.sum(0)이며 형상은 b와 같습니다. 평균이 아니며, 이전 값에 더하지도 않습니다.',
      },
    },
    async ({ random }) => {
      for (const { W, b, x, dout, wanted } of await backwardCases(random)) {
        const db = await subject.evaluate(
          ({ Affine }, _np, W, b, x, dout) => {
            const layer = new Affine(W, b)
            layer.forward(x)
            layer.backward(dout)
            return layer.db
          },
          W,
          b,
          x,
          dout,
        )
        expect(db).toBeCloseToValue(wanted.db, TOLERANCE)
      }

      const [first, last] = [randomCase(random, 3, 3, 3), randomCase(random, 3, 3, 3)]
      const after = await subject.evaluate(
        ({ Affine }, _np, W, b, x, dout, firstX, firstDout) => {
          const [layer, another] = [new Affine(W, b), new Affine(W.copy(), b.copy())]
          layer.forward(firstX)
          another.forward(firstX)
          layer.backward(firstDout.copy())
          another.backward(firstDout.copy())
          layer.forward(x)
          layer.backward(dout)
          return { db: layer.db, otherDb: another.db }
        },
        last.W,
        last.b,
        last.x,
        last.dout,
        first.x,
        first.dout,
      )
      expect(after.db).toBeCloseToValue(columnSums(last.dout), TOLERANCE)
      expect(after.otherDb).toBeCloseToValue(columnSums(first.dout), TOLERANCE)
    },
  )

  check(
    {
      en: 'takes one sample: a vector in, a vector out',
      ko: '데이터를 하나만 넣어도 됩니다: 벡터가 들어가면 벡터가 나옵니다',
    },
    {
      points: 1,
      hint: {
        en: 'x.reshape(1, -1) makes a batch of one row of it, and reshape(-1) a vector of the result. dW still has the shape of W, and db that of b.',
        ko: 'x.reshape(1, -1)은 행이 하나인 배치를 만들고, reshape(-1)은 결과를 벡터로 되돌립니다. 이때도 dW의 형상은 W와 같고 db의 형상은 b와 같습니다.',
      },
    },
    async ({ random }) => {
      const cases = (await backwardRuns(random))
        ? [randomCase(random, 1, 3, 2), randomCase(random, 1, 2, 4)]
        : [randomCase(random, 1, 1, 1)]
      for (const { W, b, x, dout, wanted } of cases) {
        const { sample, batch } = await subject.evaluate(
          ({ Affine }, _np, W, b, x, dout) => {
            const [layer, another] = [new Affine(W, b), new Affine(W, b)]
            const sample = { y: layer.forward(x.row(0)), dX: layer.backward(dout.row(0)), dW: layer.dW, db: layer.db }
            const batch = { y: another.forward(x), dX: another.backward(dout), dW: another.dW, db: another.db }
            return { sample, batch }
          },
          W,
          b,
          x,
          dout,
        )
        expectSample(
          sample,
          { ...wanted, y: wanted.y.row(0), dX: wanted.dX.row(0) },
          { ...batch, y: firstRow(batch.y), dX: firstRow(batch.dX) },
        )
      }
    },
  )

  const runBackward = ({ W, b, x, dout }: Case): Promise<Omit<Results, 'y'>> =>
    subject.evaluate(
      ({ Affine }, _np, W, b, x, dout) => {
        const layer = new Affine(W, b)
        layer.forward(x)
        const dX = layer.backward(dout)
        return { dX, dW: layer.dW, db: layer.db }
      },
      ...([W, b, x, dout] as const),
    )

  /** Whether no product of backward throws, whatever it gives: a forgotten transpose does, unless all matrices are square. */
  const backwardRuns = (random: Random): Promise<boolean> =>
    runBackward(randomCase(random, 4, 3, 2)).then(
      () => true,
      () => false,
    )

  // What square matrices show is told where they are asked for. A layer that is right for these alone is told here.
  async function demandAnyShape(random: Random): Promise<void> {
    if (await backwardRuns(random)) return
    const square = randomCase(random, 3, 3, 3)
    const own = await runBackward(square)
    const isRight = GRADIENTS.every((name) => !findMismatch(own[name], square.wanted[name], TOLERANCE))
    if (isRight) await runBackward(randomCase(random, 4, 3, 2))
  }

  // One forgotten transpose is told once: what else backward gives is asked for with square matrices then.
  async function backwardCases(random: Random): Promise<Case[]> {
    const square = [randomCase(random, 3, 3, 3), randomCase(random, 2, 2, 2)]
    if (!(await backwardRuns(random))) return square
    return [...goldenCases(), randomCase(random, 4, 3, 2), randomCase(random, 1, 2, 3), ...square]
  }
})

// --- internal ---

/**
 * Passes where a sample gives what mathematics does, or what the layer's own batch of one does: its mistakes have been told
 * already. But something of it must be right.
 */
function expectSample(received: Results, truth: Results, own: Results): void {
  for (const name of NAMES) {
    const fits = [truth[name], own[name]].some((value) => shapeOf(value) === shapeOf(received[name]))
    const says = {
      en: `For one sample, ${name} should have the shape ${shapeOf(truth[name])}.`,
      ko: `데이터가 하나일 때 ${name}의 형상은 ${shapeOf(truth[name])}이어야 합니다.`,
    }
    demand(fits, says, { received: received[name] })
    expectEither(received[name], [truth[name], () => (np.isNdArray(own[name]) ? own[name] : truth[name])], TOLERANCE)
  }
  const isRight = NAMES.some((name) => !findMismatch(received[name], truth[name], TOLERANCE))
  if (!isRight) expect(received.y).toBeCloseToValue(truth.y, TOLERANCE)
}

const firstRow = (value: NdArray): NdArray => (np.isNdArray(value) && value.ndim === 2 ? value.row(0) : value)

const shapeOf = (value: unknown): string => {
  if (!np.isNdArray(value)) return ''
  return `(${value.shape.join(', ')}${value.ndim === 1 ? ',' : ''})`
}
