import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Numpy } from './python.ts'
import type { Machine } from './render.ts'

/** This machine, and what is asked of it. */
export const thisMachine = (numpy: Numpy | undefined, args: readonly string[]): Machine => ({
  date: new Date(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown CPU',
  cores: availableParallelism(),
  load: loadavg()[0],
  platform: process.platform,
  node: process.versions.node,
  numpy,
  args,
})
