// The doorman of npm.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npmCall } from './npm-call.ts'
import { studentPackage } from './student-package.ts'

/** The kit's `package-lock.json` without what a student's `package.json` does not ask for any more; throws with npm's words where that fails. */
export function studentLockOrThrow(root: string): Buffer {
  const read = (name: string): string => readFileSync(join(root, name), 'utf8')
  return prunedLockOrThrow(studentPackage(read('package.json'), root), read('package-lock.json'))
}

// --- internal ---

function prunedLockOrThrow(packageJson: string, lock: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  try {
    writeFileSync(join(folder, 'package.json'), packageJson)
    writeFileSync(join(folder, 'package-lock.json'), lock)
    const { command, args, shell } = npmCall(ARGS, process.env)
    const { status, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell })
    if (status !== 0) throw new Error(`npm could not make package-lock.json: ${error?.message ?? stderr.trim()}`)
    return readFileSync(join(folder, 'package-lock.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ARGS = ['install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund']
