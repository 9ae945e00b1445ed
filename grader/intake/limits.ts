/** How much a submission may make us do. */
export type Limits = Readonly<Record<'entries' | 'depth' | 'archiveBytes' | 'unpackedBytes' | 'candidates', number>>

/** What a submission may make us do. Each is far above what handwritten exercises need, a whole copy of the kit with its packages included. */
export const LIMITS: Limits = {
  /** Files and folders in it. */
  entries: 50_000,
  /** Folders in folders. */
  depth: 24,
  /** An archive as it was handed in. */
  archiveBytes: 256 * 1024 * 1024,
  /** What a .tar.gz unpacks to, all of which has to be unpacked to find anything in it. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** Files that bear the name of one of the course's. */
  candidates: 400,
}
