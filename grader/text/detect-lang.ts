import { readerLang } from './reader-lang.mjs'
import type { Lang } from '../model/say.ts'

export { readerLang }

/** The reader's language where no command line says it: from the environment as POSIX has it, else from the system, else English. */
export const detectLang = (env: Readonly<Record<string, string | undefined>>): Lang => readerLang([], env)
