// Builds valid and invalid archives for tests.
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { Header } from 'tar'
import { ZipFile } from 'yazl'

/** An entry: its text, or its kind if it is not a regular file. */
export type Content = string | Buffer | { readonly link: string } | { readonly mode: number }

/** A zip of those entries, with names exactly as given, `..` included. */
export async function zipOf(entries: readonly (readonly [path: string, content: Content])[]): Promise<Buffer> {
  const zip = new ZipFile()
  const names: [Buffer, Buffer][] = []
  for (const [path, content] of entries) {
    // yazl refuses bad names: write them afterwards over names of the same length.
    const harmless = path
      .replaceAll(/[^\w.]|\.(?=\.)/gu, (sign) => 'x'.repeat(Buffer.byteLength(sign)))
      .replaceAll('..', 'xx')
    if (harmless !== path) names.push([Buffer.from(harmless), Buffer.from(path)])
    const bytes =
      typeof content === 'string'
        ? Buffer.from(content)
        : Buffer.isBuffer(content)
          ? content
          : Buffer.from('link' in content ? content.link : '')
    const mode =
      typeof content === 'string' || Buffer.isBuffer(content) ? 0o100644 : 'link' in content ? 0o120777 : content.mode
    zip.addBuffer(bytes, harmless, { mode, mtime: new Date('2026-03-01T00:00:00Z') })
  }
  zip.end()
  let packed: Buffer = await buffer(zip.outputStream as Readable)
  for (const [from, to] of names) packed = replaceAll(packed, from, to)
  return packed
}

/** A .tar.gz of those entries. */
export const tarOf = (entries: readonly (readonly [path: string, content: Content])[]): Buffer =>
  gzipSync(Buffer.concat([...entries.flatMap(([path, content]) => tarEntry(path, content)), Buffer.alloc(1024)]))

// --- internal ---

function replaceAll(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  if (from.length !== to.length) throw new Error('internal: names of different length')
  const replaced = Buffer.from(bytes)
  for (let at = replaced.indexOf(from); at >= 0; at = replaced.indexOf(from, at + 1)) to.copy(replaced, at)
  return replaced
}

function tarEntry(path: string, content: Content): Buffer[] {
  const bytes =
    typeof content === 'string' ? Buffer.from(content) : Buffer.isBuffer(content) ? content : Buffer.alloc(0)
  const isLink = typeof content === 'object' && 'link' in content
  const type = isLink ? 'SymbolicLink' : typeof content === 'object' && 'mode' in content ? 'CharacterDevice' : 'File'
  const header = new Header({ path, size: bytes.length, type, mode: 0o644, mtime: new Date('2026-03-01T00:00:00Z') })
  if (isLink) header.linkpath = content.link
  const block = Buffer.alloc(512)
  header.encode(block, 0)
  return [block, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
}
