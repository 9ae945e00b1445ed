// tries: to fill the memory of WebAssembly, however long it takes
// wall: realm
// says: ^out-of-memory$
declare const WebAssembly: any
export function run(): void {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 })
  for (;;) {
    memory.grow(256)
    new Uint8Array(memory.buffer).fill(1)
  }
}
