import { numericalDiff } from './numerical_diff.ts'

type RealFunction = (x: number) => number

export function tangentLine(f: RealFunction, x: number): RealFunction {
  const d = numericalDiff(f, x)
  console.log(d)
  const y = f(x) - d * x
  return (t) => d * t + y
}
