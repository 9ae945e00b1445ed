export function numericalDiff(f: (x: number) => number, x: number): number {
  const h = 1e-4
  return [1, -1].map((sign) => (sign * f(x + sign * h)) / (2 * h)).reduce((sum, part) => sum + part)
}
