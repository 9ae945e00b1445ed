import type { Word } from '../figure.ts'
import { sides } from './compare.ts'
import type { Range } from './lines.ts'
import { ink } from './palette.ts'
import { PANEL, panelSpec, type Spec } from './spec.ts'

/** For each category a broad bar for what is right and a narrow one in it for what came. */
export function barsSpec(
  categories: readonly string[],
  right: readonly number[],
  yours: readonly (number | null)[] | undefined,
  x: string | null,
  y: Omit<Range, 'log'>,
  word: Word,
): Spec {
  const names = sides(word)
  const domain = yours ? [names.right, names.yours] : [names.right]
  const values = categories.flatMap((category, i) => [
    { category, y: right[i], side: names.right },
    ...(yours ? [{ category, y: yours[i], side: names.yours }] : []),
  ])
  const room = (PANEL.width - 80) / categories.length
  const scaled = (range: readonly unknown[]): Spec => ({
    field: 'side',
    type: 'nominal',
    scale: { type: 'ordinal', domain, range: range.slice(0, domain.length) },
  })
  return panelSpec({
    data: { values },
    mark: { type: 'bar', clip: true },
    encoding: {
      x: { field: 'category', type: 'ordinal', sort: null, axis: { title: x, labelAngle: 0, grid: false } },
      y: {
        field: 'y',
        type: 'quantitative',
        stack: null,
        axis: { title: y.title, ...(y.format && { format: y.format }) },
        scale: { domain: y.domain, nice: false },
      },
      color: { ...scaled([ink.right, ink.yours]), legend: { symbolType: 'square', symbolSize: 140, columns: 2 } },
      size: { ...scaled([room * 0.8, room * 0.3]), legend: null },
      opacity: { ...scaled([0.4, 1]), legend: null },
    },
  })
}
