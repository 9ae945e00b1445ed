/** How much memory a process holds, as `process.memoryUsage()` tells it. */
export interface MemoryUse {
  readonly rss: number
  readonly arrayBuffers: number
}

/** The realm whose allocations are bounded: its global object. */
export type Realm = Record<string, Constructor> & { readonly WebAssembly: { readonly Memory: Constructor } }

/**
 * Bounds what a realm allocates outside V8's heap, which no flag of Node does: typed arrays, buffers, WebAssembly's memory. Where nobody
 * watches the process from outside, this has to stand before the student's code. `onOver` must not return.
 */
export function boundArrays(realm: Realm, limitBytes: number, use: () => MemoryUse, onOver: () => void): void {
  let since = 0
  const note = (bytes: number): void => {
    since += bytes
    if (since < LOOK_EVERY_BYTES) return
    since = 0
    const { rss, arrayBuffers } = use()
    if (rss > limitBytes || arrayBuffers > limitBytes) onOver()
  }
  for (const name of ALLOCATING) if (name in realm) replace(realm, name, note)
  replace(realm.WebAssembly, 'Memory', () => note(LOOK_EVERY_BYTES))
  for (const [of, method] of growing(realm)) notes(of, method, () => note(LOOK_EVERY_BYTES))
}

// --- internal ---

// A look costs some microseconds, as much as to allocate a tenth of this.
const LOOK_EVERY_BYTES = 16 * 2 ** 20

const ALLOCATING =
  'ArrayBuffer SharedArrayBuffer Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array'.split(
    ' ',
  )

type Constructor = (new (...args: unknown[]) => { readonly byteLength: number }) & { readonly prototype: object }

const { construct, apply } = Reflect

/** Puts a constructor that notes what it makes in the place of the one of that name, also for `slice`, `map` and their like. */
function replace(holder: object, name: string, note: (bytes: number) => void): void {
  const native = (holder as Record<string, Constructor>)[name]
  const noting: Constructor = new Proxy(native, {
    construct: (_, args, asked: Constructor) => {
      const made = construct(native, args, asked === noting ? native : asked)
      note(made.byteLength)
      return made
    },
  })
  for (const [of, key] of [
    [holder, name],
    [native.prototype, 'constructor'],
  ] as const)
    Object.defineProperty(of, key, { ...Object.getOwnPropertyDescriptor(of, key), value: noting })
}

/** What enlarges a buffer or a memory that is there already. */
const growing = ({ ArrayBuffer: own, SharedArrayBuffer: shared, WebAssembly: wasm }: Realm): [object, string][] => [
  [own.prototype, 'resize'],
  [own.prototype, 'transfer'],
  [own.prototype, 'transferToFixedLength'],
  [shared.prototype, 'grow'],
  [wasm.Memory.prototype, 'grow'],
]

function notes(of: object, method: string, note: () => void): void {
  const there = Object.getOwnPropertyDescriptor(of, method)
  if (!there) return
  const native = there.value as (...args: unknown[]) => unknown
  const value = new Proxy(native, {
    apply: (_, on, args) => {
      const result: unknown = apply(native, on, args)
      note()
      return result
    },
  })
  Object.defineProperty(of, method, { ...there, value })
}
