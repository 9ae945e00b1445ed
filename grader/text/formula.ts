import type { FunctionName } from '../model/pattern.ts'

/** An elementary function of `y`, as a formula that reads the same in every language. */
export const formula = (name: FunctionName, y: string): string => FORMULAS[name](y)

/** A product of named factors, each to a power: x · x, dout / y. */
export function product(factors: readonly { readonly name: string; readonly power: number }[]): string {
  const above = factors.flatMap(({ name, power }) => Array.from({ length: Math.max(power, 0) }, () => name))
  const below = factors.flatMap(({ name, power }) => (power < 0 ? [name] : []))
  return [above.join(' · ') || '1', ...below].join(' / ')
}

/** A number with as many digits as one looks at. */
export const short = (value: number): string => String(Number(value.toPrecision(4)) + 0)

/** A share as one says it: 0.012%, 3.4%, 120%; from ten times on as a multiple. */
export const share = (value: number): string =>
  value < 10 ? `${Number((100 * value).toPrecision(2))}%` : `${Number(value.toPrecision(2))}×`

// --- internal ---

const FORMULAS: Readonly<Record<FunctionName, (y: string) => string>> = {
  negated: (y) => `-${y}`,
  abs: (y) => `|${y}|`,
  'one-minus': (y) => `1 - ${y}`,
  'plus-one': (y) => `${y} + 1`,
  'minus-one': (y) => `${y} - 1`,
  square: (y) => `${y}²`,
  sqrt: (y) => `√${y}`,
  exp: (y) => `exp(${y})`,
  'exp-negated': (y) => `exp(-${y})`,
  'one-plus-exp-negated': (y) => `1 + exp(-${y})`,
  log: (y) => `log(${y})`,
  'minus-log': (y) => `-log(${y})`,
  reciprocal: (y) => `1 / ${y}`,
  'positive-part': (y) => `max(${y}, 0)`,
  sigmoid: (y) => `1 / (1 + exp(-${y}))`,
  step: (y) => `(${y} > 0 ? 1 : 0)`,
  tanh: (y) => `tanh(${y})`,
  'y-times-one-minus': (y) => `${y} · (1 - ${y})`,
}
