import { inspect } from 'node:util'

/** What was thrown, as data: the name, the message and the stack of an error, and the file that could not be loaded where it was that. */
export function errorAsData(error) {
  if (!(error instanceof Error)) return { name: 'throw', message: inspect(error), stack: '' }
  const [name, message, stack] = [error.name, error.message, error.stack ?? ''].map(asText)
  return { name, message, stack, file: error.file }
}

// --- internal ---

// A program may have put anything there.
const asText = (value) => (typeof value === 'string' ? value : inspect(value))
