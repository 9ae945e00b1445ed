import type { ResetTexts } from '../texts-reset.ts'

export const resets: ResetTexts = {
  usage: `npm run reset -- NAME …           back to the stub (a chapter works too: ch04)
npm run reset -- NAME --restore   brings the latest backup back

  --lang ko|en                    the language (else from LANG)

What is replaced is always kept in .grade/backups/ first.`,
  which: 'Which exercise? Write for example: npm run reset -- softmax',
  several: (name, ids) => `"${name}" stands for several exercises: ${ids.join(', ')}. Name those you mean.`,
  reset: (file, backup) => `${file} is the stub again.
What was there is kept in ${backup}`,
  created: (file) => `${file} was missing; the stub is there now.`,
  unchanged: (file) => `${file} is the stub already; nothing was changed.`,
  restored: (file, from) => `${file} is back, from
${from}`,
  replaced: (backup) => `What was there is kept in ${backup}`,
  same: (file, from) => `${file} is already as in its latest backup, ${from}; nothing was changed.`,
  noBackup: (file) => `There is no backup of ${file}; nothing was changed.`,
  notAFile: (file) => `${file} is a link or a folder, not a file, so it was left alone. Move it away and try again.`,
  failed: (file, code) => `${file} could not be replaced (${code}); it is as it was. Are you allowed to write there?`,
  bringBack: (command) => `To bring it back: ${command}`,
}
