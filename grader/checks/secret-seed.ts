import { createHmac, scryptSync } from 'node:crypto'

/** An instructor's secret, stretched to a key. What is derived from it does not lead back to it, nor to anything else that is. */
export interface SecretSeed {
  /** 32 bytes, in hexadecimal digits. */
  readonly key: string
}

/** A shorter secret could be found by brute force. */
export const SHORTEST_SECRET = 12

/** The secret in a text; undefined where that is too short. White space around it, as at the end of a file, does not count. */
export function secretSeedFrom(text: string): SecretSeed | undefined {
  const secret = text.trim()
  if (secret.length < SHORTEST_SECRET) return undefined
  // Slow on purpose: with the digest in a report, secrets could be guessed offline.
  return { key: scryptSync(secret, SALT, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 }).toString('hex') }
}

/** 32 bytes for one use: HMAC-SHA256 of what they are for. */
export const deriveKey = ({ key }: SecretSeed, ...use: readonly (string | number)[]): Buffer =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(JSON.stringify(use)).digest()

/** The digest of a secret, which may be shown. */
export const digestOf = (secret: SecretSeed): string => `secret:${deriveKey(secret, 'shown').toString('hex', 0, 8)}`

// --- internal ---

// The same secret must mean the same cases everywhere, so the salt is the kit's and not a run's.
const SALT = 'deep-learning-from-scratch-kit'
