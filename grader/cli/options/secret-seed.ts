import { readFileSync } from 'node:fs'
import { type SecretSeed, secretSeedFrom, SHORTEST_SECRET } from '../../checks/secret-seed.ts'
import { textOf } from '../../platform/decode-unicode.ts'
import type { Texts } from '../../text/texts.ts'
import { type Env, UsageError } from '../command-line.ts'

/** `--secret-seed-file FILE`: where the instructor's secret seed is read from. */
export const SECRET_SEED = { 'secret-seed-file': { type: 'string' } } as const

const VARIABLE = 'KIT_SECRET_SEED'

/**
 * The instructor's secret seed: the content of a file, or else of KIT_SECRET_SEED, which is not passed on to child
 * processes. Never an argument: every user of a machine can read those.
 */
export function takeSecretSeed(file: string | undefined, env: Env, words: Texts): SecretSeed | undefined {
  const inEnvironment = env[VARIABLE]
  delete env[VARIABLE]
  const text = file === undefined ? inEnvironment : readOrThrow(file, words)
  if (text === undefined || (file === undefined && text === '')) return undefined
  const secret = secretSeedFrom(text)
  if (!secret) throw new UsageError(words.secretTooShort(file ?? VARIABLE, SHORTEST_SECRET))
  return secret
}

// --- internal ---

function readOrThrow(file: string, words: Texts): string {
  try {
    return textOf(readFileSync(file))
  } catch (error) {
    throw new UsageError(words.cannotReadSecret(file, (error as NodeJS.ErrnoException).code ?? 'unreadable'))
  }
}
