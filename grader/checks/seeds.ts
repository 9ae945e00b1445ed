/** A 32-bit seed for each call: it depends on the run's seed, the check and the call's number, and on nothing that a restart changes. */
export function seedOf(seed: number, ...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 // FNV-1a
  for (const char of [seed, ...parts].join('\u0000'))
    hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193)
  return hash >>> 0
}

/** The seed of every run that names none. */
export const DEFAULT_SEED = 0
