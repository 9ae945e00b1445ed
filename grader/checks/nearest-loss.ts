/** What is expected of a loss that may have the book's 1e-7 in its logarithm or not, as long as it lies between the two. */
export const nearestLoss = (received: unknown, withEpsilon: number, without: number): number =>
  Math.min(Math.max(Number(received), Math.min(withEpsilon, without)), Math.max(withEpsilon, without))
