/** A random number cut to two decimals, so that it reads well in a message: `x.map(tidy)` does it for an array. */
export const roundTo2Digits = (value: number): number => Math.round(value * 100) / 100
