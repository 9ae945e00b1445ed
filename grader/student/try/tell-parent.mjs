import { writeSync } from 'node:fs'

/** The descriptor on which a tried program tells the command that started it what became of it. */
export const CHANNEL = 3

/** Tells the command something, as a line of JSON; false where no command listens. */
export function tellParent(message) {
  try {
    writeSync(CHANNEL, `${JSON.stringify(message)}\n`)
    return true
  } catch {
    return false
  }
}
