import { existsSync } from 'node:fs'

/**
 * Loads a module of the kit by a path computed at run time, if the file exists. The folder is the registry, so no list needs maintenance.
 */
export async function loadIfThere<Module>(file: URL): Promise<Module | undefined> {
  return existsSync(file) ? ((await import(/* @vite-ignore */ file.href)) as Module) : undefined
}
