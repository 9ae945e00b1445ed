import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Extension, readExtensionsOrThrow } from '../../class/enrolment/extensions.ts'
import { OverrideError, type OverrideLine, readScoreOverridesOrThrow } from '../../class/enrolment/score-overrides.ts'
import { exerciseOrThrow } from '../../course/manifest.ts'
import type { Overrides } from '../../model/conditions.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { knownTitles } from '../../class/enrolment/roster-columns.ts'
import { readRosterOrThrow, type Roster } from '../../class/enrolment/roster.ts'
import { TableError } from '../../class/enrolment/table.ts'
import type { ZoneMinutes } from '../../class/times/local-time.ts'
import { decodeCsv } from '../../intake/read-csv.ts'
import type { Lang } from '../../model/localized.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** The roster of `--roster FILE`; times without a zone are in `zone`. */
export function rosterOf(
  file: string | undefined,
  zone: ZoneMinutes | undefined,
  lang: Lang,
  words: Texts,
): Roster | undefined {
  if (file === undefined) return undefined
  const noColumns = (name: string): string => words.cohort.badRoster(name, 'no-known-columns', knownTitles(lang))
  return readTable(file, words, (text) => readRosterOrThrow(text, zone), noColumns)
}

/** The extensions of `--extensions FILE`. */
export function extensionsOf(
  file: string | undefined,
  zone: ZoneMinutes | undefined,
  words: Texts,
): readonly Extension[] | undefined {
  if (file === undefined) return undefined
  return readTable(file, words, (text) => readExtensionsOrThrow(text, zone), words.cohort.badExtensions)
}

/** The overrides of `--overrides FILE`, else of `overrides.csv` among the grades, where it is. */
export function scoreOverridesOf(
  file: string | undefined,
  out: string | undefined,
  { ids, overrides }: { readonly ids: readonly ExerciseId[]; readonly overrides?: Overrides },
  words: Texts,
): readonly OverrideLine[] | undefined {
  const own = join(out ?? '', 'overrides.csv')
  const found = file ?? (out !== undefined && existsSync(own) ? own : undefined)
  if (found === undefined) return undefined
  const worthOf = (id: ExerciseId): number | undefined =>
    ids.includes(id) ? (overrides?.points?.[id] ?? exerciseOrThrow(id).points) : undefined
  try {
    return readTable(found, words, (text) => readScoreOverridesOrThrow(text, worthOf), words.cohort.badOverrides)
  } catch (error) {
    if (!(error instanceof OverrideError)) throw error
    throw new UsageError(words.cohort.badOverride(found, error.line, error.found, error.expected))
  }
}

/** What an instructor should know of the roster before anything is graded. */
export const rosterProblems = (
  { entries, unknown, zoneMissing, sharedIds }: Roster,
  lang: Lang,
  words: Texts['cohort'],
): string[] => [
  ...(unknown.length > 0 ? [words.unknownColumns(unknown, knownTitles(lang))] : []),
  ...(zoneMissing ? [words.zoneMissing] : []),
  ...sharedIds.map(({ id, lines }) => words.sharedId(id, lines)),
  ...entries.flatMap(({ unreadableTime: time }) => (time ? [words.unreadableTime(time.line, time.text)] : [])),
]

// --- internal ---

function readTable<T>(
  file: string,
  { cohort }: Texts,
  read: (text: string) => T,
  noColumns: (name: string) => string,
): T {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(cohort.noSuchFile(file))
  try {
    return read(decodeCsv(readFileSync(file)))
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const { kind, time } = error
    if (kind === 'unreadable-due') throw new UsageError(cohort.unreadableDue(file, time?.line ?? 0, time?.text ?? ''))
    throw new UsageError(kind === 'no-known-columns' ? noColumns(file) : cohort.badRoster(file, kind, ''))
  }
}
