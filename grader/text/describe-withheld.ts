import type { Withheld } from '../model/withheld.ts'
import type { Section, Told } from './describe-failure.ts'
import type { Texts } from './texts.ts'
import { whereFrames } from './where.ts'

/** A failure whose details are the instructor's, in words of ours alone. */
export function describeWithheld({ what, frames }: Withheld, words: Texts): Told {
  const where = whereFrames(frames, words)
  const sections: Section[] = where.length === 0 ? [] : [{ label: 'where', lines: where }]
  return { says: words.withheld[what], sections }
}
