// A port of NumPy's array printing with its usual settings (numpy/_core/arrayprint.py, BSD licence).
import type { Dense } from '../kernels/dense.ts'
import { numberAt, widen } from '../kernels/dense.ts'
import { shapeText, sizeOf } from '../shape.ts'
import { scalarText } from './format-number.ts'
import { numberFormat } from './number-format.ts'
import { wrap } from './wrap.ts'

/** What NumPy's set_printoptions takes, with its usual settings. */
export interface PrintOptions {
  /** Above this many numbers only the edges are shown. */
  readonly threshold?: number
  readonly edgeItems?: number
  readonly lineWidth?: number
}

const THRESHOLD = 1000
const EDGE = 3
const LINE_WIDTH = 75

/** As Python's print shows it: [[1. 2.]\n [3. 4.]]. */
export function formatString(dense: Dense, options: PrintOptions = {}): string {
  if (dense.shape.length === 0) return scalarText(numberAt(dense.data, 0))
  return body(dense, ' ', options.lineWidth ?? LINE_WIDTH, ' ', options)
}

/** As Python's prompt shows it: array([[1., 2.],\n       [3., 4.]]). */
export function formatArray(dense: Dense): string {
  const size = sizeOf(dense.shape)
  const text = `array(${body(dense, ', ', LINE_WIDTH - 1, '       ')}`
  const extras = [
    ...((size === 0 && dense.shape.length > 1) || size > THRESHOLD ? [`shape=${shapeText(dense.shape)}`] : []),
    ...(size === 0 ? ['dtype=float64'] : []),
  ]
  if (extras.length === 0) return `${text})`
  const lastLine = text.length - text.lastIndexOf('\n')
  const rest = `${extras.join(', ')})`
  return `${text},${lastLine + 1 + rest.length > LINE_WIDTH ? '\n      ' : ' '}${rest}`
}

function body(
  { shape, data }: Dense,
  separator: string,
  width: number,
  indent: string,
  { threshold = THRESHOLD, edgeItems = EDGE }: PrintOptions = {},
): string {
  if (sizeOf(shape) === 0) return '[]'
  const edge = sizeOf(shape) > threshold ? edgeItems : Infinity
  const format = numberFormat(edge < Infinity ? shown(shape, data, edge) : Array.from(widen(data)))
  return block(shape, 0, indent, width)

  function block(rest: readonly number[], start: number, hanging: string, room: number): string {
    if (rest.length === 0) return format(numberAt(data, start))
    const [length, ...inner] = rest
    const step = sizeOf(inner)
    const items = kept(length, edge).map((n) =>
      n === undefined ? '...' : block(inner, start + n * step, `${hanging} `, room - 1),
    )
    if (inner.length === 0) return `[${wrap(items, separator, room, hanging)}]`
    return `[${items.join(separator.trimEnd() + '\n'.repeat(inner.length) + hanging)}]`
  }
}

// The indices that are shown along one axis; undefined stands for the dots between the edges.
function kept(length: number, edge: number): (number | undefined)[] {
  const all = Array.from({ length }, (_, n) => n)
  return length > 2 * edge ? [...all.slice(0, edge), undefined, ...all.slice(-edge)] : all
}

function shown(shape: readonly number[], data: Dense['data'], edge: number, start = 0): number[] {
  if (shape.length === 0) return [numberAt(data, start)]
  const [length, ...inner] = shape
  return kept(length, edge).flatMap((n) => (n === undefined ? [] : shown(inner, data, edge, start + n * sizeOf(inner))))
}
