import type { Lang } from '../../model/localized.ts'
import type { TriedError } from './tried-error.ts'

export interface StartOptions {
  readonly lang?: Lang
  readonly nodeOptions?: readonly string[]
  readonly onRead?: (path: string, state: string) => void
  readonly env?: NodeJS.ProcessEnv
}

export interface Ended {
  readonly code: number
  readonly threw?: TriedError
  readonly odd: boolean
  readonly silent: boolean
  readonly read: readonly string[]
}

export function startProgram(
  file: string,
  args?: readonly string[],
  options?: StartOptions,
): { readonly ended: Promise<Ended>; kill(): void }
