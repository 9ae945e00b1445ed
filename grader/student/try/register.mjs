import * as module from 'node:module'

/** Lets Node run TypeScript in this thread, on any Node from 20.19 on, and tells which files are read. */
export async function registerHooks() {
  if (module.registerHooks) module.registerHooks(await import('./hooks.mjs'))
  else module.register('./hooks.mjs', import.meta.url)
}
