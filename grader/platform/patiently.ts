import { setTimeout } from 'node:timers/promises'

/** Where it is tried, and how long is waited between two tries. */
export interface Patience {
  readonly platform?: NodeJS.Platform
  readonly waitsMs?: readonly number[]
}

/**
 * Does something with a file, on Windows again if the file is held: antivirus, an indexer or OneDrive open what was just written for a
 * moment, and nobody else may rename or read it then. Elsewhere the same errors mean that it is forbidden.
 */
export async function patiently<T>(
  act: () => Promise<T>,
  { platform = process.platform, waitsMs = WAITS_MS }: Patience = {},
): Promise<T> {
  for (const ms of platform === 'win32' ? waitsMs : [])
    try {
      return await act()
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await setTimeout(ms)
    }
  return act()
}

// --- internal ---

const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

// A second in all.
const WAITS_MS = [10, 20, 40, 80, 150, 300, 400]
