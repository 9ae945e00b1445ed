/** What the page and the table of a class say. */
export const classPage = {
  title: (course: string): string => `${course}: the class`,
  instructorsOnly:
    'Graded under a secret seed: this page is for instructors alone. It tells of cases that students must not know.',
  counts: ({
    graded,
    missing,
    unreadable,
    given,
    outside,
    open,
  }: Record<'graded' | 'missing' | 'unreadable' | 'given' | 'outside' | 'open', number>): string =>
    [
      `${graded} graded`,
      ...(missing > 0 ? [`${missing} handed in nothing`] : []),
      ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
      ...(given > 0 ? [`${given} not graded, with points that you gave (not in the mean)`] : []),
      ...(outside > 0 ? [`${outside} graded, but nobody of the roster (not in the mean)`] : []),
      ...(open > 0 ? [`${open} not graded yet`] : []),
    ].join(' · '),
  summary: (mean: string, median: string, max: string): string => `Mean ${mean}, median ${median} of ${max} points.`,
  middleHalf: (low: string, high: string): string => `The middle half of the students have ${low} to ${high} points.`,
  now: 'now',
  before: 'before',
  points: 'points',
  students: 'students',
  percentOfStudents: '% of students',
  scores: 'How the scores are spread',
  exercises: 'How each exercise ended',
  sections: 'By section',
  sectionsSay: 'Every student is a thin tick; the bar is the middle half, the broad tick the median.',
  mistakes: 'The commonest mistakes',
  noMistakes: 'No known mistake was made twice.',
  /** 9 of 41 */
  of: (count: number, all: number): string => `${count} of ${all}`,
  wasBefore: (count: number, all: number): string => `before: ${count} of ${all}`,
  stops: (title: string, count: number): string =>
    `Most who stop do so at ${title}: ${count === 1 ? '1 passes' : `${count} pass`} nothing from there on.`,
  checks: 'Checks',
  ended: { passed: 'passed', failed: 'failed', waiting: 'waits', unwritten: 'no answer' },
  columns: {
    exercise: 'Exercise',
    check: 'Check',
    mean: 'Mean',
    stopped: 'Stop here',
    section: 'Section',
    before: 'Passed before',
    count: 'Students',
    median: 'Median',
    quartiles: 'Middle half',
  },
  unnamed: (count: number): string => `${count === 1 ? '1 fails' : `${count} fail`} it without a known mistake.`,
  traits: 'What most of them have in common:',
  failsCheck: (says: string): string => `They fail “${says}”`,
  alike: 'The same work twice',
  alikeSay:
    'A similarity proves nothing. Short answers are often alike by chance: of plain answers by authors who did not know of each other, those with fewer than 100 words and signs beyond the stub often were, longer ones never. Nothing was deducted.',
  sameText: (files: string, count: number, who: string): string =>
    `${files}: the same text (${students(count)}): ${who}`,
  sameCode: (files: string, count: number, who: string): string =>
    `${files}: the same text but for names, comments and layout (${students(count)}): ${who}`,
  likely: (line: string): string => `Likely by chance: ${line}`,
  solutions: 'solutions/ of the kit',
  earlier: (who: string): string => `${who} (earlier)`,
  contacts: 'Whom to write to',
  addresses: (all: readonly string[]): string => `Addresses: ${all.join(', ')}`,
  overrides: 'Overrides by the instructor',
  page: (file: string): string => `The class: ${file}`,
}

/** The same in any language. */
export type ClassPageTexts = typeof classPage

// --- internal ---

const students = (count: number): string => (count === 1 ? '1 student' : `${count} students`)
