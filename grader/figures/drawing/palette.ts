// Okabe and Ito's colours, which are distinct for every kind of colour vision and in grey. A page can set the variables, for a dark
// background; a picture alone uses the fallback colour beside each.

/** The colour of each element of a figure. */
export const ink = {
  paper: 'var(--paper, #ffffff)',
  text: 'var(--ink, #1f2328)',
  soft: 'var(--soft, #59636e)',
  grid: 'var(--grid, #d8dee4)',
  /** What the student's code returned. */
  yours: 'var(--yours, #d55e00)',
  /** The expected values, from mathematics or the book. */
  right: 'var(--right, #0072b2)',
  /** What is wrong of it, where right and wrong stand side by side. */
  wrong: 'var(--bad, #b32400)',
  third: 'var(--third, #009e73)',
  fourth: 'var(--fourth, #b0578d)',
} as const

/** The picture with its fallback colours, for viewing it outside a page. */
export const withOwnColors = (svg: string): string => svg.replaceAll(/var\(--\w+, (#[\da-f]{6})\)/g, '$1')
