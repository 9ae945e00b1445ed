const h = 0.0001

export const numericalDiff = (f: (x: number) => number, x: number): number => (f(x + h) - f(x - h)) / (h + h)
