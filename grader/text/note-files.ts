import type { PartTime } from '../model/handed-in.ts'
import { safeText } from './safe-text.ts'

/** The first of a list in words, with how many more there are, also beyond the list: 'a.ts, b.ts, … (3 more)'. */
export function clippedList<T>(
  list: readonly T[],
  name: (one: T) => string,
  more: (count: number) => string,
  { shown = SHOWN, beyond = 0 } = {},
): string {
  const first = list.slice(0, shown).map((one) => safeText(name(one)).replaceAll('\n', ' '))
  const left = list.length - first.length + beyond
  return left > 0 ? `${first.join(', ')}, … (${more(left)})` : first.join(', ')
}

/** Files, each with its reason: 'ch03/softmax.ts (empty)'. */
export const filesWith = (files: Readonly<Record<string, string>>, reasons: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([file, why]) => `${file} (${reasons[why] ?? why})`)
    .join(', ')

/** The parts of a submission, each with its time, and with who handed it in where these are several. */
export const partTimes = (parts: readonly PartTime[]): string =>
  parts
    .map(({ submission, by, at }) => safeText(`${submission}${by === undefined ? '' : ` - ${by}`} (${at})`))
    .join('; ')

// --- internal ---

const SHOWN = 4
