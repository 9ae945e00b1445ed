import type { NdArray } from '#np'
import { demand } from '../matchers.ts'

// The book's h.
const H = 1e-4

// Steps are judged to ten decimals: far above the rounding of x + h, far below h.
const STEPS_PER_UNIT = 1e10

/** Judges where f was called, not how often: the mean of two one-sided differences is a central one too. */
export function demandCentral(x: readonly number[], at: readonly NdArray[]): void {
  x.forEach((value, i) => {
    const steps = [...new Set(at.map((point) => roundStep(point.data[i] - value)))].toSorted((a, b) => a - b)
    const says = {
      en: `f should be called with element ${i} of x moved by +h and by -h, where h is 1e-4 (and, if you like, by 0).`,
      ko: `f는 x의 ${i}번 원소를 +h와 -h만큼 옮긴 곳에서 호출해야 합니다. h는 1e-4입니다. (0만큼 옮긴 곳도 괜찮습니다.)`,
    }
    const sides = { expected: `${-H}, ${H}`, received: steps.join(', ') }
    demand(String(steps.filter((step) => step !== 0)) === String([-H, H]), says, sides)
  })
}

/** Demands that x itself was another one at some call. */
export function demandMoved(x: NdArray, seen: readonly NdArray[]): void {
  const says = {
    en: 'f looks at the array that was handed in, not at its argument, and found it the same at every call.',
    ko: 'f는 인수가 아니라 처음에 넘겨받은 배열을 보는데, 호출할 때마다 그 배열이 그대로였습니다.',
  }
  demand(
    // By however little: the size of the step is judged elsewhere.
    seen.some((now) => now.data.some((value, i) => value !== x.data[i])),
    says,
    { received: x },
  )
}

/** Demands that each call of f found at most one element of x changed. */
export function demandOneAtATime(x: NdArray, at: readonly NdArray[]): void {
  demand(at.length > 0, { en: 'f was never called.', ko: 'f를 한 번도 호출하지 않았습니다.' })
  const says = {
    en: 'Only one element of x may differ from its value at a time; here several did when f was called.',
    ko: 'x의 원소는 한 번에 하나만 달라야 하는데, f를 호출할 때 여러 원소가 달랐습니다.',
  }
  const wrong = at.find((point) => !oneMoved(x, point))
  demand(wrong === undefined, says, { expected: x, received: wrong })
}

/** Is at most one element another one than in x? */
export const oneMoved = (x: NdArray, now: NdArray): boolean => movedElements(x, now) <= 1

// --- internal ---

// + 0 turns -0 into 0.
const roundStep = (step: number): number => Math.round(step * STEPS_PER_UNIT) / STEPS_PER_UNIT + 0

const movedElements = (x: NdArray, now: NdArray): number =>
  x.data.filter((value, i) => roundStep(now.data[i] - value) !== 0).length
