import { numericalDiff } from './numerical_diff.ts'

export function tangentLine(f: (x: number) => number, x: number): (t: number) => number {
  function line(t: number): number {
    const d = numericalDiff(f, x)
    return d * t + (f(x) - d * x)
  }
  return line
}
