import { widthOf } from '../../text/width.ts'
import { ink } from './palette.ts'
import { axis, PANEL, panelSpec, type Spec } from './spec.ts'

/** A curve, and what it represents: that determines its style. */
export interface Curve {
  readonly name: string
  readonly as: keyof typeof LINE_STYLES
  readonly points: readonly Point[]
}

/** The points of the curve; null leaves a gap. */
export interface Point {
  readonly x: number
  readonly y: number | null
}

/** An axis: its title and its range. */
export interface Range {
  readonly title: string | null
  readonly domain: readonly [number, number]
  readonly log?: boolean
  /** The d3 format of its numbers. */
  readonly format?: string
  readonly values?: readonly number[]
}

/** Plots curves over a numeric axis, distinguished by colour, width and dashes. */
export function linesSpec(
  curves: readonly Curve[],
  x: Range,
  y: Range,
  more: { readonly behind?: readonly Spec[]; readonly before?: readonly Spec[]; readonly height?: number } = {},
): Spec {
  const shown = curves.filter(({ points }) => points.length > 0)
  return panelSpec(
    {
      layer: [frameOf(x, y), ...(more.behind ?? []), ...layersOf(shown, y), ...(more.before ?? [])],
      encoding: { x: channel('x', x), y: channel('y', y) },
    },
    more.height ?? PANEL.height,
  )
}

/** Marks at points in a fixed style, as plain data for a separate layer. */
export const markLayer = (mark: Spec, values: readonly object[], encoding: Spec = {}): Spec => ({
  data: { values },
  mark: { clip: true, ...mark },
  ...(Object.keys(encoding).length > 0 && { encoding }),
})

// Formats a power of ten: 1e-4, 1, 1e8.
const POWER = "datum.value === 1 ? '1' : replace(format(datum.value, '.0e'), '+', '')"

/** Turns a range into an axis with a scale. */
export const channel = (field: string, { title, domain, log, format, values }: Range): Spec => ({
  field,
  type: 'quantitative',
  axis: axis(title, {
    labelSeparation: 4,
    ...(format && { format }),
    ...(values && { values }),
    ...(log && { labelExpr: POWER }),
  }),
  scale: { domain, nice: false, zero: false, ...(log && { type: 'log' }) },
})

/** Limits points far outside an axis, because a picture cannot hold larger numbers. */
export function within(
  value: number | null,
  { domain: [low, high], log }: Pick<Range, 'domain' | 'log'>,
): number | null {
  if (value === null) return null
  const [least, most] = log ? [low / 1e3, high * 1e3] : [low - 20 * (high - low), high + 20 * (high - low)]
  return Math.min(most, Math.max(least, value))
}

// --- internal ---

// The expected curve is a broad band and the student's a thin line on it: if both agree, the line is inside the band.
const LINE_STYLES = {
  right: { color: ink.right, width: 7, opacity: 0.4, dash: [1, 0] },
  yours: { color: ink.yours, width: 2, opacity: 1, dash: [1, 0] },
  points: { color: ink.yours, width: 2.5, opacity: 1, dash: [2, 4], point: true },
  raw: { color: ink.yours, width: 1, opacity: 0.35, dash: [1, 0] },
  second: { color: ink.third, width: 2, opacity: 1, dash: [6, 3] },
  third: { color: ink.fourth, width: 2, opacity: 1, dash: [2, 3] },
  plain: { color: ink.text, width: 1.5, opacity: 1, dash: [1, 0] },
} as const

type LineStyle = (typeof LINE_STYLES)[keyof typeof LINE_STYLES]

function layersOf(curves: readonly Curve[], range: Range): Spec[] {
  if (curves.length === 0) return []
  const values = (some: readonly Curve[]): Spec => ({
    values: some.flatMap(({ name, points }) =>
      points.map(({ x, y }, i) => ({ x, y: within(y, range), i, curve: name })),
    ),
  })
  const marked = curves.filter(({ as }) => 'point' in LINE_STYLES[as])
  return [
    {
      data: values(curves),
      mark: { type: 'line', clip: true, strokeCap: 'butt', invalid: 'break-paths-show-path-domains' },
      encoding: { order: { field: 'i' }, ...lineStylesOf(curves) },
    },
    ...marked.map((curve) => ({
      data: values([curve]),
      mark: { type: 'point', clip: true, filled: true, opacity: 1, size: 60, color: LINE_STYLES[curve.as].color },
    })),
  ]
}

// Colour, width and dashes carry the same information, and the legend shows all of them, for readers who cannot tell the colours.
function lineStylesOf(curves: readonly Curve[]): Spec {
  const scaled = (of: (look: LineStyle) => unknown): Spec => ({
    field: 'curve',
    type: 'nominal',
    scale: {
      type: 'ordinal',
      domain: curves.map(({ name }) => name),
      range: curves.map(({ as }) => of(LINE_STYLES[as])),
    },
    legend: { symbolType: 'stroke', columns: columnsFor(curves) },
  })
  return {
    color: scaled(({ color }) => color),
    strokeWidth: scaled(({ width }) => width),
    strokeDash: scaled(({ dash }) => dash),
    opacity: scaled(({ opacity }) => opacity),
  }
}

// The number of names that fit on a line.
function columnsFor(curves: readonly Curve[]): number {
  const room = Math.max(...curves.map(({ name }) => 42 + 6.8 * widthOf(name)))
  return Math.max(1, Math.min(curves.length, Math.floor((PANEL.width - 20) / room)))
}

// An empty layer keeps the axes if there is no curve.
const frameOf = (x: Range, y: Range): Spec =>
  markLayer({ type: 'point', opacity: 0, size: 0 }, [{ x: x.domain[0], y: y.domain[0] }])
