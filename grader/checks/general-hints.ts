import { inBoth } from '../text/texts.ts'

/** What to try where a call changed what is not its own: the formula, which the check's hint is about, may be right. */
export const IN_PLACE = inBoth(({ generalHints }) => generalHints.inPlace)

/** What to try where something is left of an earlier call. */
export const LEFT_BEHIND = inBoth(({ generalHints }) => generalHints.leftBehind)
