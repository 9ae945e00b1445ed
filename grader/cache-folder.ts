import { accessSync, constants, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A folder for what can always be made again; undefined where this copy of the kit is read-only. */
export function cacheFolder(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../node_modules/.cache/${name}`, import.meta.url))
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return path
  } catch {
    return undefined
  }
}
