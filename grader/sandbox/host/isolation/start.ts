import { type ChildProcess, spawn } from 'node:child_process'
import { parse } from 'node:path'
import type { Hold, Level, Program } from './level.ts'

/** Starts a program at that level, with three pipes to it. What it leaves behind ends with it, where the level can see to that. */
export function startAt(level: Level, program: Program, hold: Hold): ChildProcess {
  const start = level.start(program, hold)
  const { command, args, env, uid, gid } = start
  const child = spawn(command, [...args], {
    env,
    uid,
    gid,
    cwd: parse(process.cwd()).root, // Not where the grader stands: another user may not even be let in there.
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  child.once('exit', () => level.sweep?.(start))
  return child
}
