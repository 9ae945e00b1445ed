import type { ExerciseId } from '../model/exercise.ts'
import { keptPath } from '../platform/kept-folder.ts'
import { readPatiently } from '../platform/read-patiently.ts'
import { writeWholeInFolder } from '../platform/write-whole.ts'

/** The number of hints shown so far, per exercise. An unreadable file counts as none. */
export async function readSeenHints(file = FILE): Promise<SeenHints> {
  try {
    const { seen } = JSON.parse((await readPatiently(file)).toString('utf8')) as { seen?: unknown }
    return typeof seen === 'object' && seen !== null ? (seen as SeenHints) : {}
  } catch {
    return {}
  }
}

/** The number of hints shown for one exercise, whatever the file contains. */
export function seenOf(seen: SeenHints, id: ExerciseId): number {
  const count = Object.hasOwn(seen, id) ? seen[id] : 0
  return typeof count === 'number' && Number.isInteger(count) ? Math.max(0, count) : 0
}

/** Records the number of hints shown; returns the reason if that failed. */
export async function rememberHints(id: ExerciseId, count: number, file = FILE): Promise<string | undefined> {
  const seen = await readSeenHints(file)
  try {
    const noted = { ...seen, [id]: Math.max(count, seenOf(seen, id)) }
    await writeWholeInFolder(file, `${JSON.stringify({ version: 1, seen: noted }, undefined, 2)}\n`)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

// --- internal ---

type SeenHints = { readonly [id: string]: unknown }

const FILE = keptPath('hints.json')
