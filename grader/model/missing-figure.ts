/** Why a figure has no data to show. */
export type MissingFigure =
  | 'not-written'
  | 'cannot-run'
  | 'threw'
  | 'timed-out'
  | 'odd'
  | 'no-time'
  | 'no-training'
  /** A machine fault prevented the call. */
  | 'machine'
