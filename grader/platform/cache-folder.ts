import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A folder for what can always be made again; undefined where this copy of the kit is read-only. */
export function cacheFolder(name: string): string | undefined {
  const path = pathOf(name)
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return path
  } catch {
    return undefined
  }
}

/** Throws away what lies in such a folder, as far as that can be done. */
export function emptyCacheFolder(name: string): void {
  try {
    rmSync(pathOf(name), { recursive: true, force: true })
  } catch {
    // Who may not write to it does not need it.
  }
}

// --- internal ---

const pathOf = (name: string): string => fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url))
