import type { Texts } from '../text/texts.ts'
import type { Mean } from '../training/row-summary.ts'
import { percent } from './training-screen.ts'

/** A mean accuracy, with its spread where there are several seeds: `96.1% ±0.2`. */
export const shareText = ({ mean, spread }: Mean): string =>
  Number.isFinite(mean) ? `${percent(mean)}${spreadText(100 * spread)}` : NONE

/** A mean difference of accuracies, in percentage points. */
export const pointsText = ({ mean, spread }: Mean): string =>
  Number.isFinite(mean) ? `${(100 * mean).toFixed(1)}${spreadText(100 * spread)}` : NONE

/** A mean time. */
export const timeText = ({ mean }: Mean, words: Texts['train']): string => words.time(mean)

// --- internal ---

const NONE = '–'

const spreadText = (spread: number): string => (spread > 0 ? ` ±${spread.toFixed(1)}` : '')
