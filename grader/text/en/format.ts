import type { CheckStatus } from '../../model/check.ts'
import type { Redacted } from '../../model/redacted.ts'

/** What the reports say that go to files and to other systems. */
export const format = {
  /** A failure without its details. */
  withheld: {
    threw: 'The code threw an error.',
    unsendable: 'The result cannot be read: something in it is neither a number nor an array.',
    nothing: 'Nothing was returned. Is a return missing?',
    'no-number': 'The result should be a number.',
    'no-array': 'The result should be an array.',
    shape: 'The result has another shape than expected.',
    number: 'The result is another number than expected.',
    values: 'The result has the right shape, but not the right values.',
    nan: 'There is a NaN (not a number) in the result.',
    internal: 'The grader itself made a mistake here; it is not yours. Please tell your instructor.',
  } satisfies Record<Redacted['what'], string>,
  /** Why details are missing from a student's report. */
  withheldNote: {
    answers:
      'Where an exercise builds on others, correct answers were laid under it, and what your code returned, printed or threw is not shown. Run npm run grade in your own copy to see the same cases in full.',
    cases:
      'The cases were drawn from a seed that only the instructor knows: inputs, results and messages are not shown. Run npm run grade in your own copy to see cases like these in full.',
  },
  /** Column heads of a table of exercises. */
  columns: { exercise: 'Exercise', title: 'Title', points: 'Points', status: 'Status' } satisfies Record<
    'exercise' | 'title' | 'points' | 'status',
    string
  >,
  checkStatus: {
    passed: 'passed',
    failed: 'not passed',
    todo: 'not written yet',
    skipped: 'left out',
    'timed-out': 'too slow',
    error: 'grader error',
  } satisfies Record<CheckStatus, string>,
  /** A report that was cut to what its system takes. */
  tooLong: (left: number): string =>
    `This report was cut to the length that can be shown. ${left === 1 ? '1 exercise is' : `${left} exercises are`} missing here.`,
  notWrittenYet: (names: readonly string[]): string => `Not written yet: ${names.join(', ')}`,
  /** How a command line is refused that asks for hidden cases. */
  cannotReadSecret: (file: string, code: string): string => `The secret seed cannot be read from ${file} (${code}).`,
  secretTooShort: (from: string, atLeast: number): string =>
    `The secret seed in ${from} is too short: it should have ${atLeast} characters or more. One that nobody guesses: openssl rand -hex 32`,
  twoSeeds: 'Expected --seed or a secret seed (--secret-seed-file, KIT_SECRET_SEED), got both. Leave one of them out.',
}

/** The same in any language. */
export type FormatTexts = typeof format
