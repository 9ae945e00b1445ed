import { CommandFault } from './command-fault.ts'

/** Runs what reads and writes files: what the system forbids there (a folder, a file) is told in its own words, in one line. */
export async function tellingSystemErrors<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isSystemError(error)) throw new CommandFault(error.message)
    throw error
  }
}

// --- internal ---

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
