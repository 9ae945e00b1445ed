import { unreplaceable } from './unwritable.ts'

/** What `npm run reset` says. Files are named as the user would open them. */
export const resets = {
  usage: `npm run reset -- NAME …           back to the stub (a chapter works too: ch04)
npm run reset -- NAME --restore   brings the latest backup back
npm run reset -- np               puts back the given #np (exercises/np)

  --lang ko|en                    the language (else from LANG)

What is replaced is always kept in .grade/backups/ first.`,
  which: 'Which exercise? Write for example: npm run reset -- softmax',
  several: (name: string, ids: readonly string[]): string =>
    `"${name}" stands for several exercises: ${ids.join(', ')}. Name those you mean.`,
  /** The stub is back; what was there lies in the backup. */
  reset: (file: string, backup: string): string => `${file} is the stub again.
What was there is kept in ${backup}`,
  /** What is said of a file of `#np`, which has no stub. */
  given: {
    reset: (file: string, backup: string): string => `${file} is again as it was given.
What was there is kept in ${backup}`,
    created: (file: string): string => `${file} was missing; it is there again.`,
    unchanged: (file: string): string => `${file} is as it was given; nothing was changed.`,
  },
  created: (file: string): string => `${file} was missing; the stub is there now.`,
  unchanged: (file: string): string => `${file} is the stub already; nothing was changed.`,
  restored: (file: string, from: string): string => `${file} is back, from
${from}`,
  /** What a restored file replaced. */
  replaced: (backup: string): string => `What was there is kept in ${backup}`,
  same: (file: string, from: string): string =>
    `${file} is already as in its latest backup, ${from}; nothing was changed.`,
  noBackup: (file: string): string => `There is no backup of ${file}; nothing was changed.`,
  notAFile: (file: string): string =>
    `${file} is a link or a folder, not a file, so it was left alone. Move it away and try again.`,
  failed: (file: string, code: string): string =>
    `${file} could not be replaced (${code}); it is as it was. ${unreplaceable(code)}`,
  bringBack: (command: string): string => `To bring it back: ${command}`,
}

/** The same in any language. */
export type ResetTexts = typeof resets
