export function numericalDiff(f: (x: number) => number, x: number): number {
  const h = Math.pow(10, -4)
  let at = x + h
  const right = f(at)
  at -= 2 * h
  const left = f(at)
  return (0.5 * (right - left)) / h
}
