import type { Localized } from '../model/localized.ts'

export function givenFault(error: unknown, isChanged?: () => boolean): Localized | undefined
