import type { What } from '../../model/pattern.ts'
import { type Comparison, gives, type Input } from './comparison.ts'
import { isProved } from './evidence.ts'

/** A product or quotient of the inputs, such as x · x or dout / y: what a layer gives that took the wrong one of them. */
export function whatProduct(c: Comparison): What | undefined {
  if (!isProved(c)) return undefined
  const factors = c.inputs.filter(({ array }) => array.size === 1 || array.size === c.wanted.length).slice(0, MOST)
  for (const powers of powersOf(factors.length)) {
    if (powers.reduce((sum, power) => sum + Math.abs(power), 0) < 2) continue
    if (gives(c, (i) => productAt(factors, powers, i))) return { kind: 'product', factors: named(factors, powers) }
  }
  return undefined
}

// --- internal ---

// With more of them something would fit by chance.
const MOST = 3
const POWERS = [0, 1, 2, -1]

const powersOf = (count: number): number[][] =>
  count === 0 ? [[]] : powersOf(count - 1).flatMap((powers) => POWERS.map((power) => [...powers, power]))

const productAt = (factors: readonly Input[], powers: readonly number[], i: number): number =>
  factors.reduce((product, { array }, n) => product * array.data[array.size === 1 ? 0 : i] ** powers[n], 1)

const named = (factors: readonly Input[], powers: readonly number[]): { name: string; power: number }[] =>
  factors.map(({ name }, n) => ({ name, power: powers[n] })).filter(({ power }) => power !== 0)
