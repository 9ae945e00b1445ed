import type { Word } from '../figure.ts'
import { ink } from './palette.ts'
import { panelSpec, type Spec } from './spec.ts'

/** Pairs of numbers: the expected one and the actual one. */
export interface Group {
  readonly name: string
  readonly right: readonly number[]
  readonly yours?: readonly (number | null)[]
}

/** Plots every number at (expected, actual): equal numbers are on the diagonal. */
export function agreementSpec(groups: readonly Group[], word: Word): Spec {
  const [low, high] = rangeOf(groups)
  const values = groups.flatMap(({ name, right, yours = [] }) =>
    yours.flatMap((y, i) => (y === null ? [] : [{ x: right[i], y: Math.min(high, Math.max(low, y)), group: name }])),
  )
  const domain = groups.map(({ name }) => name)
  const scale = { domain: [low, high], nice: false, zero: false }
  const number = (field: string, title: string): Spec => ({ field, type: 'quantitative', scale, axis: { title } })
  return panelSpec({
    encoding: {
      x: number('x', word({ en: 'right value', ko: '올바른 값' })),
      y: number('y', word({ en: 'your value', ko: '내 결과' })),
    },
    layer: [
      {
        data: {
          values: [
            { x: low, y: low },
            { x: high, y: high },
          ],
        },
        mark: { type: 'line', strokeWidth: 7, opacity: 0.35, color: ink.right },
      },
      ...(values.length > 0 ? [points(values, domain)] : []),
    ],
  })
}

// --- internal ---

const points = (values: readonly object[], domain: readonly string[]): Spec => ({
  data: { values },
  mark: { type: 'point', size: 55, strokeWidth: 1.8, opacity: 1 },
  encoding: {
    color: scaled(domain, [ink.yours, ink.third, ink.fourth, ink.text]),
    shape: scaled(domain, ['circle', 'square', 'triangle-up', 'cross']),
  },
})

const scaled = (domain: readonly string[], range: readonly string[]): Spec => ({
  field: 'group',
  type: 'nominal',
  scale: { domain, range: range.slice(0, domain.length) },
  legend: { symbolSize: 80, columns: 4, columnPadding: 16 },
})

// Actual numbers can be arbitrary; the picture covers three times the expected range, and values beyond it are drawn at its edge.
function rangeOf(groups: readonly Group[]): [number, number] {
  const right = groups.flatMap((group) => group.right)
  const reach = Math.max(...right.map(Math.abs), 1e-6)
  const all = [...right, ...groups.flatMap(({ yours = [] }) => yours.filter((value) => value !== null))]
  const clamp = (value: number): number => Math.min(3 * reach, Math.max(-3 * reach, value))
  const [low, high] = [Math.min(...all.map(clamp)), Math.max(...all.map(clamp))]
  const margin = 0.08 * (high - low || 1)
  return [low - margin, high + margin]
}
