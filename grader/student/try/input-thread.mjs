// Reads what is typed at the prompt, in a thread: TypeScript takes a second to be loaded, in which one can type already.
import { parentPort } from 'node:worker_threads'

await import('../../platform/typescript.mjs')
const { openInputReader } = await import('./input-reader.ts')
const reader = await openInputReader()
// The first one parses the language's library.
reader.mistakesIn({ text: 'np.ones(1)', lead: '', earlier: '', anew: false, names: [] })

parentPort.on('message', ({ id, what, args }) => parentPort.postMessage({ id, failures: reader[what](...args) }))
