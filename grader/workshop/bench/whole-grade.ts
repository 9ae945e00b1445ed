import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { kitRoot } from '../../platform/kit-root.ts'
import { openPeak, type Peak } from './peak.ts'
import { privateMemoryOfTree } from './processes.ts'

const EVERY_MS = 50

/** Measures the peak memory of a whole grade of the solutions, including both trainings: the real command with all its processes. */
export async function peakOfWholeGrade(isolation: 'auto' | 'process'): Promise<Peak> {
  const args = ['grader/cli/launch.mjs', 'grade', '--submission', 'solutions', '--isolation', isolation]
  const command = spawn(process.execPath, args, { cwd: kitRoot, stdio: 'ignore' })
  const started = performance.now()
  const sampled = openPeak()
  const look = (): void => sampled.add(performance.now() - started, privateMemoryOfTree(command.pid as number))
  const timer = setInterval(look, EVERY_MS)
  const [code] = (await once(command, 'exit').finally(() => clearInterval(timer))) as [number | null]
  if (code !== 0) throw new Error(`internal: node ${args.join(' ')} ended with ${code} instead of 0`)
  return sampled.peak()
}
