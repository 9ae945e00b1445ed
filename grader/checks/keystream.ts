import { createCipheriv } from 'node:crypto'

/**
 * Random 32-bit integers from a key of 32 bytes: AES-256 in counter mode, so that known numbers do not predict others.
 */
export function keystream(key: Uint8Array): () => number {
  const cipher = createCipheriv('aes-256-ctr', key, NO_NONCE)
  let words = new DataView(new ArrayBuffer(0))
  let at = 0
  return () => {
    if (at === words.byteLength) {
      const { buffer, byteOffset, byteLength } = cipher.update(ZEROS)
      words = new DataView(buffer, byteOffset, byteLength)
      at = 0
    }
    at += 4
    return words.getUint32(at - 4, true)
  }
}

// --- internal ---

// Every key is used once.
const NO_NONCE = Buffer.alloc(16)
const ZEROS = Buffer.alloc(4096)
