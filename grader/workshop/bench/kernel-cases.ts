// Runs in a guest, bundled like a student's file: it may import #np and nothing else. Its names are the same as in kernels.py.
import * as np from '#np'
import type { NdArray } from '#np'
import type { MnistData } from '#datasets/mnist'

/** The styles of writing one operation: with `#np`, in loops over `.data`, with `get` and `set`. */
export type Style = 'np' | 'loops' | 'getSet'

/** The milliseconds that one operation takes, repeated for a while; undefined if it is not written in that style. */
export function timeKernel(mnist: MnistData, name: string, style: Style, atLeastMs: number): number | undefined {
  cases ??= { ...products(mnist.xTrain), ...along(100), ...along(60_000) }
  const work = cases[name][style]
  return work && milliseconds(() => askFor(work()), atLeastMs)
}

// --- internal ---

type Case = { readonly [style in Style]?: () => unknown }

let cases: Record<string, Case> | undefined

function products(images: NdArray): Record<string, Case> {
  const rows = np.random.choice(60_000, 100)
  // Reading `data` widens the pixels permanently: the loops have their own batch, so that #np is timed with pixels.
  const [batch, read] = [images.take(rows), images.take(rows)]
  const dense = np.random.rand(100, 784)
  const square = np.random.rand(256, 256)
  const W = np.random.randn(784, 50)
  const b = np.random.randn(50)
  const d = np.random.randn(100, 50)
  return {
    'x.dot(W): pixels (100, 784) · (784, 50)': { np: () => batch.dot(W), loops: () => dotLoops(read, W) },
    'x.dot(W): dense (100, 784) · (784, 50)': { np: () => dense.dot(W), loops: () => dotLoops(dense, W) },
    'x.T.dot(d): pixels (784, 100) · (100, 50)': {
      np: () => batch.T.dot(d),
      loops: () => transposedDotLoops(read, d),
    },
    // No loops: `.data` of all pixels would take 376 MB.
    'x.dot(W): pixels (60000, 784) · (784, 50)': { np: () => images.dot(W) },
    'x.dot(W): dense (256, 256) · (256, 256)': { np: () => square.dot(square), loops: () => dotLoops(square, square) },
    'x.take(rows): 100 of (60000, 784)': { np: () => images.take(rows) },
    forward: {
      np: () => batch.dot(W).add(b),
      loops: () => addLoops(dotLoops(read, W), b),
      getSet: () => forwardGetSet(read, W, b),
    },
  }
}

function along(rows: number): Record<string, Case> {
  const x = np.random.randn(rows, 50)
  const b = np.random.randn(50)
  const shape = `(${rows}, 50)`
  return {
    [`x + b: ${shape} + (50,)`]: { np: () => x.add(b), loops: () => addLoops(x.data, b) },
    [`exp(x): ${shape}`]: { np: () => np.exp(x), loops: () => mapLoops(x, Math.exp) },
    [`1 / (1 + exp(-x)): ${shape}`]: {
      np: () => np.div(1, np.exp(x.neg()).add(1)),
      loops: () => mapLoops(x, (v) => 1 / (1 + Math.exp(-v))),
    },
    [`maximum(0, x): ${shape}`]: { np: () => np.maximum(0, x), loops: () => mapLoops(x, (v) => (v > 0 ? v : 0)) },
    [`x.sum(0): ${shape}`]: { np: () => x.sum(0), loops: () => sumDownLoops(x) },
    [`x.sum(1): ${shape}`]: { np: () => x.sum(1), loops: () => sumAcrossLoops(x) },
    [`x.max(1): ${shape}`]: { np: () => x.max(1), loops: () => maxLoops(x).max },
    [`x.argmax(1): ${shape}`]: { np: () => x.argmax(1), loops: () => maxLoops(x).argmax },
  }
}

// A lazy result is not computed until its numbers are read. (Reading one number is enough; `data` would widen pixels.)
function askFor(result: unknown): unknown {
  return np.isNdArray(result) ? result.get(...result.shape.map(() => 0)) : result
}

// In batches of doubling size, because the clock only counts milliseconds.
function milliseconds(work: () => unknown, atLeast: number): number {
  const started = Date.now()
  let runs = 0
  for (let batch = 1; ; batch *= 2) {
    for (let i = 0; i < batch; i++) work()
    runs += batch
    const elapsed = Date.now() - started
    if (elapsed >= atLeast) return elapsed / runs
  }
}

// The code below is deliberately written without regard to caches.

function dotLoops(x: NdArray, w: NdArray): Float64Array {
  const [rows, inner] = x.shape
  const columns = w.shape[1]
  const out = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = 0; k < inner; k++) sum += x.data[i * inner + k] * w.data[k * columns + j]
      out[i * columns + j] = sum
    }
  }
  return out
}

function transposedDotLoops(x: NdArray, d: NdArray): Float64Array {
  const [rows, inner] = x.shape
  const columns = d.shape[1]
  const out = new Float64Array(inner * columns)
  for (let k = 0; k < inner; k++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let i = 0; i < rows; i++) sum += x.data[i * inner + k] * d.data[i * columns + j]
      out[k * columns + j] = sum
    }
  }
  return out
}

function forwardGetSet(x: NdArray, w: NdArray, b: NdArray): NdArray {
  const out = np.zeros(x.shape[0], w.shape[1])
  for (let i = 0; i < x.shape[0]; i++) {
    for (let j = 0; j < w.shape[1]; j++) {
      let sum = b.get(j)
      for (let k = 0; k < x.shape[1]; k++) sum += x.get(i, k) * w.get(k, j)
      out.set(i, j, sum)
    }
  }
  return out
}

function addLoops(x: Float64Array, b: NdArray): Float64Array {
  const out = new Float64Array(x.length)
  for (let i = 0; i < x.length; i++) out[i] = x[i] + b.data[i % b.size]
  return out
}

function mapLoops(x: NdArray, f: (v: number) => number): Float64Array {
  const out = new Float64Array(x.size)
  for (let i = 0; i < x.size; i++) out[i] = f(x.data[i])
  return out
}

function sumDownLoops(x: NdArray): Float64Array {
  const [rows, columns] = x.shape
  const out = new Float64Array(columns)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j] += x.data[i * columns + j]
  return out
}

function sumAcrossLoops(x: NdArray): Float64Array {
  const [rows, columns] = x.shape
  const out = new Float64Array(rows)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[i] += x.data[i * columns + j]
  return out
}

function maxLoops(x: NdArray): { max: Float64Array; argmax: Float64Array } {
  const [rows, columns] = x.shape
  const max = new Float64Array(rows)
  const argmax = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    max[i] = x.data[i * columns]
    for (let j = 1; j < columns; j++) {
      if (x.data[i * columns + j] > max[i]) {
        max[i] = x.data[i * columns + j]
        argmax[i] = j
      }
    }
  }
  return { max, argmax }
}
