// The IDX file format of yann.lecun.com/exdb/mnist, read from bytes. This file imports nothing.

/** The content of an IDX file of bytes: its shape, and its elements in row-major order (a view of the file's bytes). */
export interface Idx {
  readonly shape: readonly number[]
  readonly data: Uint8Array
}

const UNSIGNED_BYTE = 0x08

/** The size of the header of a file with that many dimensions. */
export const headerSizeOf = (ndim: number): number => 4 + 4 * ndim

/** Reads an IDX file of unsigned bytes with that many dimensions; throws a sentence without the file's name. */
export function parseIdx(bytes: Uint8Array, ndim: number): Idx {
  const headerSize = headerSizeOf(ndim)
  if (bytes.length < headerSize) {
    throw new Error(`expected an IDX header of ${headerSize} bytes, but the file has ${bytes.length} bytes`)
  }
  checkMagic(bytes, ndim)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shape = Array.from({ length: ndim }, (_, axis) => view.getUint32(4 + 4 * axis))
  const expected = headerSize + shape.reduce((product, length) => product * length, 1)
  if (bytes.length !== expected) {
    throw new Error(
      `expected ${expected} bytes for shape (${shape.join(', ')}), but the file has ${bytes.length} bytes`,
    )
  }
  return { shape, data: bytes.subarray(headerSize) }
}

// --- internal ---

function checkMagic(bytes: Uint8Array, ndim: number): void {
  const expected = [0, 0, UNSIGNED_BYTE, ndim]
  if (expected.some((byte, i) => bytes[i] !== byte)) {
    throw new Error(
      `expected an IDX file that starts with the bytes ${hex(expected)}, but it starts with ${hex(bytes.subarray(0, 4))}`,
    )
  }
}

const hex = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
