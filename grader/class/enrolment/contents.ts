import { isBlank } from '../../intake/blank.ts'
import { takeSubmission } from '../../intake/take.ts'
import { latestOfFiles } from '../times/file-time.ts'
import type { ZoneMinutes } from '../times/local-time.ts'
import type { Claim } from './claims.ts'
import type { Source } from './sources.ts'
import { namesOf } from './student.ts'

/** What is in a submission, as far as it is compared with others of the same student. */
export interface Contents {
  /** The files of the course in which something is written. */
  readonly answers: ReadonlySet<string>
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

// --- internal ---

async function lookInto(
  { source, students }: Pick<Claim, 'source' | 'students'>,
  zone: ZoneMinutes | undefined,
): Promise<Contents> {
  // What goes wrong is told when it is graded.
  const taken = await takeSubmission(source.open, { people: students.flatMap(namesOf) }).catch(() => undefined)
  const answers = new Set<string>()
  for (const [file, text] of taken?.submission.files ?? []) if (!(await isBlank({ text }))) answers.add(file)
  return { answers, changedAt: latestOfFiles(taken?.modified ?? [], zone)?.at }
}
