import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import type { Contracts } from '../../course/contracts/index.ts'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'
import { withAllSigns } from './all-signs.ts'
import { demandMemory } from './layer-memory.ts'
import { demandOwnOutputs } from './layer-outputs.ts'

// Every way of writing it agrees to a few 1e-16 (1 - y is off by the rounding of 1); single precision is off by 3e-8.
const TOLERANCE = { atol: 1e-13 }

exercise('ch05/sigmoid_layer', ({ check, subject }) => {
  const layered = subject.with({
    given: { newLayer: ({ Sigmoid }: Contracts['ch05/sigmoid_layer']) => new Sigmoid() },
  })

  check(
    { en: 'forward gives the sigmoid of each element', ko: 'forward는 원소마다 시그모이드를 구합니다' },
    {
      points: 1,
      hint: {
        en: 'Import sigmoid from ../ch03/sigmoid.ts, or write 1 / (1 + exp(-x)) once more; x itself stays as it is.',
        ko: '../ch03/sigmoid.ts에서 sigmoid를 불러오거나 1 / (1 + exp(-x))를 다시 작성합니다. x 자체는 바꾸지 않습니다.',
      },
    },
    async ({ random }) => {
      const ids = ['Sigmoid/random/000', 'Sigmoid/random/001', 'Sigmoid/edge/000']
      const cases = golden.elementwise(...ids).map(({ in: { x }, out }) => ({ x: np.array(x), y: np.array(out.y) }))
      const { x } = withAllSigns(random)
      const own = [x, EDGES].map((x) => ({ x, y: undefined }))
      for (const given of [...own, ...cases]) {
        const after = await subject.evaluate(({ Sigmoid }, _np, x) => {
          const layer = new Sigmoid()
          return { y: layer.forward(x), x }
        }, given.x)
        if (given.y) expect(after.y).toBeCloseToValue(given.y, TOLERANCE)
        else expectForward(after.y, given.x)
        demandUnchanged({ x: given.x }, after)
      }
      await demandOwnOutputs(layered, 'Sigmoid', random)
    },
  )

  check(
    {
      en: 'backward gives dout · y · (1 - y)',
      ko: 'backward는 dout · y · (1 - y)를 구합니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'y is what the last forward gave, not its x: keep it in a property of this layer. mul makes a new array, so that dout stays as it is.',
        ko: 'y는 마지막 forward의 출력이며 입력 x가 아닙니다. 이 계층의 속성에 보관하십시오. mul은 새 배열을 만들므로 dout이 바뀌지 않습니다.',
      },
    },
    async ({ random }) => {
      const ids = ['Sigmoid/random/000', 'Sigmoid/random/001', 'Sigmoid/edge/000']
      const cases = golden
        .elementwise(...ids)
        .map(({ in: { x, dout }, out: { dx } }) => ({ x: np.array(x), dout: np.array(dout), dx: np.array(dx) }))
      const signs = withAllSigns(random)
      const tall = [EDGES, random.normal(3, 2).map(roundTo2Digits)] as const
      // A derivative of 0 is one too.
      tall[1].set(1, 0, 0)
      const own = [[signs.x, signs.dout] as const, tall].map(([x, dout]) => ({ x, dout, dx: undefined }))
      for (const { x, dout, dx } of [...own, ...cases]) {
        const after = await subject.evaluate(
          ({ Sigmoid }, _np, x, dout) => {
            const layer = new Sigmoid()
            layer.forward(x)
            return { dx: layer.backward(dout), dout }
          },
          x,
          dout,
        )
        if (dx) expect(after.dx).toBeCloseToValue(dx, TOLERANCE)
        else expectBackward(after.dx, x, dout)
        demandUnchanged({ dout }, after)
      }

      await demandMemory(layered, 'Sigmoid', random, (dx, x, dout) => expectBackward(dx, x, dout))
    },
  )
})

// --- internal ---

// Zeros, tiny numbers and ties, in a matrix that is taller than wide.
const EDGES = np.array([0, -2, 1e-9, -2, -0, 3]).reshape(3, 2)

// They compare and return nothing: what a student's copy holds is not to be an answer.
function expectForward(received: unknown, x: NdArray): void {
  const y = x.copy()
  for (const [i, value] of x.data.entries()) y.data[i] = 1 / (1 + Math.exp(-value))
  expect(received).toBeCloseToValue(y, TOLERANCE)
}

function expectBackward(received: unknown, x: NdArray, dout: NdArray): void {
  const dx = dout.copy()
  for (const [i, value] of x.data.entries()) {
    const y = 1 / (1 + Math.exp(-value))
    dx.data[i] *= y * (1 - y)
  }
  expect(received).toBeCloseToValue(dx, TOLERANCE)
}
