// Where memory is limited (ulimit -v), WebAssembly does not work. Packages of ours compile some while they are loaded, for what we never ask
// of them: whoever awaits it hears of the failure, but a promise that nobody waits for must not end the process. Our own kernels have plain
// loops for that.

import { setFlagsFromString } from 'node:v8'
import { FRUGAL } from './frugal.mjs'

/** Lets WebAssembly fail where it must without taking the process along. */
export function forgiveWebAssembly() {
  // A memory without a limit of its own reserves 4 GB even so; none of ours needs more than these 256 MB.
  if (`${process.env.NODE_OPTIONS}`.includes(FRUGAL)) setFlagsFromString('--wasm-max-mem-pages=4096')
  const wasm = globalThis.WebAssembly
  for (const name of ['compile', 'instantiate']) {
    const real = wasm[name]
    const forgiving = (...args) => new Forgiven((resolve) => resolve(real.apply(wasm, args)))
    Reflect.defineProperty(wasm, name, { value: forgiving, writable: true, configurable: true })
  }
}

// --- internal ---

/** A promise whose rejection may stay unhandled for a while. */
class Forgiven extends Promise {
  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  then(onValue, onError) {
    const next = super.then(onValue, onError)
    void Promise.prototype.then.call(next, undefined, () => {})
    return next
  }
}
