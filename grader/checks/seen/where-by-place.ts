import type { Part, Where } from '../../model/pattern.ts'
import { columnOf, type Comparison, rowOf } from './comparison.ts'

/** Which elements, rows or columns are off, where they are the first, the last, one alone or every second. */
export function whereByPlace(c: Comparison): Where | undefined {
  const candidates = partsOf(c).flatMap((lines) => {
    const where = amongLines(lines)
    return where && lines.filled > MOSTLY ? [{ where, filled: lines.filled }] : []
  })
  const [best] = candidates.toSorted((a, b) => b.filled - a.filled)
  return best?.where ?? onDiagonal(c)
}

// --- internal ---

// A row that is off may hold a number or two that are right by chance.
const MOSTLY = 0.6

/** The rows (say) that hold something off, out of how many, and which share of their numbers is off. */
interface Lines {
  readonly part: Part
  readonly off: readonly number[]
  readonly count: number
  readonly filled: number
}

function partsOf(c: Comparison): Lines[] {
  const { shape, wanted } = c
  if (shape.length === 2 && wanted.length > Math.max(...shape))
    return [linesOf(c, 'row', shape[0], (i) => rowOf(c, i)), linesOf(c, 'column', shape[1], (i) => columnOf(c, i))]
  return [linesOf(c, 'element', wanted.length, (i) => i)]
}

function linesOf(c: Comparison, part: Part, count: number, lineOf: (i: number) => number): Lines {
  const off = [...new Set(c.off.map(lineOf))].toSorted((a, b) => a - b)
  return { part, off, count, filled: c.off.length / (off.length * (c.wanted.length / count)) }
}

function amongLines({ part, off, count }: Lines): Where | undefined {
  if (count < 2 || off.length === count) return undefined
  const right = [...Array(count).keys()].filter((line) => !off.includes(line))
  if (off.length === 1) return onlyOne(part, off[0], count)
  if (right.length === 1 && right[0] === 0) return { kind: 'all-but-first', part }
  if (right.length === 1 && right[0] === count - 1) return { kind: 'all-but-last', part }
  return count >= 4 && isEverySecond(off, count) ? { kind: 'every-second', part } : undefined
}

function onlyOne(part: Part, index: number, count: number): Where {
  if (index === count - 1) return { kind: 'only-last', part }
  return index === 0 ? { kind: 'only-first', part } : { kind: 'only', part, index }
}

const isEverySecond = (off: readonly number[], count: number): boolean =>
  off.every((line, n) => line === off[0] + 2 * n) && off.length >= Math.floor(count / 2)

function onDiagonal(c: Comparison): Where | undefined {
  const { shape, off, wanted } = c
  if (shape.length !== 2 || shape[0] !== shape[1] || shape[0] < 3) return undefined
  const inside = off.filter((i) => rowOf(c, i) === columnOf(c, i)).length
  if (inside === off.length && inside === shape[0]) return { kind: 'diagonal' }
  return inside === 0 && off.length === wanted.length - shape[0] ? { kind: 'off-diagonal' } : undefined
}
