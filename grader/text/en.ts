import { cohort } from './en/cohort.ts'
import { classPage } from './en/class-page.ts'
import { command } from './en/command.ts'
import { engine } from './en/engine.ts'
import { failure } from './en/failure.ts'
import { findings } from './en/finding.ts'
import { page } from './en/page.ts'
import { instructor } from './en/instructor.ts'
import { report } from './en/report.ts'
import { format } from './en/format.ts'
import { isolation } from './en/isolation.ts'
import { seen } from './en/seen.ts'
import { live } from './en/live.ts'
import { watch } from './en/watch.ts'
import { hints } from './en/hint.ts'
import { resets } from './en/reset.ts'
import { tries } from './en/try.ts'
import { gradients } from './en/gradients.ts'
import { training as train } from './en/training.ts'

/** Every English sentence of the machinery, as functions of coded data. Content (titles, hints) carries both languages itself. */
export const en = {
  ...command,
  ...failure,
  ...instructor,
  ...report,
  ...page,
  engine,
  findings,
  cohort,
  classPage,
  ...format,
  ...isolation,
  ...watch,
  live,
  hints,
  resets,
  tries,
  train,
  gradients,
  seen,
}

/** The type of these sentences in any language. */
export type Texts = typeof en
