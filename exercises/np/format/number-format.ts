import { nonFinite, positional, scientific } from './format-number.ts'

/** Writes each number of one array so that the points stand below one another. */
export type NumberFormat = (x: number) => string

/** The format NumPy chooses for these numbers: scientific where they are large, small or far apart. */
export function numberFormat(numbers: readonly number[]): NumberFormat {
  const finite = numbers.filter(Number.isFinite)
  const write = needsExponent(finite) ? scientificFormat(finite) : positionalFormat(finite)
  const width = Math.max(0, ...finite.slice(0, 1).map((x) => write(x).length))
  const widest = Math.max(width, ...numbers.filter((x) => !Number.isFinite(x)).map((x) => nonFinite(x).length))
  return (x) => (Number.isFinite(x) ? write(x) : nonFinite(x)).padStart(widest)
}

function needsExponent(finite: readonly number[]): boolean {
  const sizes = finite.filter((x) => x !== 0).map(Math.abs)
  const max = Math.max(...sizes)
  const min = Math.min(...sizes)
  return sizes.length > 0 && (max >= 1e8 || min < 1e-4 || max / min > 1000)
}

function positionalFormat(finite: readonly number[]): NumberFormat {
  const parts = finite.map(positional)
  const left = longest(parts.map(([whole]) => whole))
  const right = longest(parts.map(([, fraction]) => fraction))
  return (x) => {
    const [whole, fraction] = positional(x)
    return `${whole.padStart(left)}.${fraction.padEnd(right)}`
  }
}

function scientificFormat(finite: readonly number[]): NumberFormat {
  const parts = finite.map((x) => scientific(x))
  const left = longest(parts.map(([whole]) => whole))
  const digits = longest(parts.map(([, fraction]) => fraction))
  const exponents = longest(parts.map(([, , exponent]) => exponent)) - 1
  return (x) => {
    const [whole, fraction, exponent] = scientific(x, digits)
    return `${whole.padStart(left)}.${fraction}e${exponent[0]}${exponent.slice(1).padStart(exponents, '0')}`
  }
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length))
