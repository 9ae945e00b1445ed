import type { Lang } from './say.ts'

export function readerLang(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang
