import { command } from './ko/command.ts'
import { failure } from './ko/failure.ts'
import { findings } from './ko/finding.ts'
import { page } from './ko/page.ts'
import { report } from './ko/report.ts'
import { training as train } from './ko/training.ts'
import type { Texts } from './texts.ts'

/** Korean. */
export const ko: Texts = { ...command, ...failure, ...report, ...page, findings, train }
