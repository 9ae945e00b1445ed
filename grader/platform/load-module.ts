import { existsSync } from 'node:fs'

/** Loads a module of the kit by a path that is made at run time, where there is one: a registry that nobody has to write. */
export async function loadIfThere<Module>(file: URL): Promise<Module | undefined> {
  return existsSync(file) ? ((await import(/* @vite-ignore */ file.href)) as Module) : undefined
}
