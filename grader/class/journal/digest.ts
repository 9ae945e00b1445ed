import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'
import { kit } from '../../report/kit.ts'
import type { Submission } from '../../model/submission.ts'

/** What is told apart by digests, as a text that is always the same for the same thing. */
export const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What a submission is, for the grader. */
export const digestOfSubmission = ({ files, unreadable }: Submission): string =>
  digestOf([sorted(files), sorted(unreadable)])

/** What this copy of the kit is, as far as a verdict depends on it: its version, and the texts of the rooms that take part. */
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
