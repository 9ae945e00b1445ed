import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'
import { kit } from '../../report/kit.ts'
import type { Submission } from '../../model/submission.ts'

/** The digest of a value; equal values have equal digests. */
export const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** The digest of a submission, as the grader sees it. */
export const digestOfSubmission = ({ files, unreadable }: Submission): string =>
  digestOf([sorted(files), sorted(unreadable)])

/** The digest of this copy of the kit, as far as a verdict depends on it: its version, and the source of the rooms that take part. */
export async function digestOfKit(): Promise<string> {
  const hash = createHash('sha256').update(kit)
  for (const room of ROOMS) {
    for (const file of await sourcesIn(room)) hash.update(`\n${file}\n`).update(await readFile(join(kitRoot, file)))
  }
  return hash.digest('hex')
}

// --- internal ---

const sorted = (map: ReadonlyMap<string, string>): [string, string][] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

const ROOMS = [
  'grader/checks',
  'grader/course',
  'grader/diagnosis',
  'grader/intake',
  'grader/model',
  'grader/sandbox',
  'grader/signature',
  'grader/verdict',
  'exercises/np',
  'datasets',
  'solutions',
]

async function sourcesIn(room: string): Promise<string[]> {
  const entries = await readdir(join(kitRoot, room), { recursive: true }).catch(() => [])
  const sources = entries.filter((name) => /(?<!\.test)\.(?:ts|json)$/.test(name))
  return sources.map((name) => `${room}/${name.replaceAll('\\', '/')}`).toSorted()
}
