import type { Level } from './level.ts'
import { withSystemLimits } from './system-limits.ts'

/** A child process of the same user: what the guest's own walls and Node's permission model give, and the kernel's limits. */
export const processLevel: Level = {
  name: 'process',
  start: (program, hold) => withSystemLimits(program, hold, false),
}
