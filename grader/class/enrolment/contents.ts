import { isBlank } from '../../intake/blank.ts'
import { takeSubmission } from '../../intake/take.ts'
import { latestOfFiles } from '../times/file-time.ts'
import type { ZoneMinutes } from '../times/local-time.ts'
import { digestOf } from '../journal/digest.ts'
import type { Claim } from './claims.ts'
import type { Source } from './sources.ts'
import { namesIn } from './student.ts'

/** What is in a submission, as far as it is compared with others of the same student. */
export interface Contents {
  /** The files of the course in which something is written, each with the digest of its text. */
  readonly answers: ReadonlyMap<string, string>
  /** When its files were last changed. */
  readonly changedAt?: Date
}

/** Looks into submissions; one that cannot be read has no contents. */
export async function contentsOf(
  claims: Iterable<Pick<Claim, 'source' | 'students'>>,
  zone: ZoneMinutes | undefined,
): Promise<ReadonlyMap<Source, Contents>> {
  const contents = new Map<Source, Contents>()
  // One after the other: an archive is in memory while it is open.
  for (const claim of claims) contents.set(claim.source, await lookInto(claim, zone))
  return contents
}

/** The same, of the files that are graded alone. */
export const gradedContents = (
  contents: ReadonlyMap<Source, Contents>,
  graded: readonly string[] | undefined,
): ReadonlyMap<Source, Contents> =>
  graded === undefined
    ? contents
    : new Map(
        [...contents].map(([source, { answers, changedAt }]) => [
          source,
          { changedAt, answers: new Map([...answers].filter(([file]) => graded.includes(file))) },
        ]),
      )

// --- internal ---

async function lookInto(claim: Pick<Claim, 'source' | 'students'>, zone: ZoneMinutes | undefined): Promise<Contents> {
  // What goes wrong is told when it is graded.
  const taken = await takeSubmission(claim.source.open, { people: namesIn(claim) }).catch(() => undefined)
  const answers = new Map<string, string>()
  for (const [file, text] of taken?.submission.files ?? [])
    if (!(await isBlank({ text }))) answers.set(file, digestOf(text.replaceAll(/\s+/g, '')))
  return { answers, changedAt: latestOfFiles(taken?.modified ?? [], zone)?.at }
}
