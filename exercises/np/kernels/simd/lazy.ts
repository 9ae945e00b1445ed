import { BLOCK, type LazyCombine, type LazyDot, type LazyMatrix, type LazyOperand } from '../lazy.ts'
import { plainDot } from '../plain-dot.ts'
import { lay, ROUND } from './elementwise.ts'
import { type Kernels, kernels } from './load.ts'
import { across } from './reduce.ts'
import { fill, layOut, move, numbersAt, put, putBytes } from './scratch.ts'

/** The numbers of a lazy matrix, worked out a block of rows at a time. */
export function workOut(matrix: LazyMatrix): Float64Array {
  if (matrix.kind === 'dot' && matrix.kept) return matrix.kept.slice()
  const kernel = kernels() as Kernels // Without them, nothing is lazy.
  const parts = [...partsOf(matrix)]
  const placeOf = layOutParts(kernel, parts)
  const steps = parts.map((part) => stepOf(kernel, part, placeOf))
  const products = parts.filter((part): part is LazyMatrix & LazyDot => part.kind === 'dot' && part !== matrix)
  const wanted = [matrix, ...products.filter(({ asked, kept }) => asked && !kept)]
  const results = wanted.map(({ rows, columns }) => new Float64Array(rows * columns))
  for (let top = 0; top < matrix.rows; top += BLOCK) {
    const count = Math.min(BLOCK, matrix.rows - top)
    for (const step of steps) step(top, count)
    wanted.forEach((part, n) =>
      results[n].set(numbersAt(kernel, placeOf(part), count * part.columns), top * part.columns),
    )
  }
  for (const product of products) {
    if (product.asked) product.kept ??= results[wanted.indexOf(product)]
    product.asked = true
  }
  return results[0]
}

// --- internal ---

/** Works out the rows of one part, `count` of them from row `top` on. What it is made of has been worked out. */
type Step = (top: number, count: number) => void

type PlaceOf = (operand: LazyOperand | Uint8Array) => number

// All that the matrix is made of, each once and after what it is made of itself.
function partsOf(matrix: LazyMatrix, parts = new Set<LazyMatrix>()): Set<LazyMatrix> {
  if (parts.has(matrix)) return parts
  for (const operand of operandsOf(matrix)) if ('kind' in operand) partsOf(operand, parts)
  return parts.add(matrix)
}

function operandsOf(part: LazyMatrix): (LazyOperand | Uint8Array)[] {
  if (part.kind === 'combine') return [part.left, part.right]
  if (part.kind === 'dot') return part.kept ? [] : [part.left, part.right]
  return [part.of]
}

// A place in the kernels' memory for a block of each part, and for whatever else it is made of.
function layOutParts(kernel: Kernels, parts: readonly LazyMatrix[]): PlaceOf {
  const bytes = new Map<LazyOperand | Uint8Array, number>()
  for (const part of parts) {
    bytes.set(part, BLOCK * part.columns * 8)
    for (const operand of operandsOf(part)) {
      if (operand instanceof Uint8Array) bytes.set(operand, BLOCK * (operand.length / part.rows))
      else if (!('kind' in operand)) bytes.set(operand, Math.max(operand.length, BLOCK * part.columns) * 8)
    }
  }
  const places = layOut(kernel, ...bytes.values())
  const placeOf = new Map([...bytes.keys()].map((operand, n) => [operand, places[n]]))
  return (operand) => placeOf.get(operand) as number
}

function stepOf(kernel: Kernels, part: LazyMatrix, placeOf: PlaceOf): Step {
  const out = placeOf(part)
  if (part.kind === 'dot') return dotStep(kernel, part, out, placeOf)
  if (part.kind === 'combine') return combineStep(kernel, part, out, placeOf)
  const of = placeOf(part.of)
  const { columns } = part.of
  if (part.kind === 'fold') return (_, count) => kernel[across[part.fold]](of, count, columns, out)
  return (_, count) => {
    move(out, of, count * columns)
    kernel.exp(out, count * columns)
  }
}

function dotStep(kernel: Kernels, part: LazyMatrix & LazyDot, out: number, placeOf: PlaceOf): Step {
  const { left, right, inner, columns, kept } = part
  if (kept) return (top, count) => put(out, kept.subarray(top * columns, (top + count) * columns))
  const [a, b] = [placeOf(left), placeOf(right)]
  put(b, right)
  const finite = kernel.finite(b, right.length) !== 0
  return (top, count) => {
    fill(out, count * columns)
    if (!(left instanceof Uint8Array)) return kernel.dotTiles(a, inner * 8, 8, count, inner, b, columns, out)
    const pixels = left.subarray(top * inner, (top + count) * inner)
    // Zeros may not be passed over where they meet ∞.
    if (!finite) return put(out, plainDot({ left: pixels, right, rows: count, inner, columns }))
    putBytes(a, pixels)
    kernel.dotPixels(a, inner, count, inner, b, columns, out)
  }
}

function combineStep(kernel: Kernels, part: LazyMatrix & LazyCombine, out: number, placeOf: PlaceOf): Step {
  const { operation, columns } = part
  const x = layBeside(kernel, part.left, columns, out, placeOf)
  const y = layBeside(kernel, part.right, columns, out, placeOf)
  return (_, count) => {
    if (x.column !== undefined) kernel.stretch(x.column, count, columns, out)
    if (y.column !== undefined) kernel.stretch(y.column, count, columns, out)
    kernel[operation](x.place, x.step, y.place, y.step, out, count * columns)
  }
}

interface Beside {
  readonly place: number
  /** How many bytes it goes on in a round. */
  readonly step: number
  /** Where a column lies, which is stretched for each block, in the place of the result: that may be an operand's, too. */
  readonly column?: number
}

function layBeside(kernel: Kernels, operand: LazyOperand, columns: number, out: number, placeOf: PlaceOf): Beside {
  const place = placeOf(operand)
  if (!('kind' in operand)) return { place, step: lay(kernel, { numbers: operand }, place, BLOCK * columns) }
  return operand.columns === columns ? { place, step: ROUND } : { place: out, step: ROUND, column: place }
}
