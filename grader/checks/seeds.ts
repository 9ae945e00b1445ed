import { deriveKey, digestOf, type SecretSeed } from './secret-seed.ts'

/** What a run's random cases come from: a number that anyone may know, or an instructor's secret. */
export type Seed = number | SecretSeed

/** The seed of every run that names none. */
export const DEFAULT_SEED = 0

/** A 32-bit seed for each call: it depends on the run's seed, the check and the call's number, and on nothing that a restart changes. */
export function seedOf(seed: Seed, ...parts: readonly (string | number)[]): number {
  if (typeof seed !== 'number') return deriveKey(seed, 'call', ...parts).readUInt32LE()
  let hash = 0x811c9dc5 // FNV-1a
  for (const char of [seed, ...parts].join('\u0000'))
    hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193)
  return hash >>> 0
}

/** Where a check's random cases start. From a secret these are 256 bits, too many for brute force. */
export const casesOf = (seed: Seed, ...parts: readonly (string | number)[]): number | Uint8Array =>
  typeof seed === 'number' ? seedOf(seed, ...parts) : deriveKey(seed, 'cases', ...parts)

/** The seed that the guests' engine is started with. It stands on their command line, so it leads back to no secret. */
export const engineSeedOf = (seed: Seed): number =>
  typeof seed === 'number' ? seed : deriveKey(seed, 'engine').readUInt32LE()

/** What a report shows of a seed: the number, or a digest by which two runs with the same secret are known to be alike. */
export const shownSeed = (seed: Seed): number | string => (typeof seed === 'number' ? seed : digestOf(seed))
