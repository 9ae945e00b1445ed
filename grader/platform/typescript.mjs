// Lets Node run this kit's TypeScript as it is, on every Node from 20.19: types are stripped, nothing else is changed.
// (Node 22.18 and later can do it alone, but the kit supports older versions, and one way is better than two.)
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'
import { forgiveWebAssembly } from './webassembly.mjs'

forgiveWebAssembly()

// Compiled code for the next command, from Node 22.8 on; where it cannot be written, nothing happens.
module.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))

if (module.registerHooks) module.registerHooks(await import('./typescript-hooks.mjs'))
else module.register('./typescript-hooks.mjs', import.meta.url)
