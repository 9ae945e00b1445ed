// The doorman of playwright-core.
import { type Browser, chromium } from 'playwright-core'
import { findProgram } from '../find-program.ts'

/** Starts a browser that this machine has; undefined where it has none. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = findProgram(...NAMES)
  if (!executablePath) return undefined
  // Chromium does not start as root in a sandbox of its own.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

// --- internal ---

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
