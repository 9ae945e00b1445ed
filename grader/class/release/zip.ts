// The doorman of yazl.
import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/** The content of an archive. */
export interface Entry {
  readonly bytes: Uint8Array
  /** Whether the file is executable, like a script. */
  readonly executable?: boolean
}

/** Builds a zip archive of those entries by their paths. The same entries give the same bytes. */
export async function zip(entries: ReadonlyMap<string, Entry>): Promise<Buffer> {
  const archive = new yazl.ZipFile()
  for (const [path, { bytes, executable }] of entries)
    archive.addBuffer(Buffer.from(bytes), path, { mtime: NEVER, mode: executable ? 0o100755 : 0o100644 })
  archive.end()
  return buffer(archive.outputStream)
}

// --- internal ---

// The earliest date that a zip archive can contain.
const NEVER = new Date(1980, 0, 1)
