export function numericalDiff(f: (x: number) => number, x: number): number {
  const h = 1e-4
  const here = f(x)
  const forward = (f(x + h) - here) / h
  const backward = (here - f(x - h)) / h
  return (forward + backward) / 2
}
