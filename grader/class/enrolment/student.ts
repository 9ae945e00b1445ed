/** A student, as far as file names, export and roster identify them. */
export interface Student {
  readonly name?: string
  /** The student's number at the university or in the export. */
  readonly id?: string
  readonly email?: string
  /** The login on Canvas or GitHub. */
  readonly login?: string
  readonly sisId?: string
  readonly section?: string
}
