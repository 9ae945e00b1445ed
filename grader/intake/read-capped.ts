import type { Readable } from 'node:stream'

/** All of a stream, or that it is larger than it may be: it is counted while it comes, whatever its archive says of its size. */
export async function readCapped(stream: Readable, maxBytes: number): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // Leaving the loop ends the stream.
    if (bytes > maxBytes) return 'too-large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
