import { type Leaf, Refused, type Tree } from './entry.ts'
import { LIMITS } from './limits.ts'
import { openTar } from './open-tar.ts'
import { openZip } from './open-zip.ts'

/** Whether a file is an archive, by its name: one that can be opened, or one that cannot. */
export const archiveKind = (path: string): 'zip' | 'tar' | 'unknown' | undefined =>
  /\.zip$/i.test(path)
    ? 'zip'
    : /\.(?:tar|tgz|tar\.gz)$/i.test(path)
      ? 'tar'
      : /\.(?:rar|7z|egg|alz|tar\.\w+|tbz2?|txz|gz|bz2|xz|zst)$/i.test(path)
        ? 'unknown'
        : undefined

/** Its name without what says that it is an archive. */
export const withoutArchiveEnding = (name: string): string =>
  archiveKind(name) ? name.replace(/(?:\.tar)?\.\w+$/, '') : name

/** Opens an archive in memory; of a tar only what is wanted is kept. */
export async function openArchive(leaf: Leaf, wanted: (path: string) => boolean): Promise<Tree> {
  const kind = archiveKind(leaf.path)
  if (kind === 'unknown' || kind === undefined) throw new Refused('unknown-archive')
  const bytes = await leaf.read(LIMITS.archiveBytes)
  if (typeof bytes === 'string') throw new Refused(bytes === 'too-large' ? 'too-much' : refusalFor(bytes))
  // Some systems give a zip the wrong name; the first bytes tell.
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? openZip(bytes) : openTarOrRefuse(bytes, wanted, kind)
}

// --- internal ---

const refusalFor = (why: string): 'no-permission' | 'damaged' => (why === 'no-permission' ? why : 'damaged')

async function openTarOrRefuse(bytes: Buffer, wanted: (path: string) => boolean, kind: 'zip' | 'tar'): Promise<Tree> {
  if (kind === 'zip') throw new Refused('damaged')
  return openTar(bytes, wanted)
}
