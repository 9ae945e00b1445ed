import { Bytes, bytesOf, copyInto, View } from './builtins.ts'

/** A message on the pipe: a small JSON envelope and raw bytes. */
export interface Frame {
  readonly envelope: string
  readonly raw: Uint8Array
}

/** Encodes a frame: `[u32 length of envelope][u32 length of raw] envelope, raw`. */
export function encodeFrame({ envelope, raw }: Frame): Uint8Array {
  const head = frameHead(envelope, raw.length)
  const bytes = new Bytes(head.length + raw.length)
  copyInto(bytes, head, 0)
  copyInto(bytes, raw, head.length)
  return bytes
}

/** Encodes the part of a frame before `raw`, for sending `raw` without a copy. */
export function frameHead(envelope: string, rawLength: number): Uint8Array {
  const text = bytesOf(envelope)
  const bytes = new Bytes(8 + text.length)
  const view = new View(bytes.buffer)
  view.setUint32(0, text.length, true)
  view.setUint32(4, rawLength, true)
  copyInto(bytes, text, 8)
  return bytes
}

/** Reads the two lengths at the head of a frame. */
export function frameLengths(header: Uint8Array): { envelope: number; raw: number } {
  const view = new View(header.buffer, header.byteOffset, 8)
  return { envelope: view.getUint32(0, true), raw: view.getUint32(4, true) }
}
