import { command } from './en/command.ts'
import { failure } from './en/failure.ts'
import { findings } from './en/finding.ts'
import { page } from './en/page.ts'
import { report } from './en/report.ts'
import { training as train } from './en/training.ts'
import type { Texts } from './texts.ts'

/** English. */
export const en: Texts = { ...command, ...failure, ...report, ...page, findings, train }
