import { imagesPerSecond, recentLoss } from '../../training/history.ts'
import type { ExperimentResult, ExperimentRow } from '../../training/run-experiment.ts'
import { percent } from '../drawing/compare.ts'
import { manyLinesSpec, type NamedCurve } from '../drawing/many-lines.ts'
import type { Drawing, Panel, Word } from '../figure.ts'
import type { Point, Range } from '../drawing/lines.ts'
import { accuracyAxis, lossAxis, smoothed } from './learning-curve.ts'

/** The result of an experiment: accuracy and loss over the images that were learned from, and accuracy over time. */
export function experimentCurves({ trial, tried }: ExperimentResult, word: Word): Drawing {
  const { experiment, chapter } = trial
  const title = word({ en: experiment.title.en, ko: experiment.title.ko })
  return {
    title: word({
      en: `${title[0].toUpperCase()}${title.slice(1)}: what chapter ${Number(chapter.slice(2))}'s network makes of it`,
      ko: `${title}에 따른 ${Number(chapter.slice(2))}장 신경망의 학습`,
    }),
    caption: word({ en: experiment.reading.en, ko: experiment.reading.ko }),
    panels: [accuracyByImages(tried, word), accuracyByTime(tried, word), lossByImages(tried, word)],
  }
}

// --- internal ---

const images = ({ run: { history } }: ExperimentRow, iteration: number): number => iteration * history.plan.batchSize

function accuracyByImages(tried: readonly ExperimentRow[], word: Word): Panel {
  const curves = curvesOf(tried, (one) =>
    one.run.history.looks.map(({ iteration, test }) => ({ x: images(one, iteration), y: test })),
  )
  return {
    kind: 'plot',
    title: word({ en: 'Test accuracy over the images learnt from', ko: '학습한 이미지의 수에 따른 시험 정확도' }),
    says: summary(tried, word),
    spec: manyLinesSpec(curves, imagesAxis(curves, word), accuracyAxis(word)),
    table: {
      columns: word({
        en: 'value|iterations|loss|test accuracy|seconds|images/s',
        ko: '값|반복|손실|시험 정확도|초|초당 이미지',
      }).split('|'),
      rows: tried.map(({ value, run: { history } }) => [
        value,
        history.iteration,
        finite(recentLoss(history)),
        history.looks.at(-1)?.test ?? null,
        history.seconds,
        Math.round(imagesPerSecond(history)),
      ]),
    },
  }
}

function accuracyByTime(tried: readonly ExperimentRow[], word: Word): Panel {
  // Each run is assumed to have had a constant speed.
  const curves = curvesOf(tried, ({ run: { history } }) =>
    history.looks.map(({ iteration, test }) => ({
      x: (history.seconds * iteration) / Math.max(history.iteration, 1),
      y: test,
    })),
  )
  return {
    kind: 'plot',
    title: word({ en: 'Test accuracy over time', ko: '시간에 따른 시험 정확도' }),
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

function lossByImages(tried: readonly ExperimentRow[], word: Word): Panel {
  const curves = curvesOf(tried, (one) =>
    smoothed(one.run.history.loss, POINTS).map(({ x, y }) => ({ x: images(one, x), y })),
  )
  const axis = lossAxis(
    curves.map(({ points }) => points),
    word,
  )
  return {
    kind: 'plot',
    title: word({ en: 'Loss over the images learnt from', ko: '학습한 이미지의 수에 따른 손실' }),
    says: word({ en: 'The loss on the mini-batches, smoothed.', ko: '미니배치에 대한 손실을 평활하여 나타냈습니다.' }),
    spec: manyLinesSpec(curves, imagesAxis(curves, word), axis),
  }
}

const POINTS = 25

const curvesOf = (tried: readonly ExperimentRow[], points: (one: ExperimentRow) => Point[]): NamedCurve[] =>
  tried.map((one) => ({ name: one.value, points: points(one) }))

const highest = (curves: readonly NamedCurve[]): number =>
  Math.max(1e-3, ...curves.flatMap(({ points }) => points.map(({ x }) => x)))

const imagesAxis = (curves: readonly NamedCurve[], word: Word): Range => ({
  title: word({ en: 'images', ko: '이미지' }),
  domain: [0, highest(curves)],
  format: '~s',
})

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const summary = (tried: readonly ExperimentRow[], word: Word): string =>
  tried
    .map(({ value, run: { history } }) => {
      const accuracy = percent(history.looks.at(-1)?.test)
      return word({ en: `${value}: ${accuracy} in the end.`, ko: `${value}: 마지막에 ${accuracy}.` })
    })
    .join(' ')
