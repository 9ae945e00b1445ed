import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { expectConsistent } from '../expect-consistent.ts'
import { golden } from '../golden/golden.ts'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'

// Every way of writing the formula agrees to a few 1e-16 (1 - h(-x) and tanh lose the small values, not more); single precision is off by 3e-8.
const TOLERANCE = { atol: 1e-13 }

exercise('ch03/sigmoid', ({ check, subject }) => {
  // exp(1000) is Infinity: 1 / (1 + Infinity) is the right 0, but Infinity / (1 + Infinity) is NaN.
  check(
    { en: 'gives 0 and 1, never NaN, far from 0', ko: '0에서 먼 곳에서도 NaN이 아니라 0과 1이 됩니다' },
    {
      points: 1,
      hint: {
        en: 'Far to the left the curve is at 0, far to the right at 1. exp(1000) is Infinity: harmless below the fraction line alone, but NaN if it stands above the line as well.',
        ko: '곡선은 왼쪽 끝에서 0, 오른쪽 끝에서 1이 됩니다. exp(1000)은 Infinity입니다. 분모에만 있으면 괜찮지만 분자에도 있으면 NaN이 됩니다.',
      },
    },
    async ({ random }) => {
      const [near] = random.uniforms(0.5, 2, 1).map(roundTo2Digits).data
      // exp(709) is the last one that is finite.
      const [far] = random.uniforms(800, 2000, 1).map(Math.round).data
      const y = await subject.evaluate(({ sigmoid }, np, x) => sigmoid(np.array(x)), [-far, -near, near, far])
      // A wrong sign is told by the check below: what counts here is that what is far ends on the side on which what is near lies.
      const [, before = NaN, after = NaN] = np.isNdArray(y) ? y.data : []
      const [low, high] = before > after ? [1, 0] : [0, 1]
      const power = Math.exp(-near)
      const right = [0, power / (1 + power), 1 / (1 + power), 1]
      expectConsistent(y, { consistent: [low, before, after, high], right }, TOLERANCE)
    },
  )

  check(
    {
      en: 'gives h(x) of each element, in a new array of the shape of x',
      ko: '원소마다 h(x)를 구해 x와 형상이 같은 새 배열로 돌려줍니다',
    },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'h(x) = 1 / (1 + exp(-x)): look at the sign in the exponent, at 2-D arrays, and at whether x itself is changed. np.div(1, …) divides a number by an array.',
        ko: 'h(x) = 1 / (1 + exp(-x))에서 지수의 부호를 살펴보십시오. x가 2차원일 때와 x 자체가 바뀌지 않는지도 확인하십시오. 숫자를 배열로 나눌 때는 np.div(1, …)를 씁니다.',
      },
    },
    async ({ random }) => {
      const ids = ['sigmoid/book/000', 'sigmoid/random/002', 'sigmoid/random/003']
      const cases = golden.activations(...ids).map(({ in: { x }, out }) => ({ x: np.array(x), y: np.array(out.y) }))
      const x = random.uniforms(-6, 6, 2, 5).map(roundTo2Digits)
      const others = [x, special(random), ...[[1, 4], [3, 3], [1], [4, 2]].map((shape) => drawn(random, shape))]
      for (const given of [...cases, ...others.map((other) => ({ x: other, y: undefined }))]) {
        const y = await subject.evaluate(({ sigmoid }, np, x) => sigmoid(x), given.x)
        if (given.y) expect(y).toBeCloseToValue(given.y, TOLERANCE)
        else expectTruth(y, given.x)
      }
      const after = await subject
        .with({ tried: callText('(own, np, x) => {\nsigmoid(x)\nreturn x\n}', [x]) })
        .evaluate(({ sigmoid }, np, x) => {
          sigmoid(x)
          return { x }
        }, x)
      demandUnchanged({ x }, after)
    },
  )
})

// --- internal ---

const drawn = (random: Random, shape: readonly number[]): NdArray =>
  random.uniforms(-6, 6, ...shape).map(roundTo2Digits)

/** 0 and -0, numbers near them, and one that comes twice; the last element is none of them. */
function special(random: Random): NdArray {
  const [twice, last] = drawn(random, [2]).data
  return np.array([twice, 0, -0, 1e-9, -1e-9, twice, last])
}

// It compares and returns nothing: what a student's copy holds is not to be an answer.
function expectTruth(received: unknown, x: NdArray): void {
  const wanted = x.copy()
  for (const [i, v] of x.data.entries()) wanted.data[i] = 1 / (1 + Math.exp(-v))
  expect(received).toBeCloseToValue(wanted, TOLERANCE)
}
