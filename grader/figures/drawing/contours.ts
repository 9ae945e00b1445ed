import { markLayer } from './lines.ts'
import { ink } from './palette.ts'
import type { Spec } from './spec.ts'

/** Contour lines of a·x0² + b·x1²: ellipses around the minimum. */
export function contours([a, b]: readonly [number, number], levels: readonly number[]): Spec[] {
  const values = levels.flatMap((level) =>
    Array.from({ length: 73 }, (_, i) => {
      const angle = (i * Math.PI) / 36
      return { x: Math.sqrt(level / a) * Math.cos(angle), y: Math.sqrt(level / b) * Math.sin(angle), i, level }
    }),
  )
  return [
    markLayer({ type: 'line', color: ink.soft, opacity: 0.55, strokeWidth: 1 }, values, {
      order: { field: 'i' },
      detail: { field: 'level' },
    }),
    markLayer({ type: 'point', shape: 'cross', filled: true, size: 60, color: ink.soft, opacity: 1 }, [{ x: 0, y: 0 }]),
  ]
}
