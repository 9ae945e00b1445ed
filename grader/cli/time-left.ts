import type { Texts } from '../text/texts.ts'

/** How long all runs of an experiment will still take, behind the name of the one under way; nothing while that is unknown. */
export const timeLeft = (seconds: number, { allTimeLeft, time }: Texts['train']): string =>
  Number.isFinite(seconds) ? ` · ${allTimeLeft(time(Math.ceil(seconds)))}` : ''
