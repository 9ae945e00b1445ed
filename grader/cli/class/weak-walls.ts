import { statSync } from 'node:fs'
import type { Seed } from '../../checks/seeds.ts'
import type { Isolation, IsolationOption } from '../../model/isolation.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import type { Texts } from '../../text/texts.ts'

/** What a class is graded with, as far as its walls depend on it. */
export interface Walls {
  /** What was asked for, and what it came to here. */
  readonly option: IsolationOption
  readonly isolation: Isolation
  readonly seed: Seed
  readonly secretFile?: string
}

/** Why a class must not be graded so, unless its level is asked for by name: at `process` the code can read what its user can, the secret too. */
export const refusalOf = ({ option, isolation, seed }: Walls, { cohort }: Texts): string | undefined =>
  option === 'auto' && isolation === 'process' && isSecret(seed) ? cohort.secretAtProcess(true) : undefined

/** What an instructor should mend before students' code runs: others may read the secret, or change the kit. */
export function wallWarnings(
  { isolation, seed, secretFile }: Walls,
  { cohort }: Texts,
  modeOf: (path: string) => number = modeOfFile,
): string[] {
  if (process.platform === 'win32') return []
  const [read, write] = [0o004, 0o002]
  const isRead = secretFile !== undefined && (modeOf(secretFile) & read) !== 0
  return [
    ...(isolation === 'process' && isSecret(seed) ? [cohort.secretAtProcess(false)] : []),
    ...(isolation === 'user' && isRead ? [cohort.readableSecret(secretFile)] : []),
    ...(isolation === 'user' && (modeOf(kitRoot) & write) !== 0 ? [cohort.writableKit] : []),
  ]
}

// --- internal ---

const isSecret = (seed: Seed): boolean => typeof seed !== 'number'

const modeOfFile = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mode ?? 0
