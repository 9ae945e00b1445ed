import type { Product } from '../product.ts'

/** How many rows of the left operand are copied at a time, so that they stay in the processor's cache. */
export const rowsAtATime = (rows: number, bytesPerRow: number): number =>
  Math.min(rows, MOST_ROWS, Math.max(1, Math.floor(MOST_BYTES / bytesPerRow)))

const MOST_ROWS = 128
const MOST_BYTES = 2 ** 22

// Below, copying costs more than it saves.
const FEWEST_PRODUCTS = 2_000

/** What is copied whole may take 16 MB: a WebAssembly memory grows and never shrinks. */
export const MOST_NUMBERS = 2_000_000

/** Is the product one for the kernels, where so many numbers are copied whole? One column has nothing to do two at a time. */
export const isWorthwhile = ({ rows, inner, columns }: Product, copied: number): boolean =>
  columns > 1 && rows * inner * columns >= FEWEST_PRODUCTS && copied <= MOST_NUMBERS
