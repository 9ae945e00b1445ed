/** Resource limits for reading a submission. */
export type Limits = Readonly<
  Record<
    'entries' | 'depth' | 'archiveBytes' | 'unpackedBytes' | 'candidates' | 'looked' | 'archiveDepth' | 'archives',
    number
  >
>

/**
 * The resource limits for reading a submission. Each is far above what handwritten exercises need, even with a whole copy of the kit and
 * its packages.
 */
export const LIMITS: Limits = {
  /** The number of files and folders. */
  entries: 50_000,
  /** The nesting depth of folders. */
  depth: 24,
  /** The size of an archive as submitted. */
  archiveBytes: 256 * 1024 * 1024,
  /** The unpacked size of a .tar.gz: all of it must be unpacked to find any file in it. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** The number of files named like one of the course's. */
  candidates: 400,
  /** How many files with other names are looked into, for what they may be meant for. */
  looked: 40,
  /** How many archives are opened one within the other, where nothing lies beside them. */
  archiveDepth: 3,
  /** How many archives are opened in all, as parts of one submission. */
  archives: 8,
}
