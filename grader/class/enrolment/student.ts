/** Somebody who handed something in, as far as names, export and roster tell. */
export interface Student {
  readonly name?: string
  /** The number that the university or the export knows them by. */
  readonly id?: string
  readonly email?: string
  /** The name they log in with: on Canvas, on GitHub. */
  readonly login?: string
  readonly sisId?: string
  readonly section?: string
}
