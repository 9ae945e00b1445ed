import type { What } from '../../model/pattern.ts'
import type { Comparison } from './comparison.ts'
import { differentSizes } from './evidence.ts'

/** The expected numbers with fewer digits: in whole numbers, to n digits, or in single precision. */
export function whatRounded(c: Comparison): What | undefined {
  const { got, wanted, off } = c
  const is = (round: (v: number) => number): boolean =>
    off.every((i) => Math.abs(got[i] - round(wanted[i])) <= 1e-12 * Math.abs(got[i])) && off.some((i) => got[i] !== 0)
  // A whole number is next to any other: it takes some.
  const whole = WHOLE.find(([, round]) => is(round))
  if (whole) return differentSizes(c) < 2 ? undefined : { kind: 'whole', how: whole[0] }
  const most = digitsIn(c) < ENOUGH_DIGITS ? 0 : 10
  for (let digits = 1; digits <= most; digits++) {
    if (is((v) => Number(v.toFixed(digits)))) return { kind: 'rounded', digits, how: 'decimals' }
    if (is((v) => Number(v.toPrecision(digits)))) return { kind: 'rounded', digits, how: 'significant' }
  }
  const isSingle = off.every((i) => Math.fround(got[i]) === got[i] && !Number.isInteger(got[i]))
  return isSingle && off.every((i) => Math.abs(got[i] - wanted[i]) <= 1e-5 * Math.abs(wanted[i]))
    ? { kind: 'single-precision' }
    : undefined
}

// --- internal ---

// One number with two digits comes near another by chance: once in a hundred.
const ENOUGH_DIGITS = 4

const digitsIn = ({ got, off }: Comparison): number =>
  [...new Set(off.map((i) => Math.abs(got[i])))].reduce(
    (sum, v) => sum + v.toExponential().split('e')[0].replace('.', '').length,
    0,
  )

const WHOLE = [
  ['rounded', Math.round],
  ['floor', Math.floor],
  ['ceil', Math.ceil],
  ['trunc', Math.trunc],
] as const
