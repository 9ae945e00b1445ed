import { cutTo, padBefore, padTo, widthOf } from '../text/width.ts'

/** The points of a curve. */
export interface CurvePoint {
  readonly x: number
  readonly y: number
}

/** A small plot in characters: its data, its range, and its size including title and axes. */
export interface CurveFrame {
  readonly title: string
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly columns: number
  readonly rows: number
  /** Formats a number beside the axis. */
  readonly label: (y: number) => string
}

/** Draws a curve in Braille dots with axes, in exactly the requested number of lines. */
export function renderCurve(points: readonly CurvePoint[], frame: CurveFrame): string[] {
  const [low, high] = frame.y.map(frame.label)
  const gutter = Math.max(widthOf(low), widthOf(high))
  const size = { columns: Math.max(frame.columns - gutter - 2, 1), rows: Math.max(frame.rows - 3, 1) }
  const plot = dotLines(points, frame, size)
  const [from, to] = frame.x.map(String)
  const numbers = from + ' '.repeat(Math.max(1, size.columns - from.length - to.length)) + to
  return [
    padTo(cutTo(frame.title, frame.columns), frame.columns),
    ...plot.map((line, i) => `${padBefore(i === 0 ? high : '', gutter)} ${i === 0 ? '┤' : '│'}${line}`),
    `${padBefore(low, gutter)} └${'─'.repeat(size.columns)}`,
    `${' '.repeat(gutter + 2)}${numbers}`.slice(0, frame.columns),
  ]
}

/** Puts plots side by side. */
export const beside = (left: readonly string[], right: readonly string[], gap: number): string[] =>
  left.map((line, i) => (padTo(line, Math.max(...left.map(widthOf)) + gap) + right[i]).trimEnd())

// --- internal ---

interface Size {
  readonly columns: number
  readonly rows: number
}

/** A Braille character has four rows of two dots. */
const [DOTS_WIDE, DOTS_HIGH] = [2, 4]
const BLANK = 0x2800
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
]

function dotLines(points: readonly CurvePoint[], { x, y }: Pick<CurveFrame, 'x' | 'y'>, size: Size): string[] {
  const cells = Array.from({ length: size.rows }, () => new Uint8Array(size.columns))
  const [width, height] = [size.columns * DOTS_WIDE - 1, size.rows * DOTS_HIGH - 1]
  const set = (column: number, row: number): void => {
    cells[Math.floor(row / DOTS_HIGH)][Math.floor(column / DOTS_WIDE)] |= BITS[row % DOTS_HIGH][column % DOTS_WIDE]
  }
  const places = meansByColumn(points.map((point) => [share(point.x, x) * width, (1 - share(point.y, y)) * height]))
  places.forEach((to, i) => drawLine(places[Math.max(i - 1, 0)], to, set))
  return cells.map((row) => String.fromCharCode(...Array.from(row, (bits) => BLANK + bits)))
}

const share = (value: number, [low, high]: readonly [number, number]): number =>
  high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0

type CurveCell = readonly [column: number, row: number]

// Thousands of losses share one column, which shows their mean.
function meansByColumn(places: readonly CurveCell[]): CurveCell[] {
  const columns = new Map<number, number[]>()
  for (const [column, row] of places) {
    if (!Number.isFinite(row)) continue
    const key = Math.round(column)
    if (!columns.has(key)) columns.set(key, [])
    columns.get(key)?.push(row)
  }
  return [...columns].map(([column, rows]) => [column, rows.reduce((sum, row) => sum + row, 0) / rows.length])
}

function drawLine(from: CurveCell, to: CurveCell, set: (column: number, row: number) => void): void {
  const steps = Math.max(Math.abs(to[0] - from[0]), Math.abs(Math.round(to[1]) - Math.round(from[1])), 1)
  for (let step = 0; step <= steps; step++) {
    const along = step / steps
    set(Math.round(from[0] + along * (to[0] - from[0])), Math.round(from[1] + along * (to[1] - from[1])))
  }
}
