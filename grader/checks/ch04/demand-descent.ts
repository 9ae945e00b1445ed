import type { NdArray } from '#np'
import { demand } from '../matchers.ts'

/** Demands that x has run away from the minimum. */
export function demandDiverged(x: NdArray): void {
  const says = {
    en: 'With learning rate 10 x runs away: after 100 steps it is beyond 1e10.',
    ko: '학습률이 10이면 x가 발산하여 100번 갱신한 뒤에는 1e10을 넘습니다.',
  }
  const size = Math.max(...x.data.map(Math.abs))
  demand(Number.isFinite(size) && size > DIVERGED, says, { received: x })
}

/** Demands that each element of x is further from 0, the minimum, than at the start. */
export function demandAway(x: NdArray, initX: readonly number[]): void {
  const says = {
    en: 'With a negative lr, which is taken as it is, each step leads away from the minimum.',
    ko: '음수인 lr도 주어진 그대로 쓰므로, 갱신할 때마다 최솟값에서 멀어져야 합니다.',
  }
  demand(
    initX.every((value, i) => x.data[i] * Math.sign(value) > Math.abs(value)),
    says,
    { received: x },
  )
}

/** Demands that a history is made of arrays of the shape of x. */
export function demandHistoryOf(x: NdArray, history: NdArray): void {
  const says = {
    en: 'history should hold each x in its own shape.',
    ko: 'history에는 각각의 x가 원래 형상 그대로 들어 있어야 합니다.',
  }
  const holds = history.ndim > x.ndim && String(history.shape.slice(1)) === String(x.shape)
  demand(holds, says, { expected: `(steps, ${x.shape.join(', ')})`, received: `(${history.shape.join(', ')})` })
}

// --- internal ---

// With rate 10 rounding noise decides the digits (the book prints -2.58983747e+13): only the size can be asked for.
const DIVERGED = 1e10
