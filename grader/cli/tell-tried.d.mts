import type { Lang } from '../model/localized.ts'
import type { Ended } from '../student/try/start-program.mjs'

export function tellTried(file: string, ended: Ended, lang: Lang): Promise<void>
