import type { Say } from '../model/say.ts'

/** Thrown by a check whose run would not end in time, and is not begun. */
export class TooSlow extends Error {
  readonly says: Say
  constructor(says: Say) {
    super(says.en)
    this.says = says
  }
}
