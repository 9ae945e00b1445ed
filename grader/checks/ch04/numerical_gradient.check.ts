import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { CallFailedError } from '../call-failed-error.ts'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { demandUnchanged } from '../unchanged.ts'
import { byElements } from './by-elements.ts'
import { demandCentral, demandMoved, demandOneAtATime, oneMoved } from './calls-in-space.ts'

// How good the difference is, and whether x was put back, are matters of checks of their own: a forward difference is off by at
// most 4e-4 here, elements left at x - h by at most 1e-2. What this is to find (a row taken alone, h instead of 2h) is off by 0.5.
const ROUGHLY = { atol: 0.02 }

exercise('ch04/numerical_gradient', ({ check, subject }) => {
  check(
    { en: 'gives all partial derivatives of a function of a vector', ko: '벡터를 받는 함수의 편미분을 모두 구합니다' },
    {
      points: 1,
      hint: {
        en: 'The result is a new array of the shape of x. Each of its elements is the derivative with respect to one element of x.',
        ko: '결과는 x와 형상이 같은 새 배열입니다. 각 원소는 x의 원소 하나에 대한 편미분입니다.',
      },
    },
    async ({ random }) => {
      const book = golden.gradients(
        'numerical_gradient/book/000',
        'numerical_gradient/book/002',
        'numerical_gradient/book/004',
      )
      for (const size of [5, 1]) {
        const [x, c, q] = mixedCase(random, size)
        // The slope at 0 is another number than 0; the signs are not those of the first or last places.
        if (size > 3) [-1, 1, -1, 0, 1].forEach((sign, i) => x.set(i, sign * Math.abs(x.get(i))))
        // Two elements are one number.
        if (size > 3) x.set(4, x.get(1))
        // Of two functions at one point; the second is steep.
        for (const [times, steep] of [
          [1, 1],
          [-2, 60],
        ]) {
          const grad = await subject.evaluate(
            ({ numericalGradient }, np, x, c, q, steep) =>
              numericalGradient((x) => np.square(x).mul(c).sum() + q * x.sum() ** 2 - steep * x.sum() + 3, x),
            x,
            c.mul(times),
            q,
            steep,
          )
          expect(grad).toBeCloseToValue(mixedGradient(x, c.mul(times), q, steep), ROUGHLY)
        }
      }
      for (const { in: given, exact } of book) {
        const grad = await subject.evaluate(
          ({ numericalGradient }, np, point) =>
            numericalGradient((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(point)),
          given.x,
        )
        expect(grad).toBeCloseToValue(exact, ROUGHLY)
      }
    },
  )

  // Each f has products of elements of different rows, so that a gradient taken row by row (gradient_2d.py of the book) shows.
  check(
    { en: 'takes arrays of two and three dimensions', ko: '2차원과 3차원 배열의 기울기도 구합니다' },
    {
      points: 1,
      hint: {
        en: 'f always gets the whole x, in its own shape. x.data holds all x.size elements, whatever the shape.',
        ko: 'f에는 언제나 x 전체를 원래 형상 그대로 넘깁니다. x.data에는 형상과 상관없이 원소 x.size개가 모두 들어 있습니다.',
      },
    },
    async ({ random }) => {
      for (const shape of [
        [2, 3],
        [3, 1],
        [1, 4],
        [3, 3],
        [2, 2, 3],
      ]) {
        const [x, c, q] = mixedCase(random, ...shape)
        const grad = await subject.evaluate(
          ({ numericalGradient }, np, x, c, q) =>
            numericalGradient((x) => np.square(x).mul(c).sum() + q * x.sum() ** 2 - x.sum() + 3, x),
          x,
          c,
          q,
        )
        expect(grad).toBeCloseToValue(mixedGradient(x, c, q), ROUGHLY)
      }
    },
  )

  check(
    { en: 'takes central differences with h = 1e-4', ko: 'h = 1e-4인 중심 차분을 구합니다' },
    {
      points: 2,
      hint: {
        en: 'For each element call f on both sides of x, once with + h and once with - h; their distance is 2h.',
        ko: '원소마다 x의 양쪽에서, 즉 h를 더한 곳과 뺀 곳에서 f를 호출합니다. 두 점 사이의 거리는 2h입니다.',
      },
    },
    async () => {
      const MIX = ['numerical_gradient/random/004', 'numerical_gradient/random/016', 'numerical_gradient/random/028']
      const f = `const f = (x: np.NdArray): number => {
  console.log(x.data)
  const [x0, x1, x2] = x.data
  return Math.sin(x0 * x1) + x2 * Math.exp(x0)
}`
      for (const { in: given, out, exact, atol } of golden.gradients(...MIX)) {
        const tried = `${f}\n${callText('(own, np, x) => numericalGradient(f, np.array(x))', [given.x])}`
        const { grad, at } = await subject
          .with({ tried, given: { byElements } })
          .evaluate(({ numericalGradient, byElements }, np, x) => {
            const at: NdArray[] = []
            const grad = numericalGradient((x) => {
              at.push(x.copy())
              return Math.sin(x.get(0) * x.get(1)) + x.get(2) * Math.exp(x.get(0))
            }, np.array(x))
            return { grad, at: at.toSorted(byElements) }
          }, given.x)
        demandCentral(given.x, at)
        // What is wrong altogether, or was not put back, other checks count. The golden tolerance is 20 times the noise of rounding.
        const otherwiseRight =
          !findMismatch(grad, exact, ROUGHLY) && at.every((point) => oneMoved(np.array(given.x), point))
        if (otherwiseRight) expect(grad).toBeCloseToValue(out.grad, { atol })
      }
    },
  )

  // The book's networks rely on it: w => net.loss(x, t) ignores w, which is the same array as net.W.
  check(
    { en: 'changes x itself for each call of f', ko: 'f를 호출할 때 x 자체를 바꿉니다' },
    {
      points: 2,
      hint: {
        en: 'f may look at the array that was handed in rather than at its argument. Change that very array, not a copy of it.',
        ko: 'f는 인수가 아니라 처음에 넘겨받은 배열을 볼 수도 있습니다. 복사본이 아니라 그 배열 자체를 바꾸십시오.',
      },
    },
    async ({ random }) => {
      for (const shape of [[3], [2, 3]]) {
        const x = random.uniforms(0.5, 2, ...shape).map(roundTo2Digits)
        const tried = triedSeeing(x, '()')
        const seen = await subject
          .with({ tried, given: { byElements } })
          .evaluate(({ numericalGradient, byElements }, np, x) => {
            const seen: NdArray[] = []
            numericalGradient(() => {
              seen.push(x.copy())
              return np.square(x).sum()
            }, x)
            return seen.toSorted(byElements)
          }, x)
          .catch((error: unknown) => {
            // An answer that cannot do with a matrix at all has lost its point for that already.
            if (x.ndim === 1 || !(error instanceof CallFailedError)) throw error
          })
        if (seen) demandMoved(x, seen)
      }
    },
  )

  check(
    {
      en: 'puts every element back exactly as it was, and leaves earlier results alone',
      ko: '모든 원소를 처음 값 그대로 되돌리며, 앞서 구한 결과를 바꾸지 않습니다',
    },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'Remember the value before you change it, and put that value back before the next element: (v + h) - h is not v where v is small.',
        ko: '바꾸기 전에 값을 기억해 두고, 다음 원소로 넘어가기 전에 그 값을 다시 넣으십시오. v가 아주 작으면 (v + h) - h는 v가 아닙니다.',
      },
    },
    async ({ random }) => {
      const x = lostByArithmetic(random)
      const tried = `${triedSeeing(x, '(x)')}\nconsole.log(x.data)`
      const { at, after } = await subject
        .with({ tried, given: { byElements } })
        .evaluate(({ numericalGradient, byElements }, np, x) => {
          const at: NdArray[] = []
          numericalGradient((x) => {
            at.push(x.copy())
            return np.square(x).sum()
          }, x)
          return { at: at.toSorted(byElements), after: x }
        }, x)
      demandOneAtATime(x, at)
      demandUnchanged({ x }, { x: after })
    },
  )
})

