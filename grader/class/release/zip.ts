// The doorman of yazl.
import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/** What goes into an archive. */
export interface Entry {
  readonly bytes: Uint8Array
  /** May be run, as a script is. */
  readonly executable?: boolean
}

/** A zip archive of those entries, by their paths. The same entries give the same bytes. */
export async function zip(entries: ReadonlyMap<string, Entry>): Promise<Buffer> {
  const archive = new yazl.ZipFile()
  for (const [path, { bytes, executable }] of entries)
    archive.addBuffer(Buffer.from(bytes), path, { mtime: NEVER, mode: executable ? 0o100755 : 0o100644 })
  archive.end()
  return buffer(archive.outputStream)
}

// --- internal ---

// The oldest day that a zip archive can name.
const NEVER = new Date(1980, 0, 1)
