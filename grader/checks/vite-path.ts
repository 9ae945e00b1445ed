import { shownPath } from '../platform/shown-path.ts'

/**
 * A path as vite names the module in it: on Windows with `/`, and with the letter of its drive as the current folder has it. Under
 * any other name vitest does not recognize a check that a kept thread has run before, and finds no tests in it.
 */
export function vitePath(path: string, here = process.cwd(), isWindows = process.platform === 'win32'): string {
  if (!isWindows) return path
  const slashed = shownPath(path, isWindows)
  return sameDrive(slashed, here) ? here[0] + slashed.slice(1) : slashed
}

// --- internal ---

const sameDrive = (one: string, other: string): boolean =>
  DRIVE.test(one) && one.slice(0, 2).toUpperCase() === other.slice(0, 2).toUpperCase()

const DRIVE = /^[A-Za-z]:/
