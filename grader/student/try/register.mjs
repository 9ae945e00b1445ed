import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

/** Lets Node run TypeScript in this thread, on any Node from 20.19 on, and tells which files are read. */
export async function registerHooks() {
  module.enableCompileCache?.(CACHE)
  if (module.registerHooks) module.registerHooks(await import('./hooks.mjs'))
  else module.register('./hooks.mjs', import.meta.url)
}

// --- internal ---

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/node', import.meta.url))
