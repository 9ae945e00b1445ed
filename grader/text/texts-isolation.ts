import type { Isolation, Missing } from '../model/isolation.ts'

/** What is said of the levels of isolation. */
export interface IsolationTexts {
  /** A level that was asked for is not to be had: what is missing, and how to get it. */
  noSuchIsolation(isolation: Isolation, missing: Missing): string
}
