import type { MissingFigure } from '../../model/missing-figure.ts'

/** What the page with figures says around them. */
export const page = {
  figuresUsage: `npm run figures                 draws what the functions in exercises/ do
npm run figures -- NAME …       some exercises (in any spelling), or a chapter
  --open                        opens the page in your browser
  --train                       with the training on MNIST: curves, digits
  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)
The page is one file, .grade/figures.html; it needs no network.`,
  /** Where the page is. */
  pageWritten: (file: string): string => `The page with your figures: ${file}`,
  /** What the course is called where its instructor gives it no name. */
  courseName: 'Deep Learning from Scratch',
  /** In the place of the points, where nothing of a submission could be graded; `place` is where it was looked for. */
  ungraded: {
    unreadable: 'Not graded: nothing of it could be read',
    'nothing-found': (place?: string): string =>
      `Not graded: no file of the course was found${place === undefined ? '' : ` in ${place}`}`,
    'nothing-clear': 'Not graded: nothing says which answers count',
    /** Nothing was handed in, or it waits; but the instructor gave points for some exercises. */
    open: 'No score yet',
  },
  /** The instructor gave points for some exercises, and for these there is nothing. */
  givenInPart: (open: readonly string[]): string =>
    `Your instructor gave the points below. There is no score yet: nothing could be graded of ${open.join(', ')}.`,
  pageTitle: (score: number, maxScore: number): string => `${score} of ${maxScore} points`,
  pageContents: 'Exercises',
  pageColumns: ['Exercise', 'Points', 'Status'] satisfies readonly [string, string, string],
  pagePassed: (count: number): string => (count === 1 ? '1 check passed' : `${count} checks passed`),
  pageNumbers: 'The numbers behind it',
  /** Why a figure shows only what would appear. */
  pageMissing: {
    'not-written': 'This exercise is not written yet. Once it is, its own result appears here in orange.',
    'cannot-run': 'The file cannot be run yet. Once it can, its own result appears here in orange.',
    threw: 'The code threw an error where this figure asked it. Once it returns a result, that appears here in orange.',
    'timed-out': 'The code did not finish in time for this figure. Once it does, its result appears here in orange.',
    odd: 'What the code returned has another form than this figure can show: see the checks above.',
    machine: 'The machine kept this figure from being asked for. Run it again to see it.',
    'no-time': 'The time for figures was over before this one. Ask for this exercise alone to see it.',
    'no-training': 'There was no training in this run. To see this figure: npm run figures -- --train',
  } satisfies Record<MissingFigure, string>,
  pageTrained: (iterations: number): string => `The network was trained for ${iterations} iterations.`,
  pageTooLarge: 'Some figures were left out, because the page would have become too large.',
}

/** The same in any language. */
export type PageTexts = typeof page
