import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { CourseVerdict } from '../../model/verdict.ts'
import { readLine, renderLine } from './lines.ts'

/** The stored verdicts of a class, found by a key of the submission and how it was graded. */
export interface Journal {
  find(key: string): CourseVerdict | undefined
  /** Returns after the verdict is safely on disk. */
  add(key: string, verdict: CourseVerdict): Promise<void>
  /** The number of incomplete lines: their submissions are graded again. */
  readonly damaged: number
  close(): Promise<void>
}

/** A verdict in the journal. */
export interface JournalEntry {
  readonly key: string
  readonly verdict: CourseVerdict
}

/** Reads the verdicts in a journal file; empty if there is no file. */
export async function readJournal(path: string): Promise<{ entries: JournalEntry[]; damaged: number; whole: number }> {
  const bytes = await readIfThere(path)
  // Anything after the last line end is a write that was interrupted.
  const whole = bytes.lastIndexOf('\n') + 1
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  const read = lines.map(readLine)
  const entries = read.flatMap((line) => (line ? [line.entry as JournalEntry] : []))
  return { entries, damaged: read.length - entries.length + (whole < bytes.length ? 1 : 0), whole }
}

/** Opens a journal to append to it; truncates an incomplete last line. */
export async function openJournal(path: string): Promise<Journal> {
  const { entries, damaged, whole } = await readJournal(path)
  const known = new Map(entries.map(({ key, verdict }) => [key, verdict]))
  const file = await open(path, 'a', 0o600)
  await file.chmod(0o600)
  await file.truncate(whole)
  let end = whole
  let queue: Promise<void> = Promise.resolve()
  return {
    damaged,
    find: (key) => known.get(key),
    add: (key, verdict) => {
      queue = queue.then(async () => {
        end = await append(file, renderLine({ key, verdict } satisfies JournalEntry), end)
        known.set(key, verdict)
      })
      return queue
    },
    close: () => file.close(),
  }
}

// --- internal ---

/** Appends a line completely or not at all; returns the offset of the next line. */
async function append(file: FileHandle, line: string, end: number): Promise<number> {
  try {
    await file.appendFile(line)
    await file.datasync()
    return end + Buffer.byteLength(line)
  } catch (error) {
    // A partial line on a full disk would be a damaged line.
    await file.truncate(end).catch(() => {})
    throw error
  }
}

async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
