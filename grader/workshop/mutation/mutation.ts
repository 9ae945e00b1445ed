/** One change to a text: `replacement` replaces the range from `start` to `end`. */
export interface Mutation {
  /** StrykerJS's name of the mutation: 'ArithmeticOperator'. */
  readonly mutator: string
  readonly start: number
  readonly end: number
  readonly replacement: string
}
