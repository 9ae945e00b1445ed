import type { CheckInfo, CheckMeta, CheckStatus } from '../model/check.ts'

/** Whether a check has run, so that it says how it ended. */
export const hasEnded = (check: CheckInfo | CheckMeta): check is CheckMeta => 'status' in check

/** Whether a check ended by what the code is or does: only then there may be something to show of what was tried. */
export const isOfCode = <End extends { readonly status: CheckStatus }>(
  end: End,
): end is Extract<End, { readonly status: 'failed' | 'timed-out' | 'todo' }> =>
  end.status === 'failed' || end.status === 'timed-out' || end.status === 'todo'
