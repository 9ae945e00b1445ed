import type { Equivalent } from './explain.ts'

/** The mutants that no check may tell from a right answer, and why each of them is one. */
export const equivalents: readonly Equivalent[] = [
  {
    exercise: 'ch04/numerical_gradient',
    mutator: 'EqualityOperator',
    change: ['i < x.size', 'i <= x.size'],
    why: 'What is written behind the end of a Float64Array is dropped, so that f is called twice more at x itself, which is allowed.',
  },
]
