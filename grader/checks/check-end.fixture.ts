import type { CheckEnd, CheckStatus, Failure } from '../model/check.ts'

/** An end for tests that do not care why a check was not passed: a real one says so. */
export const endedAs = (
  status: CheckStatus,
  more: { readonly failure?: Failure } & Pick<CheckEnd, 'tried' | 'trace' | 'diagnosis'> = {},
): CheckEnd => ({ status, ...more }) as CheckEnd