// --- internal ---

// What is judged is how x stands when f is called.
const triedSeeing = (x: NdArray, parameters: string): string => `const x = ${literal(x)}
numericalGradient(${parameters} => {
  console.log(x.data)
  return np.square(x).sum()
}, x)`

const literal = (x: NdArray): string => `np.array(${JSON.stringify(x).replaceAll(',', ', ')})`

/**
 * A point of either sign and with a 0, and c and q of f(x) = Σ c x² + q (Σ x)² - steep Σ x + 3: every element counts in its own way and is multiplied with every
 * other, f(-x) is not f(x), and f(0) is not 0.
 */
function mixedCase(random: Random, ...shape: number[]): [x: NdArray, c: NdArray, q: number] {
  const q = roundTo2Digits(random.uniform(0.5, 1.5))
  const x = random.uniforms(0.5, 2, ...shape).map(roundTo2Digits)
  for (let i = 1; i < x.size; i += 3) x.data[i] *= -1.5
  if (x.size > 2) x.data[2] = 0
  return [x, random.uniforms(0.5, 2, ...shape).map(roundTo2Digits), q]
}

const mixedGradient = (x: NdArray, c: NdArray, q: number, steep = 1): NdArray =>
  x
    .mul(c)
    .mul(2)
    .add(2 * q * x.sum() - steep)

/**
 * Smaller than the rounding error of adding 1e-4: adding and subtracting h, instead of restoring the value, leaves 0.
 */
function lostByArithmetic(random: Random): NdArray {
  const tiny = (): number => Number(`${random.int(1, 5)}e-21`)
  return np.array([random.int(1, 9) / 4, tiny(), -tiny(), 0, -random.int(1, 9) / 4])
}
