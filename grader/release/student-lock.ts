// The doorman of npm.
import { spawnSync } from 'node:child_process'

/** Takes out of a copy's `package-lock.json` what its `package.json` does not ask for any more; throws with npm's words where that fails. */
export function pruneLockOrThrow(folder: string): void {
  const { status, stderr, error } = spawnSync(
    'npm',
    ['install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error(`npm could not make package-lock.json: ${error?.message ?? stderr.trim()}`)
}
