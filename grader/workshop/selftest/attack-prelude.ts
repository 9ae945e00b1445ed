/** The first lines of every hostile program that replaces the guest's: `frame` writes to the host, `wait` never ends. */
export const PIPE_PRELUDE = String.raw`const { readSync, writeSync } = require('fs')
const frame = (envelope, raw = Buffer.alloc(0)) => {
  const text = Buffer.from(typeof envelope === 'string' ? envelope : JSON.stringify(envelope))
  const head = Buffer.alloc(8)
  head.writeUInt32LE(text.length)
  head.writeUInt32LE(raw.length, 4)
  const bytes = Buffer.concat([head, text, raw])
  for (let at = 0; at < bytes.length; ) try { at += writeSync(1, bytes, at) } catch (error) { if (error.code !== 'EAGAIN') throw error }
}
const wait = () => { for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000) }
`
