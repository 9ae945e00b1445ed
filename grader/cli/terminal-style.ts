import type { Lang } from '../model/localized.ts'
import type { EndScreen } from '../report/training-end.ts'

type Env = Readonly<Record<string, string | undefined>>
type Screen = { readonly isTTY?: boolean; readonly columns?: number }

/** The style of printed text: with or without colours, and how many columns wide. */
export interface TerminalStyle {
  readonly colors: boolean
  readonly columns: number
}

/** Colours where someone looks at a terminal, and lines of a length that is easy to read. NO_COLOR and FORCE_COLOR decide where they are set. */
export function terminalStyleOf(
  { isTTY, columns = 80 }: Screen = process.stdout,
  env: Env = process.env,
): TerminalStyle {
  return { colors: wantsColors(isTTY === true, env), columns: Math.max(30, Math.min(columns, 100)) }
}

/** How a training is to look on this terminal. */
export function trainingScreen({
  lang,
  shownFolder,
}: {
  readonly lang: Lang
  readonly shownFolder: string
}): EndScreen {
  const { colors, columns } = terminalStyleOf()
  // One column stays free: a terminal may break a line that fills it.
  return { lang, colors, columns: columns - 1, root: shownFolder }
}

// --- internal ---

// CI is not asked: what it keeps is read as a file too.
function wantsColors(isTTY: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Env): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return !['0', 'false'].includes(FORCE_COLOR)
  return isTTY && TERM !== 'dumb'
}
