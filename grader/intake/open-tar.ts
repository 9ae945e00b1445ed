// The doorman of tar: unpacks the wanted files of a .tar or .tar.gz into memory.
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Parser, type ReadEntry } from 'tar'
import { MAX_FILE_BYTES } from './submission.ts'
import { type Leaf, listIgnored, RefusedError, type Tree, treeOf } from './entry.ts'
import { type Limits, LIMITS } from './limits.ts'
import { checkPath } from './safe-path.ts'

/** Opens a tar archive in memory and keeps the contents of what may be work, within the limits. */
export async function openTar(
  bytes: Buffer,
  worthOf: (path: string) => 'work' | 'perhaps' | 'name',
  limits: Limits = LIMITS,
): Promise<Tree> {
  const ignored = listIgnored()
  const leaves: Leaf[] = []
  let [entries, work, others] = [0, 0, 0]
  const problems: RefusedError[] = []
  const parser = new Parser({
    onReadEntry: (entry) => {
      if (++entries > limits.entries) problems.push(new RefusedError('too-much'))
      const path = checkPath(entry.path)
      if (path === undefined) ignored.add('outside', entry.path)
      else if (entry.type === 'SymbolicLink' || entry.type === 'Link') ignored.add('link', path)
      else if (!FILES.has(entry.type) && entry.type !== 'Directory') ignored.add('special', path)
      else if (FILES.has(entry.type)) {
        const worth = worthOf(path)
        if (worth === 'work' && ++work > limits.candidates) problems.push(new RefusedError('too-much'))
        if (worth === 'work' || (worth === 'perhaps' && ++others <= limits.looked)) {
          leaves.push(keep(entry, path))
          return undefined
        }
        leaves.push({ path, read: async () => 'too-much' })
      }
      entry.resume()
      return undefined
    },
    onwarn: (code) => {
      if (BROKEN.has(code)) problems.push(new RefusedError('damaged'))
    },
  })
  await feed(parser, bytes, limits.unpackedBytes, () => problems[0])
  if (problems[0]) throw problems[0]
  return treeOf(leaves, ignored.paths)
}

// --- internal ---

const FILES: ReadonlySet<string> = new Set(['File', 'OldFile', 'ContiguousFile'])
const BROKEN: ReadonlySet<string> = new Set(['TAR_BAD_ARCHIVE', 'TAR_ENTRY_INVALID', 'TAR_ABORT'])

async function feed(
  parser: Parser,
  bytes: Buffer,
  maxBytes: number,
  problem: () => RefusedError | undefined,
): Promise<void> {
  const ended = new Promise<void>((resolve) => parser.once('end', resolve))
  let unpacked = 0
  try {
    for await (const chunk of plain(bytes)) {
      // Compressed twice: the parser would unpack it again, beyond our size limit.
      if (unpacked === 0 && isCompressed(chunk)) throw new RefusedError('unknown-archive')
      unpacked += chunk.length
      if (unpacked > maxBytes) throw new RefusedError('too-much')
      parser.write(chunk)
      if (problem()) return
    }
  } catch (error) {
    throw error instanceof RefusedError ? error : new RefusedError('damaged')
  }
  parser.end()
  await ended
}

const plain = (bytes: Buffer): AsyncIterable<Buffer> => {
  const stream = Readable.from(slices(bytes))
  return isGzip(bytes) ? stream.pipe(createGunzip()) : stream
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE)
}

const SLICE = 1 << 16

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
const isZstd = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))
const isCompressed = (bytes: Buffer): boolean => isGzip(bytes) || isZstd(bytes)

function keep(entry: ReadEntry, path: string): Leaf {
  const chunks: Buffer[] = []
  const tooLarge = entry.size > MAX_FILE_BYTES
  if (tooLarge) entry.resume()
  else entry.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)))
  return {
    path,
    modified: entry.mtime && { at: entry.mtime },
    read: async (maxBytes) => (tooLarge || entry.size > maxBytes ? 'too-large' : Buffer.concat(chunks)),
  }
}
