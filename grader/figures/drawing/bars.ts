import type { Word } from '../figure.ts'
import { sides } from './compare.ts'
import { type Range, within } from './lines.ts'
import { ink } from './palette.ts'
import { PANEL, panelSpec, type Spec } from './spec.ts'

/** For each category a broad bar for the expected value and a narrow one inside it for the actual value. */
export function barsSpec(
  categories: readonly string[],
  right: readonly number[],
  yours: readonly (number | null)[] | undefined,
  x: string | null,
  y: Omit<Range, 'log'>,
  word: Word,
): Spec {
  const names = sides(word)
  const room = (PANEL.width - 80) / categories.length
  const domain = yours ? [names.right, names.yours] : [names.right]
  // Two scales share one legend only if both use the same field.
  const told = (range: readonly unknown[]): Spec => ({
    field: 'side',
    type: 'nominal',
    scale: { type: 'ordinal', domain, range: range.slice(0, domain.length) },
    legend: { symbolType: 'square', symbolSize: 140, columns: 2 },
  })
  const layer = (side: string, values: readonly (number | null)[], size: number): Spec => ({
    data: { values: values.map((value, i) => ({ category: categories[i], y: within(value, y), side })) },
    mark: { type: 'bar', clip: true, size: room * size },
    encoding: { color: told([ink.right, ink.yours]), opacity: told([0.4, 1]) },
  })
  return panelSpec({
    encoding: {
      x: { field: 'category', type: 'ordinal', sort: null, axis: { title: x, labelAngle: 0, grid: false } },
      y: {
        field: 'y',
        type: 'quantitative',
        stack: null,
        axis: { title: y.title, ...(y.format && { format: y.format }) },
        scale: { domain: y.domain, nice: false },
      },
    },
    layer: [
      layer(names.right, right, 0.8),
      ...(yours ? [layer(names.yours, yours, 0.3), notNumbers(categories, yours, y.domain[0])] : []),
    ],
  })
}

// --- internal ---

// A bar for NaN has no height; a text shows that the value is not a number.
const notNumbers = (categories: readonly string[], yours: readonly (number | null)[], at: number): Spec => ({
  data: { values: yours.flatMap((value, i) => (value === null ? [{ category: categories[i], y: at }] : [])) },
  mark: { type: 'text', text: 'NaN/∞', dy: -10, fontSize: 13, fontWeight: 'bold', color: ink.yours },
})
