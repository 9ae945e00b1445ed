import { appendFile, writeFile } from 'node:fs/promises'
import { bestAttempts } from './best-attempts.ts'
import type { ClassRecord, SubmissionOutcome, SubmissionRecord } from './class-record.ts'
import type { Owned } from './enrolment/matched-lines.ts'
import { partByOverrides, partsOfGroups } from './enrolment/part-by-overrides.ts'
import { matchScoreOverrides, type OverrideLine } from './enrolment/score-overrides.ts'
import { takeLock } from './journal/lock.ts'
import { renderLine } from './journal/lines.ts'
import { makeFolder, OWNER_ONLY, pathsIn } from './class-folder.ts'
import { removeStaleReports, tidyReports, writeReportsOf } from './class-reports.ts'
import { type KeptClass, keptOutcome, readKeptClass } from './kept-class.ts'
import type { CohortResult } from './cohort.ts'
import type { Graded } from './compare.ts'
import { type GivenBack, whatGoesBack, writeBack } from './give-back.ts'
import { writeBooks } from './write-books.ts'

/** Why shards cannot be merged. */
export class MergeError extends Error {
  readonly kind: 'conditions' | 'settings' | 'twice' | 'parts-missing' | 'unfinished'
  readonly what: string

  constructor(kind: MergeError['kind'], what: string) {
    super(`${kind}: ${what}`)
    this.kind = kind
    this.what = what
  }
}

/** What stands beside the shards: an earlier run, and what the instructor gives, in place of what was given before. */
export interface MergeOptions {
  readonly before?: Graded
  readonly scoreOverrides?: readonly OverrideLine[]
  /** What goes back into other systems, besides what the parts, or an earlier merge, were asked for. */
  readonly back?: GivenBack
}

/**
 * Merges the shards of a class as if it had been graded in one place. Throws `MergeError` if they do not fit together, and
 * `UnmatchedLineError` for an override that is nobody's.
 */
export async function mergeClasses(
  parts: readonly string[],
  out: string,
  { before, scoreOverrides, back: asked }: MergeOptions = {},
): Promise<CohortResult> {
  const kept = await Promise.all(parts.map(readKeptClass))
  mustFit(kept, parts)
  await makeFolder(out)
  const giveBack = await takeLock(pathsIn(out).lock)
  try {
    const given = scoreOverrides ? withOverrides(kept, scoreOverrides) : kept.flatMap((part) => part.outcomes)
    const all = given.toSorted((a, b) => (a.record.key < b.record.key ? -1 : 1))
    const outcomes = bestAttempts(all)
    const { conditions, earlier } = kept[0].record
    const ofParts = kept.map(({ record }) => record.settings.canvasAssignment).find((title) => title !== undefined)
    const sheet = asked?.worksheet ?? kept.find(({ record }) => record.worksheet)?.record.worksheet
    const wanted = { canvasAssignment: ofParts, ...asked, worksheet: sheet }
    const back = await whatGoesBack(out, wanted, before !== undefined)
    const { worksheet, canvasAssignment } = back
    const settings = { ...kept[0].record.settings, canvasAssignment }
    const submissions = outcomes.map((one) => one.record)
    const others = [...new Set(kept.flatMap((part) => part.record.others ?? []))]
    const record = { version: 1, conditions, settings, submissions, others, worksheet, earlier } as const
    await tidyReports(out)
    await writeJournal(pathsIn(out).journal, kept)
    for (const outcome of outcomes) await writeReportsOf(outcome, out, settings)
    const books = await writeBooks(out, record, outcomes, before)
    await removeStaleReports(out, outcomes)
    return { record, outcomes, ...books, back: await writeBack(out, outcomes, back) }
  } finally {
    await giveBack()
  }
}

// --- internal ---

/** The outcomes with what the table gives; who is whose is known from the records. */
function withOverrides(kept: readonly KeptClass[], lines: readonly OverrideLine[]): SubmissionOutcome[] {
  const groups = kept.map(({ outcomes }) => wholeGroups(outcomes.map(({ record }) => record)))
  const given = matchScoreOverrides(
    lines,
    groups.flat().flatMap(({ owned }) => owned),
  )
  return kept.flatMap((part, i) =>
    groups[i].flatMap(({ record, owned }) => {
      const shared = { ...record, students: owned.map((one) => one.student), owners: owned.map((one) => one.owner) }
      return partByOverrides(shared, given).map(({ owners, ...one }) =>
        keptOutcome({ ...one, ...(record.owners && { owners }) }, part),
      )
    }),
  )
}

/** What was handed in, each once and without what was given before, with all who handed it in. */
function wholeGroups(
  records: readonly SubmissionRecord[],
): { readonly record: SubmissionRecord; readonly owned: Owned[] }[] {
  return [...partsOfGroups(records)].map(([key, parts]) => {
    const { scoreOverrides: _before, ...record } = parts[parts.length - 1]
    const owned = parts.flatMap(({ key: own, students, owners }) =>
      students.map((student, i) => ({ student, owner: owners?.[i] ?? `${own} ${i}` })),
    )
    return { record: { ...record, key }, owned }
  })
}

function mustFit(kept: readonly KeptClass[], names: readonly string[]): void {
  const [first] = kept
  const differs = (part: 'conditions' | 'settings'): number =>
    kept.findIndex(({ record }) => comparable(record[part]) !== comparable(first.record[part]))
  for (const part of ['conditions', 'settings'] as const)
    if (differs(part) > 0) throw new MergeError(part, `${names[0]}, ${names[differs(part)]}`)
  const keys = kept.flatMap(({ outcomes }) => outcomes.map(({ record }) => record.key))
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice !== undefined) throw new MergeError('twice', twice)
  const pending = kept.findIndex(({ outcomes }) => outcomes.some(({ status }) => status === 'pending'))
  if (pending >= 0) throw new MergeError('unfinished', names[pending])
  const missing = missingParts(kept)
  if (missing.length > 0) throw new MergeError('parts-missing', missing.join(', '))
}

/** What is written for Canvas is no matter of how a part was graded. */
const comparable = (part: ClassRecord['conditions' | 'settings']): string =>
  JSON.stringify({ ...part, canvasAssignment: undefined })

function missingParts(kept: readonly KeptClass[]): string[] {
  const shards = kept.flatMap(({ record: { shard } }) => (shard ? [shard] : []))
  const of = Math.max(0, ...shards.map((shard) => shard.of))
  const all = Array.from({ length: of }, (_, i) => i + 1)
  return all
    .filter((index) => !shards.some((shard) => shard.index === index && shard.of === of))
    .map((i) => `${i}/${of}`)
}

async function writeJournal(path: string, kept: readonly KeptClass[]): Promise<void> {
  await writeFile(path, '', { mode: OWNER_ONLY })
  for (const { verdicts } of kept)
    for (const [key, verdict] of verdicts) await appendFile(path, renderLine({ key, verdict }))
}
