import type { TrainingProgress } from '../../model/training.ts'
import { unwritable } from './unwritable.ts'

/** What the commands say. */
export const command = {
  gradeUsage: `npm run grade                   grades all of exercises/
npm run grade -- NAME …         some exercises (in any spelling, by section as
                                5.7.2, or by number in the list as 9), or a
                                chapter (ch03, 3)

  --submission DIR|FILE.zip     another folder that holds ch03/, ch04/ …, or
                                an archive as it was handed in
  --report FORMAT=FILE          also writes a report; can be repeated (- is the
                                terminal): json markdown junit gradescope
                                classroom50 github csv html
  --audience student|instructor who the reports are for
  --quick                       without the training on MNIST
  --full                        with the book's whole training run
  --console                     all that your code printed, not only 20 lines
  --inspect                     stops at your breakpoints (one exercise; the
                                result counts for nothing)
  --lang ko|en                  the language (else from LANG)
  --seed N                      the seed of the random cases
  --secret-seed-file FILE       draws them from a secret (or KIT_SECRET_SEED)
  --neighbours reference|own    whose code an exercise's imports lead to
  --config FILE                 points etc. (else course.config.json)
  --isolation LEVEL             how far the student's code is shut in: process,
                                user, bubblewrap, or auto for the strongest`,
  uiUsage: `npm run ui                      shows the checks of exercises/ in the browser,
                                and runs them again whenever a file is saved

  --lang ko|en                  the language (else from LANG)
  --no-open                     without opening the browser`,
  badOption: (option: string, value: string, allowed: string): string =>
    `${option} cannot be "${value}". Possible: ${allowed}`,
  unknownOption: (option: string, of: string, nearest: string | undefined): string =>
    `There is no option ${option}. ${nearest ? `Did you mean ${nearest}?` : `See: npm run ${of} -- --help`}`,
  /** An option without the value it needs, or with one it does not take. */
  misusedOption: (option: string, needsValue: boolean): string =>
    needsValue ? `${option} needs a value, as in: ${option}=…` : `${option} takes no value.`,
  unknownExercise: (name: string, nearest: string | undefined): string =>
    `There is no exercise "${name}". ${nearest ? `Did you mean ${nearest}?` : 'All of them: npm run list'}`,
  noSuchFolder: (folder: string): string => `There is no folder "${folder}". It should hold ch03/, ch04/ …`,
  noSolutions: 'This copy of the kit has no solutions/, which --neighbours reference needs. Use: --neighbours own',
  /** Not one chapter is left of the student's own folder. */
  noExercises: (reset: string): string => `There are no exercises in exercises/. Bring them back: ${reset}`,
  cannotWrite: (file: string, code: string): string =>
    `The report ${file} could not be written (${code}). ${unwritable(code)}`,
  grading: (done: number, total: number): string => `Grading … ${done} of ${total}`,
  training: ({ iteration, of, loss, epoch, testAccuracy, secondsLeft }: TrainingProgress): string =>
    [
      `Training: ${iteration}/${of}`,
      epoch === undefined ? '' : `epoch ${epoch}`,
      `loss ${loss.toFixed(3)}`,
      testAccuracy === undefined ? '' : `accuracy ${(100 * testAccuracy).toFixed(1)}%`,
      Number.isFinite(secondsLeft) ? `about ${Math.ceil(secondsLeft)} s left` : '',
    ]
      .filter(Boolean)
      .join(', '),
}

/** The same in any language. */
export type CommandTexts = typeof command
