import { safeText } from './safe-text.ts'

/** The first of a list in words, with how many more there are: 'a.ts, b.ts, … (3 more)'. */
export function clippedList<T>(list: readonly T[], name: (one: T) => string, more: (count: number) => string): string {
  const shown = list.slice(0, SHOWN).map((one) => safeText(name(one)).replaceAll('\n', ' '))
  return list.length > SHOWN ? `${shown.join(', ')}, … (${more(list.length - SHOWN)})` : shown.join(', ')
}

/** Files, each with its reason: 'ch03/softmax.ts (empty)'. */
export const filesWith = (files: Readonly<Record<string, string>>, reasons: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([file, why]) => `${file} (${reasons[why] ?? why})`)
    .join(', ')

// --- internal ---

const SHOWN = 4
