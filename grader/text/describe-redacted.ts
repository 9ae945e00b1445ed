import type { Redacted } from '../model/redacted.ts'
import type { Section, Message } from './describe-failure.ts'
import type { Texts } from './texts.ts'
import { whereFrames } from './where.ts'

/** Describes a failure whose details only the instructor sees, without any text from the guest. */
export function describeWithheld({ what, frames }: Redacted, words: Texts): Message {
  const where = whereFrames(frames, words)
  const sections: Section[] = where.length === 0 ? [] : [{ label: 'where', lines: where }]
  return { says: words.withheld[what], sections }
}
