import { Bytes, bytesOf, copyInto, View } from './builtins.ts'

/** A message on the pipe: a small JSON envelope and raw bytes. */
export interface Frame {
  readonly envelope: string
  readonly raw: Uint8Array
}

/** `[u32 length of envelope][u32 length of raw] envelope, raw`. */
export function encodeFrame({ envelope, raw }: Frame): Uint8Array {
  const head = bytesOf(envelope)
  const bytes = new Bytes(8 + head.length + raw.length)
  const view = new View(bytes.buffer)
  view.setUint32(0, head.length, true)
  view.setUint32(4, raw.length, true)
  copyInto(bytes, head, 8)
  copyInto(bytes, raw, 8 + head.length)
  return bytes
}

/** The two lengths at the head of a frame. */
export function frameLengths(header: Uint8Array): { envelope: number; raw: number } {
  const view = new View(header.buffer, header.byteOffset, 8)
  return { envelope: view.getUint32(0, true), raw: view.getUint32(4, true) }
}
