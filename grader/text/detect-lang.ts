import { readerLang } from './reader-lang.mjs'
import type { Lang } from '../model/localized.ts'

export { readerLang }

/**
 * The reader's language if the command line does not set it: from the POSIX environment variables, or else from the system, or else
 * English.
 */
export const detectLang = (env: Readonly<Record<string, string | undefined>>): Lang => readerLang([], env)
