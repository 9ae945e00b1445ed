import { expect } from 'vitest'
import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { columnSums, matmul, plusRow, randomCase, TOLERANCE, transposed } from './affine-cases.ts'

/** Demands that forward goes with the W and b of now, whether they were changed in place or replaced. */
export async function demandForwardFollows(subject: Subject<'ch05/affine'>, random: Random): Promise<void> {
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
    expect(y).toBeCloseToValue(plusRow(matmul(one.x, two.W), two.b), TOLERANCE)
  }
}

/** Demands that backward goes with the W that forward went with: training replaces it. A forward that stays behind has been told already. */
export async function demandBackwardFollows(subject: Subject<'ch05/affine'>, random: Random): Promise<void> {
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
  const staysBehind = !findMismatch(y, plusRow(matmul(one.x, one.W), one.b), TOLERANCE)
  expect(dx).toBeCloseToValue(matmul(one.dout, transposed(staysBehind ? one.W : two.W)), TOLERANCE)
}

/** Demands that dW is that of the last forward of the same layer, and starts anew with each backward. */
export async function demandLastX(subject: Subject<'ch05/affine'>, random: Random): Promise<void> {
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
}

/** Demands that each layer has a db of its own, which starts anew with each backward. */
export async function demandOwnDb(subject: Subject<'ch05/affine'>, random: Random): Promise<void> {
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
}
