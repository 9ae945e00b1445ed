import type { Localized } from '../model/localized.ts'
import { inBoth } from '../text/texts.ts'

/** The title of the first check of every exercise. */
export const DECLARES: Localized = inBoth((words) => words.declares)
