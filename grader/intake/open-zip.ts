// The doorman of yauzl: reads a zip entry by entry and never unpacks it to disk.
import { type Entry, type ExtraField, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { decodeName } from './decode-name.ts'
import { type FileTime, type Leaf, listIgnored, RefusedError, type Tree } from './entry.ts'
import { type Limits, LIMITS } from './limits.ts'
import { readCapped } from './read-capped.ts'
import { checkPath } from './safe-path.ts'

/** Opens a zip from one of our files or from memory. */
export async function openZip(source: string | Buffer, limits: Limits = LIMITS): Promise<Tree> {
  const zip = await openOrRefuse(source)
  try {
    if (zip.entryCount > limits.entries) throw new RefusedError('too-much')
    const ignored = listIgnored()
    const leaves: Leaf[] = []
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/') || name.endsWith('\\')) continue
      const path = checkPath(name)
      if (path === undefined) ignored.add('outside', name)
      else if (!isRegular(entry)) ignored.add(isLink(entry) ? 'link' : 'special', path)
      else leaves.push(leafOf(zip, entry, path))
    }
    return { leaves, ignored: ignored.paths, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error instanceof RefusedError ? error : new RefusedError('damaged')
  }
}

// --- internal ---

// Decode and validate names here: yauzl would reject the whole archive for one bad name.
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }

async function openOrRefuse(source: string | Buffer): Promise<ZipFile> {
  try {
    return await (typeof source === 'string' ? openPromise(source, OPTIONS) : fromBufferPromise(source, OPTIONS))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new RefusedError(code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'damaged')
  }
}

/** A zip without the UTF-8 flag may still contain UTF-8 (macOS) or Korean Windows names; yauzl decodes all others. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  const saysUtf8 = (generalPurposeBitFlag & UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)
  if (saysUtf8 || fileNameRaw.every((byte) => byte < 0x80)) return name
  return decodeName(fileNameRaw) ?? name
}

const UTF8 = 0x800
const UNICODE_PATH = 0x7075

// The upper half of the attributes is the file mode if the archive was made on Unix; 0 elsewhere.
const typeOf = ({ externalFileAttributes }: Entry): number => (externalFileAttributes >>> 16) & 0o170000
const isRegular = (entry: Entry): boolean => [0, 0o100000].includes(typeOf(entry))
const isLink = (entry: Entry): boolean => typeOf(entry) === 0o120000

const leafOf = (zip: ZipFile, entry: Entry, path: string): Leaf => ({
  path,
  modified: timeOf(entry),
  read: async (maxBytes) => {
    if (entry.isEncrypted()) throw new RefusedError('encrypted')
    try {
      return await readCapped(await zip.openReadStreamPromise(entry), maxBytes)
    } catch {
      return 'damaged'
    }
  },
})

/** When an entry was last changed: a zip without the fields of Unix and Windows has the clock of the machine that packed it. */
function timeOf(entry: Entry): FileTime | undefined {
  const at = entry.getLastModDate({ timezone: 'UTC' })
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 2000) return undefined
  return entry.extraFields.some(isInstant) ? { at } : { at, isZoneless: true }
}

// Those that yauzl reads: Info-ZIP's with a time of change, and that of NTFS.
const isInstant = ({ id, data }: ExtraField): boolean =>
  (id === 0x5455 && data.length >= 5 && (data[0] & 1) === 1) ||
  (id === 0x000a && data.length === 32 && data.readUInt16LE(4) === 1 && data.readUInt16LE(6) === 24)
