import type { Subject } from '../../../checks/subject.ts'
import { UnexpectedValueError, parseEntry, parseNumbers, parseRows } from '../parse.ts'

/** For each of `RUNS`, the points that the descent visited, including the last one. */
export type DescentData = readonly (readonly (readonly (number | null)[])[])[]

/** The number of steps of each run. */
export const STEPS = 20

/** A bowl a·x0² + b·x1² and a learning rate for it, starting at (-3, 4) as in the book. */
export interface Run {
  readonly bowl: readonly [number, number]
  readonly rate: number
}

export const START = [-3, 4] as const
export const RUNS: readonly Run[] = [
  { bowl: [1, 1], rate: 0.1 },
  { bowl: [1, 1], rate: 10 },
  { bowl: [1, 1], rate: 1e-5 },
  { bowl: [1, 1], rate: 1e-10 },
  { bowl: [0.05, 1], rate: 0.9 },
]

/** Descends in each bowl, with one call per bowl. */
export async function collectDescents(subject: Subject<'ch04/gradient_descent'>): Promise<DescentData> {
  const found: (number | null)[][][] = []
  for (const { bowl, rate } of RUNS) {
    const run = await subject.evaluate(
      ({ gradientDescent }, np, [a, b], rate, start, steps) => {
        const bowl = (x: ReturnType<typeof np.array>) => a * x.get(0) ** 2 + b * x.get(1) ** 2
        const { x, history } = gradientDescent(bowl, np.array(start), rate, steps)
        return { x, history }
      },
      [...bowl],
      rate,
      [...START],
      STEPS,
    )
    found.push([...parseRows(parseEntry(run, 'history'), STEPS, 2), parseNumbers(parseEntry(run, 'x'), 2)])
  }
  if (found.length !== RUNS.length) throw new UnexpectedValueError()
  return found
}
