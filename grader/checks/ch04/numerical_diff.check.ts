import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import type { Tolerance } from '../mismatch.ts'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import { H, isNear, isOneSided, isSymmetric } from './calls-on-a-line.ts'

// A one-sided difference of a·t² is off by a·h: with a ≤ 2, h ≤ 1e-3 and a little to spare. The next check tells it.
const ONE_SIDED = { atol: 4e-3 }
// Of a quadratic the central difference is exact for every h; rounding of f (|f| ≤ 140) leaves 2e-14 / 2h = 1e-10, other orders of
// computation a few times that. A forward difference is off by a·h ≥ 5e-5.
const CENTRAL = { atol: 1e-9 }
// A forward difference adds c·h to the slope s of c·t² + s·t at 0, which is 3e-5 of it or more; rounding leaves a few 1e-16.
const SAME_SLOPE = 1e-9

exercise('ch04/numerical_diff', ({ check, subject }) => {
  check(
    { en: 'approximates the derivative', ko: '미분을 근사합니다' },
    {
      points: 1,
      hint: {
        en: 'The difference of the two heights is divided by the distance between the two points, which is 2h: (…) / (2 * h). With h = 1e-50, x + h is x.',
        ko: '두 높이의 차를 두 점 사이의 거리 2h로 나눕니다: (…) / (2 * h). h = 1e-50이면 x + h가 x와 같아집니다.',
      },
    },
    async ({ random }) => {
      for (const { a, b, c, x, wanted, tolerance } of [...book(), ...quadratics(random)]) {
        const tried = `const f = (t: number) => ${a} * t * t + ${b} * t + ${c}\nconsole.log(numericalDiff(f, ${x}))`
        const { d, at } = await subject.with({ tried }).evaluate(
          ({ numericalDiff }, np, a, b, c, x) => {
            const at: number[] = []
            const f = (t: number) => {
              at.push(t)
              return a * t * t + b * t + c
            }
            return { d: numericalDiff(f, x), at: at.toSorted((a, b) => a - b) }
          },
          a,
          b,
          c,
          x,
        )
        const allowed = isOneSided(at, x) ? ONE_SIDED : tolerance
        expect(d).toBeCloseToValue(wanted, { ...allowed, name: `numericalDiff(f, ${x})` })
      }
    },
  )

  // Judged by where f was called and not by how often: the mean of two one-sided differences is central too.
  check(
    {
      en: 'is a central difference: looks as far to the left of x as to the right',
      ko: '중심 차분입니다. x의 왼쪽과 오른쪽을 같은 거리에서 살펴봅니다',
    },
    {
      points: 2,
      hint: {
        en: 'The forward difference calls f at x + h and x. The central difference calls it on both sides of x, and its error is smaller.',
        ko: '전방 차분은 x + h와 x에서 f를 호출합니다. 중심 차분은 x의 양쪽에서 호출하며 오차가 더 작습니다.',
      },
    },
    async ({ random }) => {
      const [c, s] = [roundTo2Digits(random.uniform(1, 3)), roundTo2Digits(random.uniform(1, 3))]
      // At 0 every h shows, however small; elsewhere one that is too small gives x itself, which the next check tells.
      for (const x of [0, roundTo2Digits(random.uniform(1, 3)), roundTo2Digits(random.uniform(-3, -1))]) {
        const tried = triedWhere(x, `${c} * (t - ${x}) ** 2 + ${s} * t`)
        const { bent, straight, at } = await subject.with({ tried }).evaluate(
          ({ numericalDiff }, np, c, s, x) => {
            const at: number[] = []
            const f = (t: number) => {
              at.push(t)
              return c * (t - x) * (t - x) + s * t
            }
            const bent = numericalDiff(f, x)
            return { bent, straight: numericalDiff((t) => s * t, x), at: at.toSorted((a, b) => a - b) }
          },
          c,
          s,
          x,
        )
        demand(isSymmetric(at, x), NOT_BOTH_SIDES, { received: at.map((t) => t - x) })
        if (x !== 0) continue
        demand(!isOneSided(at, x), NOT_BOTH_SIDES, { received: at })
        demand(isSameSlope(bent, straight), NOT_CENTRAL, { expected: String(straight), received: String(bent) })
      }
    },
  )

  check(
    {
      en: 'uses h = 1e-4, and takes the difference anew at each call',
      ko: 'h는 1e-4이고, 호출할 때마다 차분을 새로 구합니다',
    },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'The book chooses h = 1e-4 (0.0001) and calls f nowhere but at x + h and x - h. 10e-4 is ten times that.',
        ko: '책에서는 h = 1e-4(0.0001)로 하고 f를 x + h와 x - h에서만 호출합니다. 10e-4는 그 열 배입니다.',
      },
    },
    async ({ random }) => {
      // On either side of 0.
      for (const x of [
        [-3, -0.5],
        [5, 20],
      ].map(([from, to]) => roundTo2Digits(random.uniform(from, to)))) {
        const c = roundTo2Digits(random.uniform(0.5, 2))
        const tried = triedWhere(x, `${c} * t ** 3`)
        const at = await subject.with({ tried }).evaluate(
          ({ numericalDiff }, np, c, x) => {
            const at: number[] = []
            const f = (t: number) => {
              at.push(t)
              return c * t * t * t
            }
            numericalDiff(f, x)
            return at.toSorted((a, b) => a - b)
          },
          c,
          x,
        )
        const allowed = at.every((t) => [x - H, x, x + H].some((point) => isNear(t, point, x)))
        const moved = at.some((t) => !isNear(t, x, x))
        demand(allowed && moved, WRONG_H, { expected: [H, -H], received: at.map((t) => t - x) })
      }
    },
  )
})

