import type { Lang } from '../model/localized.ts'

export function readerLang(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang
