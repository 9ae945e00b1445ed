import type { Portrait } from '../../model/training.ts'
import { type History, recentLoss } from '../../training/history.ts'
import { activationOf } from '../../training/plan.ts'
import { percent, short } from '../drawing/compare.ts'
import { linesSpec, type Point, type Range } from '../drawing/lines.ts'
import { tableOf } from '../drawing/table.ts'
import type { Drawing, Panel, Word } from '../figure.ts'
import { bookCurve } from '../golden/book-curves.ts'
import { confusionPanel } from './training-confusion.ts'
import { mistakesPanel, weightsPanel } from './training-images.ts'
import { josa } from '../../text/josa.ts'

/** The figures of a run of `npm run train`: its curves, and a portrait of the trained network. */
export function learningCurve(history: History, portrait: Portrait | undefined, word: Word): Drawing {
  return {
    title: title(history, word),
    caption: caption(history, word),
    panels: [lossPanel(history, word), accuracyPanel(history, word), ...portraitPanels(portrait, word)],
  }
}

/** The mean losses of a few hundred equal parts of a run. */
export function smoothed(loss: readonly number[], most = MAX_POINTS): Point[] {
  const step = Math.max(1, Math.ceil(loss.length / most))
  return Array.from({ length: Math.ceil(loss.length / step) }, (_, i) => {
    const some = loss.slice(i * step, (i + 1) * step)
    const mean = some.reduce((sum, value) => sum + value, 0) / some.length
    return { x: i * step + some.length, y: Number.isFinite(mean) ? mean : null }
  })
}

/** An axis of iterations. */
export const iterationAxis = (iterations: number, word: Word): Range => ({
  title: word({ en: 'iteration', ko: '반복' }),
  domain: [0, iterations],
  ...(iterations >= 4 && { values: [0, 1, 2, 3, 4].map((part) => Math.round((part * iterations) / 4)) }),
})

/** An axis of losses that fits all of them except outliers. */
export function lossAxis(losses: readonly (readonly Point[])[], word: Word): Range {
  const highest = Math.max(0, ...losses.flat().map(({ y }) => y ?? 0))
  return { title: word({ en: 'loss', ko: '손실' }), domain: [0, Math.min(WILD, Math.max(2.5, highest))] }
}

/** An axis of accuracies. */
export const accuracyAxis = (word: Word): Range => ({
  title: word({ en: 'test accuracy', ko: '시험 정확도' }),
  domain: [0, 1],
  format: '.0%',
})

// --- internal ---

const MAX_POINTS = 150
const WILD = 20

const title = ({ plan }: History, word: Word): string =>
  word({
    en: `Chapter ${Number(plan.chapter.slice(2))}'s network learns MNIST (${activationOf[plan.chapter] === 'relu' ? 'ReLU' : 'sigmoid'})`,
    ko: `${Number(plan.chapter.slice(2))}장 신경망의 MNIST 학습(${activationOf[plan.chapter] === 'relu' ? 'ReLU' : '시그모이드'})`,
  })

function caption(history: History, word: Word): string {
  const { plan, looks, iteration } = history
  const settings = word({
    en: `${iteration} iterations with mini-batches of ${plan.batchSize}, a learning rate of ${plan.learningRate} and ${plan.hiddenSize} hidden units.`,
    ko: `미니배치 ${plan.batchSize}개, 학습률 ${plan.learningRate}, 은닉층 뉴런 ${plan.hiddenSize}개로 ${iteration}회 반복했습니다.`,
  })
  const last = looks.at(-1)
  if (!last) return settings
  return `${settings} ${word({
    en: `The network now reads ${percent(last.test)} of the test images right.`,
    ko: `이제 시험 이미지의 ${josa(percent(last.test), '을/를')} 맞힙니다.`,
  })}`
}

function lossPanel(history: History, word: Word): Panel {
  const { loss, plan } = history
  const step = Math.max(1, Math.ceil(loss.length / (4 * MAX_POINTS)))
  const raw = loss.map((y, i) => ({ x: i + 1, y: Number.isFinite(y) ? y : null })).filter((_, i) => i % step === 0)
  const smooth = smoothed(loss)
  const name = word({ en: 'smoothed', ko: '평활' })
  return {
    kind: 'plot',
    title: word({ en: 'Loss', ko: '손실' }),
    says: word({
      en: `The smoothed loss goes from ${short(smooth[0]?.y)} to ${short(recentLoss(history))}.`,
      ko: `평활한 손실은 ${short(smooth[0]?.y)}에서 시작하여 ${short(recentLoss(history))}에 이릅니다.`,
    }),
    spec: linesSpec(
      [
        { name: word({ en: 'each mini-batch', ko: '미니배치마다' }), as: 'raw', points: raw },
        { name, as: 'yours', points: smooth },
      ],
      iterationAxis(plan.iterations, word),
      lossAxis([raw], word),
    ),
    table: tableOf(
      word({ en: 'iteration', ko: '반복' }),
      smooth.map(({ x }) => x),
      { [name]: smooth.map(({ y }) => y) },
    ),
  }
}

function accuracyPanel({ looks, plan }: History, word: Word): Panel {
  const names = { train: word({ en: 'training', ko: '훈련' }), test: word({ en: 'test', ko: '시험' }) }
  const points = (of: 'train' | 'test'): Point[] => looks.map((look) => ({ x: look.iteration, y: look[of] }))
  // The book's own run is in the background if it had the same settings.
  const { updates, accuracy } = bookCurve(plan.chapter)
  const comparable = plan.batchSize === 100 && plan.learningRate === 0.1 && plan.hiddenSize === 50
  const book = updates.map((x, i) => ({ x, y: accuracy[i] })).filter(({ x }) => x <= plan.iterations)
  return {
    kind: 'plot',
    title: word({ en: 'Accuracy', ko: '정확도' }),
    says: word({
      en: `The accuracy on test data goes from ${percent(looks[0]?.test)} to ${percent(looks.at(-1)?.test)}, on training data to ${percent(looks.at(-1)?.train)}.`,
      ko: `시험 데이터에 대한 정확도는 ${percent(looks[0]?.test)}에서 ${percent(looks.at(-1)?.test)}까지, 훈련 데이터에 대한 정확도는 ${percent(looks.at(-1)?.train)}까지 변합니다.`,
    }),
    spec: linesSpec(
      [
        ...(comparable ? [{ name: word({ en: 'book', ko: '책' }), as: 'right', points: book } as const] : []),
        { name: names.train, as: 'second', points: points('train') },
        { name: names.test, as: 'yours', points: points('test') },
      ],
      iterationAxis(plan.iterations, word),
      { ...accuracyAxis(word), title: word({ en: 'accuracy', ko: '정확도' }) },
    ),
    table: tableOf(
      word({ en: 'iteration', ko: '반복' }),
      looks.map(({ iteration }) => iteration),
      { [names.train]: looks.map(({ train }) => train), [names.test]: looks.map(({ test }) => test) },
    ),
  }
}

function portraitPanels(portrait: Portrait | undefined, word: Word): Panel[] {
  if (!portrait) return []
  const { weights, confusion, mistakes } = portrait
  return [
    confusionPanel(confusion, word),
    weightsPanel(weights, word),
    ...(mistakes.length > 0 ? [mistakesPanel(mistakes, word)] : []),
  ]
}
