// As the launcher, this is read by any Node from 12 on.

/** Node's option with which WebAssembly reserves only the memory that it uses; the processes that a command starts inherit it. */
export const FRUGAL = '--disable-wasm-trap-handler'
