/** Why a figure has nothing to show. */
export type Missing =
  | 'not-written'
  | 'cannot-run'
  | 'threw'
  | 'timed-out'
  | 'odd'
  | 'no-time'
  | 'no-training'
  /** The machine kept it from being asked. */
  | 'machine'
