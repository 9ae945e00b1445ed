import type { BookSettings } from '../../class/class-record.ts'
import { zoneIn } from '../../class/times/local-time.ts'
import { checkLatePolicy, type CourseConfig } from '../../course/config.ts'
import { ConfigError, MOMENT_EXAMPLE, parseMoment } from '../../course/config-values.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** The due date, and the zone of times that name none. */
export function dueOf(
  text: string | undefined,
  config: CourseConfig,
  words: Texts,
): Pick<BookSettings, 'due' | 'zone'> {
  const said = text ?? config.due
  if (said === undefined) return {}
  const due = parseMoment(said)
  if (!due) throw new UsageError(words.badOption('--due', said, MOMENT_EXAMPLE))
  return { due: due.toISOString(), zone: zoneIn(said) }
}

/** `--late-policy percent=10,grace=15,last=3`, or `none`; else the configuration's. */
export function latePolicyOf(
  text: string | undefined,
  { latePolicy }: CourseConfig,
  words: Texts,
): BookSettings['latePolicy'] {
  if (text === undefined) return latePolicy
  if (text === 'none') return undefined
  const parts = text
    .split(',')
    .map((part) => /^(?<name>percent|grace|last)=(?<number>\d+(?:\.\d+)?)%?$/.exec(part.trim())?.groups)
  const fields = parts.map((part) => [NAMES[part?.name ?? ''], Number(part?.number)] as const)
  if (parts.includes(undefined)) throw new UsageError(words.cohort.badLatePolicy(text))
  try {
    return checkLatePolicy(Object.fromEntries(fields))
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(words.cohort.badLatePolicy(text))
    throw error
  }
}

// --- internal ---

const NAMES: Readonly<Record<string, string>> = { percent: 'percentPerDay', grace: 'graceMinutes', last: 'lastDay' }
