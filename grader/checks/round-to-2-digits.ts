/** Rounds a random number to two decimals, so that it reads well in a message; use it with `x.map`. */
export const roundTo2Digits = (value: number): number => Math.round(value * 100) / 100
