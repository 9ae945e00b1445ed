/** A line of source code as a message shows it: only the part around the relevant column. */
export interface SourceLine {
  readonly code: string
  /** The column at which that part begins; left out if it is the beginning of the line. */
  readonly codeFrom?: number
}
