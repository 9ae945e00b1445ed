/** A share in percent, to two digits: 91.06% is not 91.1%. */
export const percent = (share: number): string => `${(100 * share).toFixed(2)}%`
