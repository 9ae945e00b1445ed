import { describe, expect, it } from 'vitest'
import { parseIdx } from './idx.ts'

const idx = (header: number[], ...data: number[]): Uint8Array => Uint8Array.from([...header, ...data])
const LABELS = [0, 0, 8, 1, 0, 0, 0, 3]
const IMAGES = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2]

describe('parseIdx', () => {
  it('reads the shape and elements of labels and images', () => {
    expect(parseIdx(idx(LABELS, 5, 0, 255), 1)).toEqual({ shape: [3], data: Uint8Array.of(5, 0, 255) })
    expect(parseIdx(idx(IMAGES, 1, 2, 3, 4), 3)).toEqual({ shape: [2, 1, 2], data: Uint8Array.of(1, 2, 3, 4) })
  })

  it('reads lengths as big-endian 32-bit numbers', () => {
    const bytes = idx([0, 0, 8, 1, 0, 1, 1, 2], ...new Uint8Array(65_794).fill(7))
    expect(parseIdx(bytes, 1).shape).toEqual([65_794])
  })

  it('reads bytes in the middle of a larger buffer', () => {
    const inside = Uint8Array.from([9, 9, ...LABELS, 1, 2, 3, 9]).subarray(2, 13)
    expect(parseIdx(inside, 1)).toEqual({ shape: [3], data: Uint8Array.of(1, 2, 3) })
  })

  it('says how many bytes it expected if there are too few or too many', () => {
    expect(() => parseIdx(idx(LABELS, 5, 0), 1)).toThrow('expected 11 bytes for shape (3), but the file has 10 bytes')
    expect(() => parseIdx(idx(LABELS, 5, 0, 1, 1), 1)).toThrow('but the file has 12 bytes')
    expect(() => parseIdx(idx(LABELS), 3)).toThrow('expected an IDX header of 16 bytes, but the file has 8 bytes')
    expect(() => parseIdx(new Uint8Array(0), 1)).toThrow('but the file has 0 bytes')
  })

  it('shows the first bytes if they are not those of an IDX file of bytes', () => {
    expect(() => parseIdx(idx(IMAGES), 1)).toThrow('starts with the bytes 00 00 08 01, but it starts with 00 00 08 03')
    expect(() => parseIdx(idx([0, 0, 13, 1, 0, 0, 0, 0]), 1)).toThrow('but it starts with 00 00 0d 01')
    expect(() => parseIdx(new TextEncoder().encode('<!doctype html>'), 1)).toThrow('but it starts with 3c 21 64 6f')
  })
})
