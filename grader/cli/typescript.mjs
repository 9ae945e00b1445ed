// Lets Node run this kit's TypeScript as it is, on every Node from 20.19: types are stripped, nothing else is changed.
// (Node 22.18 and later can do it alone, but not all of ours can, and one way is better than two.)
import * as module from 'node:module'

if (module.registerHooks) module.registerHooks(await import('./typescript-hooks.mjs'))
else module.register('./typescript-hooks.mjs', import.meta.url)
