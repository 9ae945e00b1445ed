import { bytesOf } from './base64.ts'
import { BINARY } from './binary.ts'

/** What the compiled kernels offer (assembly/index.ts says what each does). Places are bytes from the memory's start. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly FREE: { readonly value: number }
  finite(at: number, count: number): number
  exp(at: number, count: number): void
  add(x: number, dx: number, y: number, dy: number, out: number, count: number): void
  sub(x: number, dx: number, y: number, dy: number, out: number, count: number): void
  mul(x: number, dx: number, y: number, dy: number, out: number, count: number): void
  div(x: number, dx: number, y: number, dy: number, out: number, count: number): void
  maximum(x: number, dx: number, y: number, dy: number, out: number, count: number): void
  equal(x: number, dx: number, y: number, dy: number, out: number, count: number): void
  turnNumbers(from: number, rows: number, columns: number, to: number): void
  sumDown(at: number, rows: number, columns: number, out: number): void
  sumAcross(at: number, rows: number, columns: number, out: number): void
  maxAcross(at: number, rows: number, columns: number, out: number): void
  argmaxAcross(at: number, rows: number, columns: number, out: number): void
  stretch(at: number, rows: number, times: number, out: number): void
  dotTiles(
    a: number,
    stride: number,
    step: number,
    rows: number,
    inner: number,
    b: number,
    columns: number,
    out: number,
  ): void
  dotNumbers(a: number, rows: number, inner: number, b: number, columns: number, out: number): void
  dotPixels(a: number, stride: number, rows: number, inner: number, b: number, columns: number, out: number): void
  dotTurnedPixels(a: number, rows: number, width: number, b: number, columns: number, out: number, turned: number): void
}

/**
 * The kernels, or undefined where WebAssembly or its SIMD instructions are missing: then plain loops do the work. They are compiled
 * when a large array asks for them first: most programs have none, and would take twice as long to start.
 */
export function kernels(): Kernels | undefined {
  if (isLoaded) return loaded
  isLoaded = true
  return (loaded = load())
}

// --- internal ---

let isLoaded = false
let loaded: Kernels | undefined

// Declared here so that neither the global types nor a submission see it.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

// As they are before a program can put anything else in their place.
const engine =
  typeof WebAssembly === 'undefined'
    ? undefined
    : { Module: WebAssembly.Module, Instance: WebAssembly.Instance, exp: Math.exp }

function load(): Kernels | undefined {
  try {
    if (!engine) return undefined
    const module = new engine.Module(bytesOf(BINARY))
    return new engine.Instance(module, { host: { exp: engine.exp } }).exports as Kernels
  } catch {
    return undefined
  }
}
