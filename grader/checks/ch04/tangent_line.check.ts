import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import type { Random } from '../random.ts'
import type { Tolerance } from '../mismatch.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

// At x the slope falls out of d·x + (f(x) - d·x), but for rounding: a few 1e-15 of numbers up to 20.
const TOUCHES = { atol: 1e-12 }
// A slope from a forward difference is off by a·h ≤ 2e-4, over a way of at most 15: that is reported by the checks of
// numericalDiff. A wrong slope is off by far more.
const SLOPE = { atol: 4e-3 }

// A slope of this size is 0 in six digits.
const FLAT = 1e-8

exercise('ch04/tangent_line', ({ check, subject }) => {
  check(
    { en: 'gives a line that touches f at x', ko: 'x에서 f와 만나는 직선을 구합니다' },
    {
      points: 1,
      hint: {
        en: 'At t = x the line is as high as f. What is added to d · t so that it is?',
        ko: 't = x일 때 직선의 높이는 f(x)와 같습니다. 그렇게 되려면 d · t에 무엇을 더해야 하는지 생각해 보십시오.',
      },
    },
    async ({ random }) => {
      for (const { a, b, c, x, other } of [...parabolas(random), ...BOOK]) {
        // Two lines at a time: the second must not change the first.
        const heights = await subject.evaluate(
          ({ tangentLine }, np, a, b, c, x, other) => {
            const f = (t: number) => a * t * t + b * t + c
            const line = tangentLine(f, x)
            const otherLine = tangentLine(f, other)
            return [line(x), otherLine(other)]
          },
          a,
          b,
          c,
          x,
          other,
        )
        expect(heights).toBeCloseToValue([height({ a, b, c }, x), height({ a, b, c }, other)], TOUCHES)
      }
    },
  )

  // What counts is how much higher the line is at t than at x, so that a wrong height costs the point above only.
  check(
    { en: 'gives a straight line with the slope of f at x', ko: 'x에서의 미분을 기울기로 하는 직선을 구합니다' },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'The slope is numericalDiff(f, x), the derivative at x: it is the same wherever on the line t is.',
        ko: '기울기는 x에서의 미분 numericalDiff(f, x)입니다. t가 어디이든 직선의 기울기는 같습니다.',
      },
    },
    async ({ random }) => {
      // Where the parabola falls, too; and flat ones that are touched at the same places.
      for (const { a, b, c, x: right, other: left } of parabolas(random)) {
        for (const flat of [1, FLAT])
          for (const x of [right, left, 0]) {
            const ts = [right, left, x - 2, x + 3, 0]
            const rises = await subject.evaluate(
              ({ tangentLine }, np, a, b, c, x, ts) => {
                const line = tangentLine((t) => a * t * t + b * t + c, x)
                return ts.map((t) => line(t) - line(x))
              },
              a * flat,
              b * flat,
              c * flat,
              x,
              ts,
            )
            expectRises(rises, ts, x, (2 * a * x + b) * flat, { atol: SLOPE.atol * flat })
          }
      }
      for (const { in: given, out } of golden.tangents('tangent_line/book/000', 'tangent_line/book/001')) {
        const rises = await subject.evaluate(
          ({ tangentLine }, np, x, ts) => {
            const line = tangentLine((t) => 0.01 * t ** 2 + 0.1 * t, x)
            return ts.map((t) => line(t) - line(x))
          },
          given.x,
          given.t,
        )
        const [first, last] = [0, out.y.length - 1]
        const slope = (out.y[last] - out.y[first]) / (given.t[last] - given.t[first])
        expectRises(rises, given.t, given.x, slope, SLOPE)
      }
    },
  )
})

// --- internal ---

/** Demands how much higher a line is at each t than at x. Where it is straight, that is one number, its slope: the rises are all multiples of it. */
function expectRises(rises: unknown, ts: readonly number[], x: number, slope: number, tolerance: Tolerance): void {
  const got = Array.isArray(rises) && rises.length === ts.length ? rises.map(Number) : []
  const far = ts.findIndex((t) => Math.abs(t - x) === Math.max(...ts.map((other) => Math.abs(other - x))))
  const own = got[far] / (ts[far] - x)
  const isStraight = ts.every((t, i) => Math.abs(got[i] - own * (t - x)) <= 1e-6 * Math.abs(own))
  if (isStraight) expect(own).toBeCloseToValue(slope, { ...tolerance, name: 'slope' })
  expect(rises).toBeCloseToValue(
    ts.map((t) => slope * (t - x)),
    tolerance,
  )
}

/** The parabola a·t² + b·t + c. */
interface Parabola {
  readonly a: number
  readonly b: number
  readonly c: number
}

/** A parabola and two places where it is touched. */
interface Touched extends Parabola {
  readonly x: number
  readonly other: number
}

// The book's example: 0.01x² + 0.1x, touched at 5 and at 10. It is 0 at 0, where the others are not: they come first.
const BOOK: readonly Touched[] = [
  { a: 0.01, b: 0.1, c: 0, x: 5, other: 10 },
  // 0 is no missing number.
  { a: 0.7, b: 1.3, c: 2, x: 0, other: 1.5 },
]

const parabolas = (random: Random): Touched[] =>
  Array.from({ length: 2 }, () => ({
    a: roundTo2Digits(random.uniform(0.5, 2)),
    b: roundTo2Digits(random.uniform(-2, 2)),
    c: roundTo2Digits(random.uniform(1, 3)),
    x: roundTo2Digits(random.uniform(1, 2)),
    other: roundTo2Digits(random.uniform(-2, -1)),
  }))

const height = ({ a, b, c }: Parabola, t: number): number => a * t * t + b * t + c
