import { numericalDiff } from './numerical_diff.ts'

export const tangentLine = (f: (x: number) => number, x: number) => {
  const slope = numericalDiff(f, x)
  const height = f(x)
  return (t: number): number => height + slope * (t - x)
}
