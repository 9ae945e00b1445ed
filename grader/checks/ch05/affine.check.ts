import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { demandUnchanged } from '../unchanged.ts'
import { backwardCases, demandAnyShape } from './affine-backward.ts'
import { edgeCase, goldenCases, randomCase, TOLERANCE } from './affine-cases.ts'
import { demandBackwardFollows, demandForwardFollows, demandLastX, demandOwnDb } from './affine-memory.ts'
import { demandOwnResults } from './affine-own-results.ts'
import { demandSamples } from './affine-samples.ts'

exercise('ch05/affine', ({ check, subject }) => {
  check(
    { en: 'forward gives x · W + b, with the W and b of now', ko: 'forward는 현재의 W와 b로 x · W + b를 구합니다' },
    {
      points: 1,
      hint: {
        en: 'Every row of x goes through W as a matrix product, and b is added to each row of what comes. Keep no copies of W and b.',
        ko: 'x의 각 행과 W의 행렬 곱을 구하고, 그 결과의 모든 행에 b를 더합니다. W와 b의 복사본을 따로 보관하지 마십시오.',
      },
    },
    async ({ random }) => {
      const own = [randomCase(random, 4, 3, 2), randomCase(random, 1, 2, 3), edgeCase(random)]
      for (const { W, b, x, wanted } of [...goldenCases(), ...own]) {
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

      await demandForwardFollows(subject, random)
      await demandOwnResults(subject, random, 'forward')
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
      for (const { W, b, x, dout, wanted } of await backwardCases(subject, random)) {
        const after = await subject.evaluate(
          ({ Affine }, _np, W, b, x, dout) => {
            const layer = new Affine(W, b)
            layer.forward(x)
            return { dx: layer.backward(dout), dout, W: layer.W, b: layer.b, x }
          },
          W,
          b,
          x,
          dout,
        )
        // First: a W that has already taken a step gives another dX.
        demandUnchanged({ dout, W, b, x }, after)
        expect(after.dx).toBeCloseToValue(wanted.dX, TOLERANCE)
      }

      await demandBackwardFollows(subject, random)
      await demandAnyShape(subject, random)
      await demandOwnResults(subject, random, 'backward')
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
      for (const { W, b, x, dout, wanted } of await backwardCases(subject, random)) {
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

      await demandLastX(subject, random)
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
      for (const { W, b, x, dout, wanted } of await backwardCases(subject, random)) {
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

      await demandOwnDb(subject, random)
    },
  )

  check(
    {
      en: 'takes one sample: a vector in, a vector out',
      ko: '데이터를 하나만 넣어도 됩니다: 벡터가 들어가면 벡터가 나옵니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'x.reshape(1, -1) makes a batch of one row of it (the book’s x.reshape(x.shape[0], -1) would make a column), and reshape(-1) a vector of the result. dW still has the shape of W, and db that of b.',
        ko: 'x.reshape(1, -1)은 행이 하나인 배치를 만들고(책의 x.reshape(x.shape[0], -1)은 벡터를 열 하나로 만듭니다), reshape(-1)은 결과를 벡터로 되돌립니다. 이때도 dW의 형상은 W와 같고 db의 형상은 b와 같습니다.',
      },
    },
    ({ random }) => demandSamples(subject, random),
  )
})
