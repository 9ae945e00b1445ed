import type { WatchKey } from '../../model/watch-key.ts'

/** What `npm run watch` and `npm run list` say around the reports. */
export const watch = {
  watchUsage: `npm run watch                   grades what you save in exercises/, at once

  --page                        a page that follows: verdict, figures, hints
  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)

Keys: h hint, a all, f next not passed, l list, p page, u Vitest UI, q quit.
The training on MNIST is left out here: npm run grade`,
  listUsage: `npm run list                    how far you are in the course
npm run list -- NAME …          some exercises (in any spelling), or a chapter

  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)

The training on MNIST is left out here: npm run grade`,
  noNamesFor: (command: string, name: string): string =>
    `npm run ${command} follows the whole course; "${name}" is too much. One exercise: npm run grade -- ${name}`,
  exercisesPassed: (passed: number, total: number): string => `${passed} of ${total} exercises passed`,
  savedPassed: (name: string, points: string): string => `${name} passed (${points})`,
  trainingLater: 'What is left is the training on MNIST: npm run grade',
  /** Exercises that import what was saved, and stand otherwise since. */
  movedWithIt: 'Changed with it',
  /** What an unwritten exercise builds on, and is not passed. */
  startWith: (names: readonly string[]): string =>
    `It builds on ${names.join(', ')}: pass ${names.length === 1 ? 'that' : 'those'} first.`,
  writeIt: 'Open the file, replace the line that throws the error with your answer, and save.',
  gradingNow: (names: readonly string[], done: number): string =>
    names.length === 1 ? `Grading ${names[0]} …` : `Grading … ${done} of ${names.length} exercises`,
  gradedAt: (time: string): string => `Graded at ${time}. Save a file, and it is graded again.`,
  watching: (folder: string): string => `Watching ${folder}/: save a file, and it is graded.`,
  watchKeys: {
    hint: 'hint',
    all: 'all',
    failing: 'next not passed',
    list: 'list',
    page: 'page',
    ui: 'Vitest UI',
    quit: 'quit',
    back: 'back',
  } satisfies Record<WatchKey, string>,
  uiStarting: 'The Vitest UI is starting …',
  uiAt: (address: string): string => `The Vitest UI is open: ${address}`,
  uiEnded: 'The Vitest UI has ended.',
  cannotWatch: (folder: string, code: string): string =>
    `${folder} cannot be watched (${code}). May this user read it?`,
  /** The heads of the list's columns. */
  listHeads: { section: 'book', points: 'pts', status: 'status', needs: 'builds on' },
  passedOn: (date: Date, now: Date): string => `passed ${dateIn(date, now)}`,
}

/** The same in any language. */
export type WatchTexts = typeof watch

// --- internal ---

// The day within this year, else the month.
const dateIn = (date: Date, now: Date): string =>
  date.toLocaleDateString(
    'en-US',
    date.getFullYear() === now.getFullYear() ? { month: 'short', day: 'numeric' } : { month: 'short', year: 'numeric' },
  )
