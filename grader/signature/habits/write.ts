/** Writes a call of ours from the first arguments of the student's, and from what it is called on. */
export type Write = (a: string, b: string, owner: string, c: string) => string

/** An array to the power of a number. */
export const powerOf = (a: string, power: string): string =>
  power === '2' ? `np.square(${a})` : `${a}.map((value) => value ** ${power})`

/** Ones where a number of an array passes a test (`> 0`), and zeros elsewhere. */
export const onesWhere = (a: string, test: string): string => `${a}.map((value) => (value ${test} ? 1 : 0))`

/** A named argument of NumPy as `#np` takes it. */
export const namedValue = (name: string, value: string): string =>
  name.toLowerCase() === 'keepdims' ? `{ keepDims: ${value.toLowerCase()} }` : value

/** What two arrays of one shape make, number by number. */
export const each = (a: string, b: string, write: (one: string, other: string) => string): string =>
  `np.array(Array.from(${a}.data, (value, i) => ${write('value', `${b}.data[i]`)})).reshape(...${a}.shape)`

/**
 * The arguments of a sum, mean or maximum in the order of `#np`: the axis, then what to keep. Without an axis there is one number, which
 * needs no dimensions to be subtracted.
 */
export function inOrder<T extends { readonly text: string }>(callee: string, given: readonly T[]): readonly T[] {
  const [, owner] = /^(.*)\.(?:sum|mean|max|argmax)$/.exec(callee) ?? []
  const options = given.filter(({ text }) => /^\{ keepDims: \w+ \}$/.test(text))
  if (owner === undefined || options.length === 0) return given
  const others = given.filter((one) => !options.includes(one))
  return others.length > (owner === 'np' ? 1 : 0) ? [...others, ...options] : others
}
