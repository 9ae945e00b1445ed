// Colours of Okabe and Ito, which differ for every kind of colour vision and in grey. A page may set the variables, for a dark
// background; a picture by itself has the colour that stands beside each.

/** What each thing in a figure is painted with. */
export const ink = {
  paper: 'var(--paper, #ffffff)',
  text: 'var(--ink, #1f2328)',
  soft: 'var(--soft, #59636e)',
  grid: 'var(--grid, #d8dee4)',
  /** What the student's code returned. */
  yours: 'var(--yours, #d55e00)',
  /** What mathematics or the book gives. */
  right: 'var(--right, #0072b2)',
  third: 'var(--third, #009e73)',
  fourth: 'var(--fourth, #b0578d)',
} as const

/** The picture with its own colours, for whoever opens it without a page around it. */
export const withOwnColors = (svg: string): string => svg.replaceAll(/var\(--\w+, (#[\da-f]{6})\)/g, '$1')
