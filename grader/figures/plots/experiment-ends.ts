import type { ExperimentRow } from '../../training/run-experiment.ts'
import { percent } from '../drawing/compare.ts'
import { ink } from '../drawing/palette.ts'
import { panelSpec, type Spec } from '../drawing/spec.ts'
import type { Panel, Word } from '../figure.ts'

/** The accuracies that each seed of each value came to, on training and on test images: their distance is the gap, their scatter the chance. */
export function experimentEnds(rows: readonly ExperimentRow[], word: Word): Panel {
  const names = { train: word({ en: 'training', ko: '훈련' }), test: word({ en: 'test', ko: '시험' }) }
  const ends = rows.flatMap(({ value, runs }) =>
    runs.flatMap(({ history }) => {
      const look = history.looks.at(-1)
      return look ? (['train', 'test'] as const).map((on) => ({ value, on: names[on], y: look[on] })) : []
    }),
  )
  return {
    kind: 'plot',
    title: word({ en: 'accuracy in the end, seed by seed', ko: '시드마다 마지막 정확도' }),
    says: rows
      .map(({ value, runs }) => {
        const [train, test] = (['train', 'test'] as const).map((on) =>
          runs.map(({ history }) => percent(history.looks.at(-1)?.[on])).join(', '),
        )
        return word({
          en: `${value}: training ${train}; test ${test}.`,
          ko: `${value}: 훈련 ${train}, 시험 ${test}.`,
        })
      })
      .join(' '),
    spec: specOf(
      ends,
      rows.map(({ value }) => value),
      names,
      word,
    ),
  }
}

// --- internal ---

interface End {
  readonly value: string
  readonly on: string
  readonly y: number
}

function specOf(
  ends: readonly End[],
  values: readonly string[],
  { train, test }: { readonly train: string; readonly test: string },
  word: Word,
): Spec {
  const lowest = Math.min(1, ...ends.map(({ y }) => y))
  const scaled = (range: readonly string[]): Spec => ({
    field: 'on',
    type: 'nominal',
    scale: { domain: [train, test], range },
    legend: { symbolSize: 90, columns: 2 },
  })
  return panelSpec({
    data: { values: ends },
    encoding: {
      x: {
        field: 'value',
        type: 'ordinal',
        sort: null,
        scale: { domain: values },
        axis: {
          title: null,
          labelAngle: values.some((value) => value.length > 8) ? -20 : 0,
          grid: false,
          labelOverlap: false,
        },
      },
      xOffset: { field: 'on', type: 'nominal', scale: { domain: [train, test] } },
      y: {
        field: 'y',
        type: 'quantitative',
        axis: { title: word({ en: 'accuracy', ko: '정확도' }), format: '.0%' },
        scale: { domain: [Math.max(0, Math.floor(20 * lowest - 0.5) / 20), 1], nice: false, zero: false },
      },
    },
    layer: [
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 0.85 },
        encoding: { color: scaled([ink.third, ink.yours]), shape: scaled(['square', 'circle']) },
      },
    ],
  })
}
