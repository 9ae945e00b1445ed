/** What `npm run hint` says around the hints. */
export const hints = {
  usage: `npm run hint                    the next hint on the exercise you are at
npm run hint -- NAME            the next hint on another one (in any spelling)

  --level N                     all hints up to the Nth: 1, 2 or 3
  --lang ko|en                  the language (else from LANG)`,
  /** Which of how many it is. */
  title: (number: number, of: number): string => `Hint ${number} of ${of}`,
  /** The check that fails, and the hint that helps with it, if it has been shown. */
  failing: (check: string): string => `Not passed: ${check}`,
  seeHint: (number: number, shown: boolean): string => (shown ? `see hint ${number}` : `hint ${number} will help`),
  /** Of the hint that fits the failing check, where others come before it. */
  seeAtOnce: (number: number, command: string): string => `Hint ${number} at once: ${command}`,
  waits: (names: readonly string[]): string => `It waits for ${names.join(', ')}.`,
  passed: 'You have passed this exercise already.',
  more: (left: number, command: string): string => `${left === 1 ? 'One more hint' : `${left} more hints`}: ${command}`,
  last: (section: string): string => `That was the last hint. There is more in the ${section}.`,
  off: 'Your instructor has switched off the hints of this course.',
  /** Every exercise is passed, so there is none to give a hint on. */
  allPassed: (command: string): string =>
    `Every exercise is passed, so there is nothing to hint at. One all the same: ${command}`,
  several: (name: string, ids: readonly string[]): string =>
    `"${name}" stands for several exercises: ${ids.join(', ')}. Name one of them.`,
  onlyOne: 'Hints are given for one exercise at a time. Name one of them.',
  notRemembered: (folder: string, code: string): string =>
    `That you have seen this hint could not be noted in ${folder} (${code}). Use --level 2 or --level 3 for the next ones.`,
}

/** The same in any language. */
export type HintTexts = typeof hints
