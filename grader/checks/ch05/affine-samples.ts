import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { expectEither } from '../expect-either.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'
import { backwardRuns } from './affine-backward.ts'
import { type Case, randomCase, type Results, TOLERANCE } from './affine-cases.ts'

/** Demands that a vector is taken as a batch of one. */
export async function demandSamples(subject: Subject<'ch05/affine'>, random: Random): Promise<void> {
  const cases = (await backwardRuns(subject, random))
    ? [randomCase(random, 1, 3, 2), randomCase(random, 1, 2, 4)]
    : [randomCase(random, 1, 1, 1)]
  for (const { W, b, x, dout, wanted } of cases) {
    const { sample, batch, shapes, after, control } = await subject
      .with({ tried: callText(SAMPLES_TEXT, [W, b, x, dout]) })
      .evaluate(
        ({ Affine }, _np, W, b, x, dout) => {
          const control = { W: W.copy(), b: b.copy(), x: x.copy(), dout: dout.copy() }
          const other = new Affine(control.W, control.b)
          other.forward(control.x)
          other.backward(control.dout)
          const [layer, another] = [new Affine(W, b), new Affine(W, b)]
          const sample = { y: layer.forward(x.row(0)), dX: layer.backward(dout.row(0)), dW: layer.dW, db: layer.db }
          const batch = { y: another.forward(x), dX: another.backward(dout), dW: another.dW, db: another.db }
          // Which of the two it is, is asked at each call.
          const sampleAgain = { y: another.forward(x.row(0)), dX: another.backward(dout.row(0)) }
          const batchAgain = { y: layer.forward(x), dX: layer.backward(dout) }
          const results = [sample, sampleAgain, batch, batchAgain].flatMap(({ y, dX }) => [y, dX])
          return {
            sample,
            batch,
            shapes: results.map((array) => String(array?.shape)),
            after: { W, b, x, dout },
            control,
          }
        },
        W,
        b,
        x,
        dout,
      )
    // What a batch changes too has been told already.
    const given = Object.entries({ W, b, x, dout })
    const left = given.filter(([name, array]) => !findMismatch(control[name as keyof typeof control], array, {}))
    demandUnchanged(Object.fromEntries(left), after)
    expectSample(
      sample,
      { ...wanted, y: wanted.y.row(0), dX: wanted.dX.row(0) },
      { ...batch, y: firstRow(batch.y), dX: firstRow(batch.dX) },
    )
    for (const i of [0, 1, 4, 5])
      demand(shapes[i] === shapes[i + 2], FIRST_ONLY, { expected: `(${shapes[i]})`, received: `(${shapes[i + 2]})` })
    await demandOwnGradients(subject, { W, b, x, dout, wanted })
  }
}

// --- internal ---

/** Demands that db is no second name for the dout of a sample, which has the same numbers. */
async function demandOwnGradients(subject: Subject<'ch05/affine'>, { W, b, x, dout }: Case): Promise<void> {
  const { before, after } = await subject.with({ tried: callText(DOUT_TEXT, [W, b, x.row(0), dout.row(0)]) }).evaluate(
    ({ Affine }, np, W, b, x, dout) => {
      const layer = new Affine(W, b)
      layer.forward(x)
      layer.backward(dout)
      const before = np.isNdArray(layer.db) ? layer.db.copy() : layer.db
      dout.mulInPlace(-2)
      return { before, after: layer.db }
    },
    W,
    b,
    x.row(0),
    dout.row(0),
  )
  demand(!findMismatch(after, before, {}), IS_DOUT, { expected: before, received: after, hint: COPY })
}

// Of all calls, those that are told: the sample first, and a batch behind it.
const SAMPLES_TEXT = `(own, np, W, b, x, dout) => {
  const layer = new Affine(W, b)
  const y = layer.forward(x.row(0))
  const dX = layer.backward(dout.row(0))
  const { dW, db } = layer
  const batch = layer.forward(x)
  return { y, dX, dW, db, batch }
}`

const DOUT_TEXT = `(own, np, W, b, x, dout) => {
  const layer = new Affine(W, b)
  layer.forward(x)
  layer.backward(dout)
  dout.mulInPlace(-2)
  return layer.db
}`

const IS_DOUT = {
  en: 'After backward the caller changed its dout, and db changed with it: db should be an array of its own.',
  ko: 'backward 뒤에 호출한 쪽에서 dout을 바꾸었더니 db도 바뀝니다. db는 새 배열이어야 합니다.',
} as const

const COPY = {
  en: 'An assignment makes no new array, only another name for the same one. Where nothing is computed, copy() makes a new one.',
  ko: '대입은 새 배열을 만들지 않고, 같은 배열에 이름만 하나 더 붙입니다. 계산할 것이 없을 때는 copy()로 새 배열을 만듭니다.',
} as const

const FIRST_ONLY = {
  en: 'After a call with a sample (or with a batch), the next call takes a batch (or a sample) for one as well.',
  ko: '데이터 하나로(또는 배치로) 호출한 다음에는 배치도(또는 데이터 하나도) 같은 것으로 다룹니다.',
} as const

const NAMES = ['y', 'dX', 'dW', 'db'] as const

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
