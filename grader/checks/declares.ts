import type { Say } from '../model/say.ts'
import { inBoth } from '../text/texts.ts'

/** The title of the first check of every exercise. */
export const DECLARES: Say = inBoth((words) => words.declares)
