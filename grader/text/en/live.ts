/** What the page beside the editor says around what it shows, and what is said of it. */
export const live = {
  at: (address: string): string => `The page: ${address}`,
  starting: 'The page is being opened …',
  failed: (code: string): string => `The page could not be opened (${code}).`,
  elsewhere: 'This is not the address of the page. The right one stands where npm run watch runs.',
  lost: 'npm run watch does not answer. If it has ended, start it again with npm run watch -- --page: this page goes on by itself.',
  found: 'npm run watch answers again.',
  firstVerdict: 'The first verdict follows in a moment.',
  lines: 'The watch',
  hints: 'Hints',
  nextHint: (number: number, of: number): string => `Show hint ${number} of ${of}`,
  notKept: (folder: string, code: string): string =>
    `That you have seen this hint could not be noted in ${folder} (${code}).`,
  moreLines: (count: number): string => (count === 1 ? 'One more line' : `${count} more lines`),
  figures: 'Figures',
  drawing: 'The figures are being drawn …',
  right: 'As it should be',
  notDrawn: 'The figures could not be drawn. The verdict does not depend on them.',
  next: 'Next exercise',
  pending: 'to be graded',
  says: (title: string, status: string, points: string): string => `${title}: ${status}, ${points}.`,
}

/** The same in any language. */
export type LiveTexts = typeof live
