import { archiveKind } from './archive-kind.ts'
import { type Leaf, RefusedError, type Tree } from './entry.ts'
import { LIMITS } from './limits.ts'
import { openMail } from './open-mail.ts'
import { openTar } from './open-tar.ts'
import { openZip } from './open-zip.ts'
import { worthOf } from './work.ts'

/** Opens an archive in memory; of a tar, keeps the contents only of what may be work. */
export async function openArchive(leaf: Leaf): Promise<Tree> {
  const kind = archiveKind(leaf.path)
  if (kind === 'unknown' || kind === undefined)
    throw new RefusedError((await isEmpty(leaf)) ? 'empty-archive' : 'unknown-archive')
  const bytes = await leaf.read(LIMITS.archiveBytes)
  if (typeof bytes === 'string') throw new RefusedError(bytes === 'too-large' ? 'too-much' : refusalFor(bytes))
  if (bytes.length === 0) throw new RefusedError('empty-archive')
  if (kind === 'mail') return openMail(bytes, leaf.path)
  // Some systems name a zip wrongly; the first bytes show the real format.
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? openZip(bytes) : openTarOrRefuse(bytes, kind)
}

// --- internal ---

async function isEmpty(leaf: Leaf): Promise<boolean> {
  const bytes = await leaf.read(1)
  return typeof bytes !== 'string' && bytes.length === 0
}

const refusalFor = (why: string): 'no-permission' | 'damaged' => (why === 'no-permission' ? why : 'damaged')

async function openTarOrRefuse(bytes: Buffer, kind: 'zip' | 'tar'): Promise<Tree> {
  if (kind === 'zip') throw new RefusedError('damaged')
  return openTar(bytes, worthOf)
}
