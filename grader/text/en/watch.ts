import type { WatchTexts } from '../texts-watch.ts'

export const watch: WatchTexts = {
  watchUsage: `npm run watch                   grades a file of exercises/ whenever it is saved

  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)

Keys: h hint, a all, f next not passed, l list, u Vitest UI, q quit.
The training on MNIST is left out here: npm run grade`,
  listUsage: `npm run list                    how far you are in the course
npm run list -- NAME …          some exercises (in any spelling), or a chapter

  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)

The training on MNIST is left out here: npm run grade`,
  unknownOptionOf: (command, option) => `There is no option ${option}. See: npm run ${command} -- --help`,
  noNamesFor: (command, name) =>
    `npm run ${command} follows the whole course; "${name}" is too much. One exercise: npm run grade -- ${name}`,
  exercisesPassed: (passed, total) => `${passed} of ${total} exercises passed`,
  savedPassed: (name, points) => `${name} passed (${points})`,
  trainingLater: 'What is left is the training on MNIST: npm run grade',
  movedWithIt: 'Changed with it',
  startWith: (names) => `It builds on ${names.join(', ')}: pass ${names.length === 1 ? 'that' : 'those'} first.`,
  writeIt: 'Open the file, replace the line that throws the error with your answer, and save.',
  gradingNow: (names, done) =>
    names.length === 1 ? `Grading ${names[0]} …` : `Grading … ${done} of ${names.length} exercises`,
  gradedAt: (time) => `Graded at ${time}. Save a file, and it is graded again.`,
  watching: (folder) => `Watching ${folder}/: save a file, and it is graded.`,
  watchKeys: {
    hint: 'hint',
    all: 'all',
    failing: 'next not passed',
    list: 'list',
    ui: 'Vitest UI',
    quit: 'quit',
    back: 'back',
  },
  uiStarting: 'The Vitest UI is starting …',
  uiAt: (address) => `The Vitest UI is open: ${address}`,
  uiEnded: 'The Vitest UI has ended.',
  cannotWatch: (folder, code) => `${folder} cannot be watched (${code}). May this user read it?`,
  listHeads: { section: 'book', points: 'pts', status: 'status', needs: 'builds on' },
  passedOn: (date, now) => `passed ${dateIn(date, now)}`,
}

// --- internal ---

// The day within this year, else the month.
const dateIn = (date: Date, now: Date): string =>
  date.toLocaleDateString(
    'en-US',
    date.getFullYear() === now.getFullYear() ? { month: 'short', day: 'numeric' } : { month: 'short', year: 'numeric' },
  )
