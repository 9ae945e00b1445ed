/** The error that ended a program that was tried, as Node shows it: a stack trace with places in the files as they were written. */
export interface TriedError {
  readonly name: string
  readonly message: string
  readonly stack: string
  /** The file that could not be loaded, where it was that. */
  readonly file?: string
}
