import * as np from '#np'
import type { NdArray } from '#np'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

/** f(x) = Σ c (x - m)²: its numerical gradient is exact, and so each step is known. */
export interface Bowl {
  readonly c: NdArray
  readonly m: NdArray
  readonly initX: NdArray
}

/** A random bowl, and where the descent starts. Its flattest side has c = 0.5. */
export function randomBowl(random: Random, ...shape: number[]): Bowl {
  const draw = (low: number, high: number): NdArray => random.uniforms(low, high, ...shape).map(roundTo2Digits)
  const c = draw(0.6, 2)
  c.data[0] = 0.5
  return { c, m: draw(-1, 1), initX: draw(2, 4) }
}

/** Where the steps of rate 0.1 have led: each step shrinks x - m by the factor 1 - 2 · 0.1 · c. */
export function pointAfter({ c, m, initX }: Bowl, steps: number): number[] {
  return Array.from(m.data, (mi, i) => mi + (1 - 0.2 * c.data[i]) ** steps * (initX.data[i] - mi))
}

/**
 * Where the steps have led in a valley that lies across the axes, f(x) = flat · (Σ c (x - m)² + ½ (Σ (x - m))²): there each element of the
 * gradient depends on all of x.
 */
export function pointInValley({ c, m, initX }: Bowl, flat: number, lr: number, steps: number): NdArray {
  let d = initX.sub(m)
  for (let i = 0; i < steps; i++) {
    const grad = d.mul(c).mul(2).add(d.sum()).mul(flat)
    d = d.sub(grad.mul(lr))
  }
  return np.add(d, m)
}
