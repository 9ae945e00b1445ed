/** The sum of some numbers, from the first to the last. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)
