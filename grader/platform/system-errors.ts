import { CommandError } from './command-error.ts'

/** Runs code that reads and writes files, and reports what the system refuses (a folder, a file) in one line, in the system's own words. */
export async function tellingSystemErrors<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isSystemError(error)) throw new CommandError(error.message)
    throw error
  }
}

// --- internal ---

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
