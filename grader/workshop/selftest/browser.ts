// The doorman of playwright-core.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Starts a browser that this machine has; undefined where it has none. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = browserHere()
  if (!executablePath) return undefined
  // Chromium does not start as root in a sandbox of its own.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

// --- internal ---

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function browserHere(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
