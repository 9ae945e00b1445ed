/** One change to a text: what stands from `start` to `end` becomes `replacement`. */
export interface Mutation {
  /** What was done, as StrykerJS calls it: 'ArithmeticOperator'. */
  readonly mutator: string
  readonly start: number
  readonly end: number
  readonly replacement: string
}
