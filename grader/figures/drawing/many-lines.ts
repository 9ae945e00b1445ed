import { type Point, type Range, channel } from './lines.ts'
import { ink } from './palette.ts'
import { panelSpec, type Spec } from './spec.ts'

/** One of several curves of the same kind. */
export interface NamedCurve {
  readonly name: string
  readonly points: readonly Point[]
}

/** Plots an ordered set of curves, distinguished by colour, dashes and marks. */
export function manyLinesSpec(curves: readonly NamedCurve[], x: Range, y: Range): Spec {
  const values = curves.flatMap(({ name, points }) => points.map((point, i) => ({ ...point, i, curve: name })))
  const scale = (range: readonly unknown[]): Spec => ({
    type: 'ordinal',
    domain: curves.map(({ name }) => name),
    range: curves.map((_, i) => of(range, i)),
  })
  const told = (range: readonly unknown[]): Spec => ({
    field: 'curve',
    type: 'nominal',
    scale: scale(range),
    legend: {
      symbolType: 'stroke',
      symbolSize: 900,
      columns: curves.some(({ name }) => name.length > 7) ? 2 : 3,
      columnPadding: 16,
    },
  })
  return panelSpec({
    data: { values },
    encoding: { x: channel('x', x), y: channel('y', y) },
    layer: [
      {
        mark: { type: 'line', clip: true, strokeWidth: 2, invalid: 'break-paths-show-path-domains' },
        encoding: { order: { field: 'i' }, color: told(COLORS), strokeDash: told(DASHES) },
      },
      // A short run may have only one or two points. Marks with a scale of their own would spoil the dashes in the legend.
      ...curves.map(({ points }, i) => ({
        data: { values: points },
        mark: {
          type: 'point',
          clip: true,
          filled: true,
          size: 26,
          opacity: 1,
          color: of(COLORS, i),
          shape: of(SHAPES, i),
        },
      })),
    ],
  })
}

// --- internal ---

const of = <T>(range: readonly T[], i: number): T => range[i % range.length]

const COLORS = [ink.right, ink.yours, ink.third, ink.fourth, ink.text, ink.soft]
const DASHES = [
  [1, 0],
  [6, 3],
  [2, 3],
  [9, 3, 2, 3],
  [12, 4],
]
const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'cross']
