// Random programs, run with the compiled kernels and with the plain loops alone: whatever is done in whichever order, every array on
// the way has the same bits. A program that fails shrinks to the few steps that matter.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as compiled from './index.ts'

type Np = typeof compiled
type NdArray = compiled.NdArray

const plain = await withoutKernels()

/** What a step works with: two of the arrays that are there, a small number, `data` that someone holds, and the first arrays. */
interface Scene {
  readonly np: Np
  readonly a: NdArray
  readonly b: NdArray
  readonly n: number
  readonly held: Float64Array[]
  readonly first: { readonly x: NdArray; readonly W: NdArray; readonly bias: NdArray }
}

const folds = ['sum', 'max', 'argmax', 'mean'] as const
const strange = [Number.NaN, Infinity, -Infinity, -0] as const
const keepDims = { keepDims: true }

// Axes of more numbers multiply with each other, and a program grows to gigabytes; longer arrays are not worked with further.
const LONGEST_AXIS = 1100
const LARGEST = 100_000

// What can be done: it makes an array, or changes one.
const steps: Readonly<Record<string, (scene: Scene) => unknown>> = {
  add: ({ a, b }) => a.add(b),
  sub: ({ a, b }) => a.sub(b),
  mul: ({ a, b }) => a.mul(b),
  div: ({ a, b }) => a.div(b),
  maximum: ({ np, a, b }) => np.maximum(a, b),
  equal: ({ np, a, b }) => np.equal(a, b),
  addBias: ({ a, first }) => a.add(first.bias),
  scale: ({ a, n }) => a.mul(n / 3),
  rest: ({ np, a, n }) => np.sub(n, a),
  inverse: ({ np, a }) => np.div(1, a),
  relu: ({ np, a }) => np.maximum(0, a),
  neg: ({ a }) => a.neg(),
  exp: ({ np, a }) => np.exp(a),
  sqrt: ({ np, a }) => np.sqrt(a),
  sigmoid: ({ np, a }) => np.div(1, np.exp(a.neg()).add(1)),
  softmax: ({ np, a }) => {
    const powers = np.exp(a.sub(a.max(a.ndim - 1, keepDims)))
    return powers.div(powers.sum(a.ndim - 1, keepDims))
  },
  product: ({ first }) => first.x.dot(first.W),
  dot: ({ a, b }) => a.dot(b),
  dotSquare: ({ a, b }) => a.dot(b.T.dot(b)),
  turnedDot: ({ a, b }) => a.T.dot(b),
  turn: ({ a }) => a.T,
  fold: ({ a, n }) => a[folds[n % 4]](a.ndim - 1),
  foldAndKeep: ({ a, n }) => a[folds[n % 4]](a.ndim - 1, keepDims),
  foldDown: ({ a, n }) => a[folds[n % 4]](0),
  foldAll: ({ np, a, n }) => np.array([a[folds[n % 4]]()]),
  copy: ({ a }) => a.copy(),
  take: ({ a, n }) => a.take(Array.from({ length: 150 }, (_, i) => (i * (n + 7)) % a.shape[0])),
  row: ({ a, n }) => a.row(n),
  flat: ({ a }) => a.size <= LONGEST_AXIS && a.reshape(-1),
  column: ({ a }) => a.size <= LONGEST_AXIS && a.reshape(-1, 1),
  sameShape: ({ a }) => a.reshape(...a.shape),
  get: ({ np, a, n }) => np.array([a.get(...a.shape.map((length) => n % length))]),
  getOfExp: ({ np, a }) => np.array([np.exp(a).get(0, 0)]),
  print: ({ np, a }) => np.array(Array.from(String(a), (letter) => letter.charCodeAt(0))),
  addInPlace: ({ a, b }) => void a.addInPlace(b),
  subInPlace: ({ a, b }) => void a.subInPlace(b),
  mulInPlace: ({ a, b }) => void a.mulInPlace(b),
  divInPlace: ({ a, b }) => void a.divInPlace(b),
  addRowInPlace: ({ a, n }) => void a.row(n).addInPlace(a.row(0)),
  changeBias: ({ first, n }) => void first.bias.addInPlace(n),
  changeW: ({ first, n }) => void first.W.subInPlace(n / 10),
  spoilW: ({ first, n }) => void first.W.data.fill(strange[n % 4], n, n + 1),
  set: ({ a, n }) => {
    a.set(...a.shape.map((length) => n % length), n - 0.5)
  },
  hold: ({ a, held }) => void held.push(a.data),
  writeHeld: ({ n, held }) => void held[n % held.length].fill(-n, 1),
  write: ({ a, n }) => void a.data.fill(n, 0, 1 + a.size / 2),
  writeStrange: ({ a, n }) => void a.data.fill(strange[n % 4], n, n + 1),
}

