import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import type { Contracts } from '../../course/contracts/index.ts'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { golden } from '../golden/golden.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'
import { withAllSigns } from './all-signs.ts'
import { demandMemory } from './layer-memory.ts'
import { demandOwnOutputs } from './layer-outputs.ts'

// Every way to write it is exact, but for one rounding in (x + |x|) / 2.
const TOLERANCE = { rtol: 1e-13 }

exercise('ch05/relu', ({ check, subject }) => {
  const layered = subject.with({ given: { newLayer: ({ Relu }: Contracts['ch05/relu']) => new Relu() } })

  check(
    { en: 'forward keeps what is greater than 0', ko: 'forward는 0보다 큰 값만 남깁니다' },
    {
      points: 1,
      hint: {
        en: 'np.maximum(x, 0) makes a new array with the shape of x; set and data change x itself.',
        ko: 'np.maximum(x, 0)은 x와 형상이 같은 새 배열을 만듭니다. set과 data는 x 자체를 바꿉니다.',
      },
    },
    async ({ random }) => {
      const ids = ['Relu/book/000', 'Relu/edge/000', 'Relu/random/001']
      const cases = golden.elementwise(...ids).map(({ in: { x }, out }) => ({ x: np.array(x), y: np.array(out.y) }))
      const own = [withAllSigns(random).x, random.normal(1, 4).map(roundTo2Digits), EDGES, EDGES.T]
      for (const { x, y } of [...cases, ...own.map((x) => ({ x, y: x.map((value) => Math.max(value, 0)) }))]) {
        const after = await subject.evaluate(({ Relu }, _np, x) => {
          const layer = new Relu()
          return { y: layer.forward(x), x }
        }, x)
        expect(after.y).toBeCloseToValue(y, TOLERANCE)
        demandUnchanged({ x }, after)
      }
      await demandOwnOutputs(layered, 'Relu', random)
    },
  )

  check(
    {
      en: 'backward lets dout through where x was above 0',
      ko: 'backward는 x > 0이던 자리에만 dout을 흘려보냅니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'Remember where the last x was greater than 0, in a property of this layer; dout.mul(mask) leaves dout as it is. Where x is 0 or less, dx is 0.',
        ko: '마지막 forward에서 x > 0이던 자리를 이 계층의 속성에 기억해 두십시오. dout.mul(mask)는 dout을 바꾸지 않습니다. x가 0 이하인 자리의 dx는 0입니다.',
      },
    },
    async ({ random }) => {
      const slopes = await ownSlopes()
      const expectDx = (dx: unknown, x: NdArray, dout: NdArray): void =>
        expectEither(dx, [dxOf(x, dout, RELU), () => dxOf(x, dout, slopes)], TOLERANCE)
      const ids = ['Relu/book/000', 'Relu/edge/000', 'Relu/random/003']
      const cases = golden.elementwise(...ids).map(({ in: { x, dout } }) => ({ x: np.array(x), dout: np.array(dout) }))
      const edges = [EDGES, EDGES.T].map((x) => ({ x, dout: someZeros(random.normal(...x.shape)) }))
      const signs = withAllSigns(random)
      // What is cut to a whole number is 0 there, what is rounded is 1.
      signs.x.set(
        signs.x.data.findIndex((v) => v > 0),
        0.73,
      )
      for (const { x, dout } of [signs, ...cases, ...edges]) {
        const after = await subject.evaluate(
          ({ Relu }, _np, x, dout) => {
            const layer = new Relu()
            layer.forward(x)
            return { dx: layer.backward(dout), dout }
          },
          x,
          dout,
        )
        expectDx(after.dx, x, dout)
        demandUnchanged({ dout }, after)
      }

      await demandMemory(layered, 'Relu', random, expectDx)
    },
  )

  // A forward that keeps the wrong side has been told already: a backward with the slopes of that one is right.
  async function ownSlopes(): Promise<Slopes> {
    const y = await subject.evaluate(({ Relu }, np) => new Relu().forward(np.array([-2, -1, 1, 2])))
    if (!np.isNdArray(y) || y.size !== 4) return RELU
    const [below, above] = [y.data[1] - y.data[0], y.data[3] - y.data[2]]
    return below === above || !Number.isFinite(below - above) ? RELU : { below, above }
  }
})

// --- internal ---

// Zeros, tiny and large numbers and ties, in a matrix that is taller than wide.
const EDGES = np.array([0, 1e-9, -1e-9, 100, -100, 5, 5, 1e-300, -0, -5, 0.5, 7]).reshape(6, 2)

// A derivative of 0 is one too: some of these stand where x is above 0.
function someZeros(dout: NdArray): NdArray {
  const some = dout.map(roundTo2Digits)
  for (const i of [3, 5, 8]) some.data[i] = 0
  return some
}

/** How steep the layer is to the left and to the right of 0. */
interface Slopes {
  readonly below: number
  readonly above: number
}

const RELU: Slopes = { below: 0, above: 1 }

const dxOf = (x: NdArray, dout: NdArray, { below, above }: Slopes): NdArray =>
  dout.mul(x.map((value) => (value > 0 ? above : value < 0 ? below : 0)))
