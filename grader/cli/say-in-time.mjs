import { writeSync } from 'fs'

/**
 * Prints a line on the standard error at once, for a process that is about to end. If it cannot be written, it is lost.
 */
export function sayInTime(line) {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // There is no other place to say it.
  }
}
