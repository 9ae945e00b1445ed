/** A line of a source as a message shows it: the part around the place that matters. */
export interface SourceLine {
  readonly code: string
  /** Where that part begins in its line; left out where it is the beginning. */
  readonly codeFrom?: number
}
