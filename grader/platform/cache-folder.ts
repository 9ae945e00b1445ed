import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A folder for data that can always be made again; undefined if this copy of the kit is read-only. */
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

/** Empties such a folder as far as possible. */
export function emptyCacheFolder(name: string): void {
  try {
    rmSync(pathOf(name), { recursive: true, force: true })
  } catch {
    // A user who may not write to the folder does not need to empty it.
  }
}

// --- internal ---

const pathOf = (name: string): string => fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url))
