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

/** The kernels, or undefined where WebAssembly or its SIMD instructions are missing: then plain loops do the work. */
export const kernels: Kernels | undefined = load()

// --- internal ---

// Declared here so that neither the global types nor a submission see it.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

function load(): Kernels | undefined {
  try {
    const module = new WebAssembly.Module(bytesOf(BINARY))
    return new WebAssembly.Instance(module, { host: { exp: Math.exp } }).exports as Kernels
  } catch {
    return undefined
  }
}
