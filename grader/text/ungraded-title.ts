import { isNothingRead } from '../model/handed-in.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import type { Texts } from './texts.ts'

/** What stands in the place of the points where there was nothing to grade; `place` is where it was looked for. */
export function ungradedTitle(
  { handedIn = [], open }: Pick<CourseVerdict, 'handedIn' | 'open'>,
  { ungraded }: Texts,
  place?: string,
): string {
  const kind = handedIn.find(isNothingRead)?.kind
  if (kind === 'nothing-found') return ungraded[kind](place)
  if (kind === undefined && open) return ungraded.open
  return kind === 'nothing-clear' ? ungraded[kind] : ungraded.unreadable
}
