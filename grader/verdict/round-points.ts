/** Points to a hundredth: as precisely as gradebooks compare. */
export const roundPoints = (points: number): number => Math.round(100 * points) / 100
