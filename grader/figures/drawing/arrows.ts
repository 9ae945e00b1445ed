import { markLayer } from './lines.ts'
import type { Spec } from './spec.ts'

/** An arrow from one point to another. */
export interface Arrow {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Arrows on a plot with equal scales on both axes: a line each, and a head in its direction. */
export function arrows(all: readonly Arrow[], color: string, width: number, opacity = 1): Spec[] {
  const values = all.map(({ from: [x, y], to: [x2, y2] }) => ({
    x,
    y,
    x2,
    y2,
    turn: 90 - (Math.atan2(y2 - y, x2 - x) * 180) / Math.PI,
  }))
  const heads = values.filter(({ x, y, x2, y2 }) => Math.hypot(x2 - x, y2 - y) > 0.02)
  return [
    markLayer({ type: 'rule', color, strokeWidth: width, opacity }, values, {
      x2: { field: 'x2' },
      y2: { field: 'y2' },
    }),
    markLayer(
      { type: 'point', shape: 'triangle-up', filled: true, size: 22 + 9 * width, color, opacity },
      heads.map(({ x2, y2, turn }) => ({ x: x2, y: y2, turn })),
      { angle: { field: 'turn', type: 'quantitative', scale: null } },
    ),
  ]
}
