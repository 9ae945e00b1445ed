import type { Say } from '../model/say.ts'

/** Thrown by a check that does not run because something before it is not in order yet. */
export class WaitsFor extends Error {
  readonly says: Say
  constructor(says: Say) {
    super(says.en)
    this.says = says
  }
}
