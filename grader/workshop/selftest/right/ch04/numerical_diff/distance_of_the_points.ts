type RealFunction = (x: number) => number

function slope(f: RealFunction, from: number, to: number): number {
  return (f(to) - f(from)) / (to - from)
}

export const numericalDiff = (f: RealFunction, x: number) => slope(f, x - 1e-4, x + 1e-4)
