import { cohort } from './ko/cohort.ts'
import { classPage } from './ko/class-page.ts'
import { command } from './ko/command.ts'
import { engine } from './ko/engine.ts'
import { failure } from './ko/failure.ts'
import { findings } from './ko/finding.ts'
import { page } from './ko/page.ts'
import { instructor } from './ko/instructor.ts'
import { report } from './ko/report.ts'
import type { Texts } from './en.ts'
import { format } from './ko/format.ts'
import { isolation } from './ko/isolation.ts'
import { seen } from './ko/seen.ts'
import { live } from './ko/live.ts'
import { watch } from './ko/watch.ts'
import { hints } from './ko/hint.ts'
import { resets } from './ko/reset.ts'
import { tries } from './ko/try.ts'
import { gradients } from './ko/gradients.ts'
import { training as train } from './ko/training.ts'

/** Every Korean sentence of the machinery. */
export const ko = {
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
} satisfies Texts
