import { expect, test } from 'vitest'
import { keystream } from './keystream.ts'

test('is AES-256 in counter mode', () => {
  // FIPS 197, appendix C.3 gives AES-256 of a block; of the block of zeros under the key of zeros, NIST's KAT VarTxt.
  const next = keystream(new Uint8Array(32))
  const bytes = Buffer.alloc(16)
  for (let at = 0; at < 16; at += 4) bytes.writeUInt32LE(next(), at)
  expect(bytes.toString('hex')).toBe('dc95c078a2408989ad48a21492842087')
})

test('goes on past its first block of numbers without repeating itself', () => {
  const next = keystream(new Uint8Array(32).fill(1))
  const numbers = Array.from({ length: 5_000 }, next)
  expect(new Set(numbers).size).toBeGreaterThan(4_990)
})
