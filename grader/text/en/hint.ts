import type { HintTexts } from '../texts-hint.ts'

export const hints: HintTexts = {
  usage: `npm run hint                    the next hint on the exercise you are at
npm run hint -- NAME            the next hint on another one (in any spelling)

  --level N                     all hints up to the Nth: 1, 2 or 3
  --lang ko|en                  the language (else from LANG)`,
  title: (number, of) => `Hint ${number} of ${of}`,
  failing: (check) => `Not passed: ${check}`,
  seeHint: (number, shown) => (shown ? `see hint ${number}` : `hint ${number} will help`),
  waits: (names) => `It waits for ${names.join(', ')}.`,
  passed: 'You have passed this exercise already.',
  more: (left, command) => `${left === 1 ? 'One more hint' : `${left} more hints`}: ${command}`,
  last: (section) => `That was the last hint. There is more in the ${section}.`,
  allPassed: (command) => `Every exercise is passed, so there is nothing to hint at. One all the same: ${command}`,
  several: (name, ids) => `"${name}" stands for several exercises: ${ids.join(', ')}. Name one of them.`,
  onlyOne: 'Hints are given for one exercise at a time. Name one of them.',
  notRemembered: (folder, code) =>
    `That you have seen this hint could not be noted in ${folder} (${code}). Use --level 2 or --level 3 for the next ones.`,
}