// --- internal ---

// What is judged is where f is called: that is printed, too.
const triedWhere = (x: number, height: string): string => `const x = ${x}
const f = (t: number) => {
  console.log('t - x =', t - x)
  return ${height}
}
console.log(numericalDiff(f, x))`

const NOT_BOTH_SIDES = {
  en: 'f must be called on both sides of x, at the same distance. Below: how far from x it was called.',
  ko: 'x의 양쪽, 같은 거리에서 f를 호출해야 합니다. 아래는 f를 호출한 위치가 x에서 떨어진 거리입니다.',
}
const NOT_CENTRAL = {
  en: 'c·t² + s·t is bent alike on both sides of 0: its slope there must come out as that of the straight line s·t.',
  ko: 'c·t² + s·t는 0의 양쪽에서 똑같이 휘어 있으므로, 0에서의 기울기는 직선 s·t의 기울기와 같아야 합니다.',
}
const WRONG_H = {
  en: 'f must be called at x + h and x - h with h = 1e-4 and nowhere else. Below: how far from x it was called.',
  ko: 'h = 1e-4일 때의 x + h와 x - h에서만 f를 호출해야 합니다. 아래는 f를 호출한 위치가 x에서 떨어진 거리입니다.',
}
// Compared with what the answer itself gives for the straight line, so that a wrong factor costs the first check only.
const isSameSlope = (bent: number, straight: number): boolean =>
  straight !== 0 && Math.abs(bent - straight) <= SAME_SLOPE * Math.abs(straight)

/** The quadratic a·t² + b·t + c, and its derivative at x. */
interface Quadratic {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly x: number
  readonly wanted: number
  readonly tolerance: Tolerance
}

/** The book's two examples, and its two partial derivatives at x0 = 3, x1 = 4: there the other variable is held fixed, as c. */
function book(): Quadratic[] {
  const [five, ten, first, second] = golden.numericalDiffs(
    'numerical_diff/book/000',
    'numerical_diff/book/001',
    'numerical_diff/book/002',
    'numerical_diff/book/003',
  )
  return [
    { a: 0.01, b: 0.1, c: 0, of: five },
    { a: 0.01, b: 0.1, c: 0, of: ten },
    { a: 1, b: 0, c: 16, of: first },
    { a: 1, b: 0, c: 9, of: second },
  ].map(({ of, ...f }) => ({ ...f, x: of.in.x, wanted: of.out.d, tolerance: { atol: of.atol } }))
}

/** Of enough digits that a rounded derivative is another one; two at the same x, one at 0, and one that is steep. */
function quadratics(random: Random): Quadratic[] {
  const [x, other] = [random.uniform(1, 3), random.uniform(-3, -1)].map(roundTo6Digits)
  return [x, x, other, 0, other].map((at, n) => {
    const slope = n < 4 ? random.uniform(-2, 2) : random.uniform(-40, -30)
    const [a, b, c] = [random.uniform(0.5, 2), slope, random.uniform(1, 2)].map(roundTo6Digits)
    return { a, b, c, x: at, wanted: 2 * a * at + b, tolerance: CENTRAL }
  })
}

const roundTo6Digits = (value: number): number => Math.round(value * 1e6) / 1e6
