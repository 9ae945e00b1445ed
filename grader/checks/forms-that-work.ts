/** Which of one sample (1-D) and a batch (2-D) a function takes. */
export interface Forms {
  readonly one: boolean
  readonly batch: boolean
}

/** What throws on one form only has been told by the check on that form: the others ask with what works. Where neither does, all is asked. */
export const formsToAsk = ({ one, batch }: Forms): Forms => (one || batch ? { one, batch } : { one: true, batch: true })

/** Whether a call comes back, for the guest. */
export function comesBack(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}
