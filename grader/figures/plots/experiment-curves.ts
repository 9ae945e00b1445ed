import { rowsOf } from '../../training/experiment-cases.ts'
import type { Group } from '../../training/experiments/experiment.ts'
import { meanOf, summaryOf } from '../../training/row-summary.ts'
import type { ExperimentResult, ExperimentRow } from '../../training/run-experiment.ts'
import type { Run } from '../../training/run.ts'
import { percent } from '../drawing/compare.ts'
import { manyLinesSpec, type NamedCurve } from '../drawing/many-lines.ts'
import type { Drawing, Panel, Word } from '../figure.ts'
import type { Point, Range } from '../drawing/lines.ts'
import { experimentEnds } from './experiment-ends.ts'
import { accuracyAxis, lossAxis, smoothed } from './learning-curve.ts'

/** The result of an experiment: for each group its accuracies over the images learnt from and in the end; the first also over time, and its loss. */
export function experimentCurves({ trial, tried }: ExperimentResult, word: Word): Drawing {
  const { experiment, chapter, groups } = trial
  const title = word(experiment.title)
  return {
    title: word({
      en: `${title[0].toUpperCase()}${title.slice(1)}: what chapter ${Number(chapter.slice(2))}'s network makes of it`,
      ko: `${title}에 따른 ${Number(chapter.slice(2))}장 신경망의 학습`,
    }),
    caption: word(experiment.reading(groups)),
    panels: groups.flatMap((group, i) => {
      const rows = rowsOf(tried, group)
      if (rows.length === 0) return []
      const first = [accuracyByTime, lossByImages]
      const panels = [accuracyByImages, experimentEnds, ...(i === 0 ? first : [])]
      return panels.map((panel) => inGroup(panel(rows, word), group, word))
    }),
  }
}

// --- internal ---

const inGroup = (panel: Panel, { title }: Group, word: Word): Panel =>
  title ? { ...panel, title: `${word(title)}: ${panel.title}` } : panel

const images = (iteration: number, { history }: Run): number => iteration * history.plan.batchSize

function accuracyByImages(rows: readonly ExperimentRow[], word: Word): Panel {
  const curves = curvesOf(rows, (row) => meanLooks(row, images))
  return {
    kind: 'plot',
    title: word({ en: 'test accuracy over the images learnt from', ko: '학습한 이미지의 수에 따른 시험 정확도' }),
    says: summary(rows, word),
    spec: manyLinesSpec(curves, imagesAxis(curves, word), accuracyAxis(word)),
    table: {
      columns: word({
        en: 'value|seeds|parameters|iterations|loss|training accuracy|test accuracy|± (seeds)|gap|seconds|images/s|MB',
        ko: '값|시드|매개변수|반복|손실|훈련 정확도|시험 정확도|±(시드)|차이|초|초당 이미지|MB',
      }).split('|'),
      rows: rows
        .map(summaryOf)
        .map((row) => [
          row.value,
          row.seeds,
          row.parameters,
          row.iterations,
          finite(row.loss.mean),
          finite(row.training.mean),
          finite(row.test.mean),
          row.seeds > 1 ? finite(row.test.spread) : null,
          finite(row.gap.mean),
          row.seconds.mean,
          Math.round(row.imagesPerSecond),
          row.memory === undefined ? null : Math.round(row.memory),
        ]),
    },
  }
}

function accuracyByTime(rows: readonly ExperimentRow[], word: Word): Panel {
  // Each run is assumed to have had a constant speed.
  const curves = curvesOf(rows, (row) =>
    meanLooks(row, (iteration, { history }) => (history.seconds * iteration) / Math.max(history.iteration, 1)),
  )
  return {
    kind: 'plot',
    title: word({ en: 'test accuracy over time', ko: '시간에 따른 시험 정확도' }),
    says: word({
      en: 'The same accuracies over the seconds of training.',
      ko: '같은 정확도를 학습에 걸린 시간에 따라 나타냈습니다.',
    }),
    spec: manyLinesSpec(
      curves,
      { title: word({ en: 'seconds', ko: '초' }), domain: [0, highest(curves)] },
      accuracyAxis(word),
    ),
  }
}

function lossByImages(rows: readonly ExperimentRow[], word: Word): Panel {
  const curves = curvesOf(rows, ({ runs: [run] }) =>
    smoothed(run.history.loss, POINTS).map(({ x, y }) => ({ x: images(x, run), y })),
  )
  const axis = lossAxis(
    curves.map(({ points }) => points),
    word,
  )
  return {
    kind: 'plot',
    title: word({ en: 'loss over the images learnt from', ko: '학습한 이미지의 수에 따른 손실' }),
    says: word({
      en: 'The loss on the mini-batches of the first seed, smoothed.',
      ko: '첫 시드의 미니배치에 대한 손실을 평활하여 나타냈습니다.',
    }),
    spec: manyLinesSpec(curves, imagesAxis(curves, word), axis),
  }
}

const POINTS = 25

const curvesOf = (rows: readonly ExperimentRow[], points: (row: ExperimentRow) => Point[]): NamedCurve[] =>
  rows.map((row) => ({ name: row.value, points: points(row) }))

// The means over the seeds, where all of them were looked at after as many iterations.
function meanLooks({ runs }: ExperimentRow, at: (iteration: number, run: Run) => number): Point[] {
  return runs[0].history.looks.flatMap(({ iteration }) => {
    const looks = runs.map(({ history }) => history.looks.find((look) => look.iteration === iteration))
    const there = looks.filter((look) => look !== undefined)
    if (there.length < runs.length) return []
    return [{ x: meanOf(runs.map((run) => at(iteration, run))).mean, y: meanOf(there.map(({ test }) => test)).mean }]
  })
}

const highest = (curves: readonly NamedCurve[]): number =>
  Math.max(1e-3, ...curves.flatMap(({ points }) => points.map(({ x }) => x)))

const imagesAxis = (curves: readonly NamedCurve[], word: Word): Range => ({
  title: word({ en: 'images', ko: '이미지' }),
  domain: [0, highest(curves)],
  format: '~s',
})

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const summary = (rows: readonly ExperimentRow[], word: Word): string =>
  rows
    .map(summaryOf)
    .map(({ value, test }) => {
      const accuracy = percent(finite(test.mean))
      return word({ en: `${value}: ${accuracy} in the end.`, ko: `${value}: 마지막에 ${accuracy}.` })
    })
    .join(' ')