// Counted from the last array that was made.
const index = fc.oneof({ weight: 2, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(20) })

const programsOf = (names: readonly string[], rows: readonly number[], inner: readonly number[]) =>
  fc.record({
    rows: fc.constantFrom(...rows),
    inner: fc.constantFrom(...inner),
    columns: fc.constantFrom(1, 2, 7, 10, 50),
    seed: fc.nat(999),
    steps: fc.array(fc.record({ name: fc.constantFrom(...names), a: index, b: index, n: fc.nat(9) }), {
      minLength: 1,
      maxLength: 16,
      size: 'max',
    }),
  })
// What a tall matrix may wait for, and what could change it meanwhile.
const waiting = 'product addBias add neg exp softmax fold foldAndKeep column row getOfExp dotSquare'.split(' ')
const changing = 'addInPlace changeBias changeW spoilW hold writeHeld write writeStrange addRowInPlace'.split(' ')
const families = [
  { what: 'any program', programs: programsOf(Object.keys(steps), [3, 130, 1000, 1100], [5, 50, 300]), numRuns: 60 },
  { what: 'a program of tall matrices', programs: programsOf([...waiting, ...changing], [1000], [5]), numRuns: 300 },
]
type Program = ReturnType<typeof programsOf> extends fc.Arbitrary<infer P> ? P : never

test('the plain loops are alone', () => expect(plain.kernels).toBeUndefined())

// Test files share modules: theirs would be plain loops too, and they would test half of what they say.
test('the next file gets the compiled kernels', async () => {
  expect((await import('./kernels/simd/load.ts')).kernels()).toBeDefined()
})

test.each(families)('$what has the bits of plain loops, whenever it asks for its numbers', ({ programs, numRuns }) => {
  fc.assert(
    fc.property(programs, (program) => {
      expect(run(compiled, program)).toEqual(run(plain.np, program))
    }),
    { numRuns },
  )
})

// --- internal ---

async function withoutKernels(): Promise<{ np: Np; kernels: unknown }> {
  vi.stubGlobal('WebAssembly', undefined)
  vi.resetModules()
  const np = await import('./index.ts')
  const { kernels } = await import('./kernels/simd/load.ts')
  vi.unstubAllGlobals()
  vi.resetModules() // Whoever imports them from here on gets the compiled ones.
  return { np, kernels: kernels() }
}

// What a program comes to: of each array its shape, its first numbers and a checksum of its bits, and what could not be done.
function run(np: Np, program: Program): unknown[] {
  const first = startOf(np, program)
  const arrays = Object.values(first)
  const held: Float64Array[] = []
  const errors: string[] = []
  for (const { name, a, b, n } of program.steps) {
    const [left, right] = [a, b].map((back) => arrays[arrays.length - 1 - (back % arrays.length)])
    try {
      const made = steps[name]({ np, a: left, b: right, n, held, first })
      if (np.isNdArray(made) && made.size <= LARGEST) arrays.push(made)
    } catch (error) {
      errors.push(String(error))
    }
  }
  // The last are asked for first: what they are made of may not have been.
  const found = arrays.toReversed().map((array) => [array.shape, ...array.data.subarray(0, 3), bitsOf(array.data)])
  return [...found, ...errors]
}

function startOf(np: Np, { rows, inner, columns, seed }: Program): Scene['first'] & Record<string, NdArray> {
  const noise = (n: number): number => Math.abs((Math.sin(n * 12.9898 + seed) * 43_758.5453) % 1)
  const numbers = (length: number, scale: number): Float64Array =>
    Float64Array.from({ length }, (_, n) => (noise(n) - 0.5) * scale)
  const bytes = Uint8Array.from({ length: rows * inner }, (_, n) => (noise(n) < 0.7 ? 0 : noise(n + 0.5) * 256))
  const x = np.fromPixels(bytes, rows, inner)
  const W = np.fromBuffer(numbers(inner * columns, 1), inner, columns)
  return {
    x,
    W,
    bias: np.fromBuffer(numbers(columns, 30), columns),
    full: np.fromBuffer(numbers(rows * columns, 1e-3), rows, columns),
    column: np.fromBuffer(numbers(rows, 3), rows, 1),
    product: x.dot(W),
  }
}

// NaN has many bits, which a reader cannot tell apart.
function bitsOf(data: Float64Array): number {
  const bits = new Int32Array(data.map((v) => (Number.isNaN(v) ? NaN : v)).buffer)
  let sum = 0
  for (let n = 0; n < bits.length; n++) sum = (Math.imul(sum, 31) + bits[n]) | 0
  return sum
}
