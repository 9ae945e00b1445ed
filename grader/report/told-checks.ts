import type { CheckVerdict } from '../model/verdict.ts'

/** Whether a check was tried and not passed. */
export const isFailing = ({ status }: Pick<CheckVerdict, 'status'>): boolean =>
  status !== 'passed' && status !== 'skipped'

/** Whether a check has something to tell: it fails, or says what it waits for. One that was left out does not. */
export const isTold = ({ status, failure }: Pick<CheckVerdict, 'status' | 'failure'>): boolean =>
  isFailing({ status }) || (status === 'skipped' && failure !== undefined)
