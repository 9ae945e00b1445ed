import { findTool } from './find-tool.ts'
import { inheritedLimits } from './inherited-limits.ts'
import type { OsLimits, Program } from './level.ts'

/** More than Node's own threads; less than a bomb. Only a user of the guest's own can be counted. */
const PROCESSES = 64
const OPEN_FILES = 64

/**
 * The program under the kernel's limits: no file may be written, no core dumped, few files open, time on the processor bounded; never
 * more than this command may have itself, as asking for more is refused. There is none for the address space: WebAssembly reserves
 * gigabytes that it never uses. Without `prlimit` it starts as it is.
 */
export function withSystemLimits(program: Program, hold: OsLimits, ownUser: boolean): Program {
  const prlimit = findTool('prlimit')
  if (!prlimit) return program
  const most = inheritedLimits()
  const [files, seconds] = [Math.min(OPEN_FILES, most.openFiles), Math.min(hold.cpuSeconds, most.cpuSeconds)]
  const limits = ['--core=0', '--fsize=0', `--nofile=${files}`, `--cpu=${seconds}`]
  if (ownUser) limits.push(`--nproc=${Math.min(PROCESSES, most.processes)}`)
  return { ...program, command: prlimit, args: [...limits, program.command, ...program.args] }
}
