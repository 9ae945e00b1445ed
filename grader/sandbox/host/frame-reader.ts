import { textOf } from '../protocol/builtins.ts'
import { type Frame, frameLengths } from '../protocol/frame.ts'

/** The size limits of a frame from a guest. */
export const FRAME_LIMITS = { envelope: 64_000, raw: 72_000_000 } as const

/** Splits the incoming bytes into frames; throws if a frame is larger than the limit. */
export function frameReader(onFrame: (frame: Frame) => void): (chunk: Uint8Array) => void {
  let chunks: Uint8Array[] = []
  let size = 0
  let wanted = 8
  let header: { envelope: number; raw: number } | undefined

  const take = (): Uint8Array => {
    const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size)
    chunks = all.length > wanted ? [all.subarray(wanted)] : []
    size = all.length - wanted
    return all.subarray(0, wanted)
  }

  return (chunk) => {
    chunks.push(chunk)
    size += chunk.length
    while (size >= wanted) {
      const bytes = take()
      if (header) {
        const frame = { envelope: textOf(bytes.subarray(0, header.envelope)), raw: bytes.slice(header.envelope) }
        header = undefined
        wanted = 8
        onFrame(frame)
      } else {
        header = checkLengths(frameLengths(bytes))
        wanted = header.envelope + header.raw
      }
    }
  }
}

// --- internal ---

function checkLengths(lengths: { envelope: number; raw: number }): { envelope: number; raw: number } {
  if (lengths.envelope > FRAME_LIMITS.envelope || lengths.raw > FRAME_LIMITS.raw)
    throw new Error(`a frame of ${lengths.envelope} + ${lengths.raw} bytes`)
  return lengths
}
