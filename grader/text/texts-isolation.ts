import type { Isolation } from '../sandbox/host/isolation/level.ts'
import type { Missing } from '../sandbox/host/isolation/missing.ts'

/** What is said of the levels of isolation. */
export interface IsolationTexts {
  /** A level that was asked for is not to be had: what is missing, and how to get it. */
  noSuchIsolation(isolation: Isolation, missing: Missing): string
}
