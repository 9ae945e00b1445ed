import type { Part, What } from '../../model/pattern.ts'
import { columnOf, type Comparison, gives, rowOf } from './comparison.ts'
import { isProved } from './evidence.ts'

/** The expected numbers in other places: reversed, shifted by one, sorted, transposed, added up, or the first for all. */
export function whatMoved(c: Comparison): What | undefined {
  const { shape, wanted } = c
  if (c.off.length < 2 || !isProved(c)) return undefined
  const isSquare = shape.length === 2 && shape[0] === shape[1]
  if (isSquare && gives(c, (i) => wanted[columnOf(c, i) * shape[0] + rowOf(c, i)]))
    return { kind: 'transposed', part: 'element' }
  for (const axis of axesOf(shape)) {
    const found = MOVES.find(([, move]) => gives(c, (i) => along(c, axis, i, move)))
    if (found) return { kind: found[0], part: axis.part }
  }
  return undefined
}

// --- internal ---

interface Axis {
  readonly part: Part
  readonly length: number
  readonly stride: number
}

function axesOf(shape: readonly number[]): Axis[] {
  if (shape.length === 1) return [{ part: 'element', length: shape[0], stride: 1 }]
  if (shape.length !== 2) return []
  const axes: Axis[] = [
    { part: 'row', length: shape[0], stride: shape[1] },
    { part: 'column', length: shape[1], stride: 1 },
  ]
  return axes.filter(({ length }) => length > 1)
}

type Move = (line: readonly number[], n: number) => number

const MOVES: readonly (readonly [
  'reversed' | 'first-for-all' | 'last-for-all' | 'shifted' | 'running-sum' | 'sorted',
  Move,
])[] = [
  ['first-for-all', (line) => line[0]],
  ['last-for-all', (line) => line.at(-1)!],
  ['reversed', (line, n) => line[line.length - 1 - n]],
  ['shifted', (line, n) => line[(n + 1) % line.length]],
  ['shifted', (line, n) => line[(n - 1 + line.length) % line.length]],
  ['running-sum', (line, n) => line.slice(0, n + 1).reduce((sum, v) => sum + v, 0)],
  ['sorted', (line, n) => line.toSorted((a, b) => a - b)[n]],
]

// What a move puts in the place of number `i`, along one axis.
function along({ wanted }: Comparison, { length, stride }: Axis, i: number, move: Move): number {
  const n = Math.floor(i / stride) % length
  const start = i - n * stride
  return move(
    Array.from({ length }, (_, k) => wanted[start + k * stride]),
    n,
  )
}
