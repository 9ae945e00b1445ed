import { numericalDiff } from './numerical_diff.ts'

function lineThrough(x0: number, y0: number, x1: number, y1: number): (t: number) => number {
  return (t) => y0 + ((y1 - y0) * (t - x0)) / (x1 - x0)
}

export function tangentLine(f: (x: number) => number, x: number): (t: number) => number {
  return lineThrough(x, f(x), x + 1, f(x) + numericalDiff(f, x))
}
