import type { TrainingData } from '../data/training.ts'
import { percent, short } from '../drawing/compare.ts'
import { linesSpec, markLayer, type Point, type Range } from '../drawing/lines.ts'
import { ink } from '../drawing/palette.ts'
import type { Spec } from '../drawing/spec.ts'
import { tableOf } from '../drawing/table.ts'
import type { Panel, Word } from '../figure.ts'
import type { BookCurve } from '../golden/book-curves.ts'

/** The loss of each iteration, raw and smoothed, over the book's. */
export function lossPanel(data: TrainingData | undefined, book: BookCurve, word: Word): Panel {
  const raw = (data?.loss ?? []).map((y, i) => ({ x: i + 1, y }))
  const smooth = smoothed(raw)
  return {
    kind: 'plot',
    title: word({ en: 'Loss', ko: '손실' }),
    says: data
      ? word({
          en: `The smoothed loss goes from ${short(smooth[0]?.y)} to ${short(smooth.at(-1)?.y)}.`,
          ko: `평활한 손실은 ${short(smooth[0]?.y)}에서 시작하여 ${short(smooth.at(-1)?.y)}에 이릅니다.`,
        })
      : waiting(word),
    spec: linesSpec(
      [
        { name: word({ en: 'book (test data)', ko: '책(시험)' }), as: 'right', points: pointsOf(book, 'loss', data) },
        { name: word({ en: 'mini-batch', ko: '미니배치' }), as: 'raw', points: thinned(raw, MAX_POINTS) },
        { name: word({ en: 'smoothed', ko: '평활' }), as: 'yours', points: thinned(smooth, MAX_POINTS / 3) },
      ],
      iterationAxis(data, word),
      { title: word({ en: 'loss', ko: '손실' }), domain: [0, 2.5] },
      { behind: [band(book, 'loss', data)] },
    ),
    table: tableOf(
      word({ en: 'iteration', ko: '반복' }),
      smooth.map(({ x }) => x),
      { [word({ en: 'smoothed', ko: '평활' })]: smooth.map(({ y }) => y) },
    ),
  }
}

/** The accuracy on training and test data at each epoch, and on test data at the end, over the book's. */
export function accuracyPanel(data: TrainingData | undefined, book: BookCurve, word: Word): Panel {
  const at = (values: readonly (number | null)[]): Point[] => values.map((y, epoch) => ({ x: epoch * EPOCH + 1, y }))
  const final = data?.finalTestAccuracy ?? undefined
  const end = final === undefined ? [] : [{ x: endOf(data), y: final }]
  const [train, test] = [at(data?.trainAccuracy ?? []), [...at(data?.testAccuracy ?? []), ...end]]
  const names = { train: word({ en: 'training data', ko: '훈련' }), test: word({ en: 'test data', ko: '시험' }) }
  return {
    kind: 'plot',
    title: word({ en: 'Accuracy at each epoch and at the end', ko: '에폭마다의 정확도와 최종 정확도' }),
    says: data
      ? word({
          en: `The accuracy on test data goes from ${percent(test[0]?.y)} to ${percent(test.at(-1)?.y)}, on training data to ${percent(train.at(-1)?.y)}.`,
          ko: `시험 데이터에 대한 정확도는 ${percent(test[0]?.y)}에서 ${percent(test.at(-1)?.y)}까지, 훈련 데이터에 대한 정확도는 ${percent(train.at(-1)?.y)}까지 올라갑니다.`,
        })
      : waiting(word),
    spec: linesSpec(
      [
        {
          name: word({ en: 'book (test data)', ko: '책(시험)' }),
          as: 'right',
          points: pointsOf(book, 'accuracy', data),
        },
        { name: names.train, as: 'second', points: train },
        { name: names.test, as: 'points', points: test },
      ],
      iterationAxis(data, word),
      { title: word({ en: 'accuracy', ko: '정확도' }), domain: [0, 1], format: '.0%' },
      { behind: [band(book, 'accuracy', data)] },
    ),
    table: tableOf(
      word({ en: 'iteration', ko: '반복' }),
      (test.length > train.length ? test : train).map(({ x }) => x),
      { [names.train]: train.map(({ y }) => y), [names.test]: test.map(({ y }) => y) },
    ),
  }
}

// --- internal ---

const EPOCH = 600
const MAX_POINTS = 600
const WINDOW = 100

const waiting = (word: Word): string =>
  word({ en: 'Only the book’s curve: there was no training yet.', ko: '아직 학습하지 않아 책의 곡선만 있습니다.' })

const endOf = (data: TrainingData | undefined): number => data?.iterations ?? 3000

const iterationAxis = (data: TrainingData | undefined, word: Word): Range => ({
  title: word({ en: 'iteration', ko: '반복' }),
  domain: [0, endOf(data)],
  values: [0, 1, 2, 3, 4].map((part) => Math.round((part * endOf(data)) / 4)),
})

const pointsOf = (book: BookCurve, what: 'loss' | 'accuracy', data: TrainingData | undefined): Point[] =>
  book.updates.map((x, i) => ({ x, y: book[what][i] })).filter(({ x }) => x <= endOf(data))

function band(book: BookCurve, what: 'loss' | 'accuracy', data: TrainingData | undefined): Spec {
  const values = pointsOf(book, what, data).map(({ x, y }, i) => {
    const spread = 2 * book[`${what}Sd`][i]
    return { x, y: (y ?? 0) - spread, y2: (y ?? 0) + spread }
  })
  return markLayer({ type: 'area', color: ink.right, opacity: 0.3 }, values, { y2: { field: 'y2' } })
}

// The mean of the numbers within the window.
function smoothed(points: readonly Point[]): Point[] {
  const step = Math.max(1, Math.floor(WINDOW / 10))
  return points
    .filter((_, i) => i % step === 0 || i === points.length - 1)
    .map(({ x }) => {
      const near = points.slice(Math.max(0, x - WINDOW / 2), x + WINDOW / 2).flatMap(({ y }) => (y === null ? [] : [y]))
      return { x, y: near.length === 0 ? null : near.reduce((sum, y) => sum + y, 0) / near.length }
    })
}

function thinned(points: readonly Point[], most: number): Point[] {
  const step = Math.ceil(points.length / most)
  return points.filter((_, i) => i % step === 0)
}
