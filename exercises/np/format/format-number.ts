// NumPy prints the shortest digits that identify a number, at most eight after the point.

const DIGITS = 8

/** 0.5 → ['0', '5'], 3 → ['3', '']: before the point and after it. Only for 0 and what is shown without an exponent. */
export function positional(x: number): readonly [string, string] {
  const shortest = String(x)
  const text = fractionOf(shortest).length <= DIGITS ? shortest : rounded((n) => x.toFixed(n))
  const [whole, fraction = ''] = text.split('.')
  return [signed(x, whole), withoutZeros(fraction)]
}

/** 1500 → ['1', '5', '+03']: before the point, after it, exponent; with just so many digits after it, where that is told. */
export function scientific(x: number, digits?: number): readonly [string, string, string] {
  const shortest = x.toExponential()
  const text =
    digits === undefined && fractionOf(shortest).length <= DIGITS
      ? shortest
      : rounded((n) => x.toExponential(n), digits ?? DIGITS)
  const [whole, fraction = '', exponent] = text.replace('e', text.includes('.') ? '.' : '..').split('.')
  const sign = exponent[0]
  return [
    signed(x, whole),
    digits === undefined ? withoutZeros(fraction) : fraction,
    sign + exponent.slice(1).padStart(2, '0'),
  ]
}

/** A single number as Python prints it: 3 → '3.0', 1e16 → '1e+16'. */
export function scalarText(x: number): string {
  if (!Number.isFinite(x)) return nonFinite(x)
  if (x !== 0 && (Math.abs(x) >= 1e16 || Math.abs(x) < 1e-4)) {
    return x.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  }
  return Number.isInteger(x) ? `${signed(x, String(x))}.0` : String(x)
}

/** nan, inf and -inf, as Python spells them. */
export const nonFinite = (x: number): string => (Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf')

const fractionOf = (text: string): string => /\.(\d*)/.exec(text)?.[1] ?? ''

const withoutZeros = (digits: string): string => digits.replace(/0+$/, '')

// JavaScript drops the sign of -0 when it prints.
const signed = (x: number, whole: string): string => (Object.is(x, -0) ? '-0' : whole)

// NumPy rounds a number that lies exactly in the middle to the even digit, JavaScript away from zero.
function rounded(write: (digits: number) => string, digits = DIGITS): string {
  const [mantissa, exponent = ''] = write(60).split('e')
  const point = mantissa.indexOf('.') + 1
  const kept = mantissa.slice(0, point + digits)
  const inTheMiddle = /^50*$/.test(mantissa.slice(point + digits))
  return inTheMiddle && digits > 0 && /[02468]$/.test(kept) ? kept + (exponent && `e${exponent}`) : write(digits)
}
