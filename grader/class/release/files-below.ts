import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The regular files below a folder of the kit, by their paths from its root; empty if the folder is missing. */
export function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}
