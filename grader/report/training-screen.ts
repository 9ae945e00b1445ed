import { type History, imagesPerSecond, isNumerical, recentLoss, secondsLeft } from '../training/history.ts'
import { epochLength } from '../training/plan.ts'
import type { Lang } from '../model/localized.ts'
import { type Texts, texts } from '../text/texts.ts'
import { cutTo, widthOf, wrapTo } from '../text/width.ts'
import { type Paint, paintWith } from './colors.ts'
import { beside, type CurvePoint, renderCurve } from './curve.ts'

/** The settings of a training run's display on this terminal. */
export interface TrainingScreen {
  readonly lang: Lang
  readonly colors: boolean
  readonly columns: number
}

/** Renders a running training: its curves, its progress, and a warning about its speed. */
export function renderLive(history: History, screen: TrainingScreen): string[] {
  const [heading, ...progress] = renderProgress(texts(screen.lang).train.heading(history.plan), history, screen)
  return [heading, '', ...renderCurves(history, screen), '', ...progress]
}

/** Renders one of several runs in two lines: its name, and its progress. */
export function renderProgress(name: string, history: History, screen: TrainingScreen): string[] {
  const { paint, words, columns } = toolsOf(screen)
  return [
    paint.bold(cutTo(name, columns)),
    `${bar(history.iteration / history.plan.iterations, paint)} ${line(pace(history, words), columns - BAR - 1)}`,
    paint.dim(line([...learnt(history, words), words.train.stopsWith], columns)),
    ...warnings(history, words)
      .flatMap((text) => wrapTo(text, columns))
      .map(paint.yellow),
  ]
}

/** Renders the same in one line, for a log. */
export function renderLogLine(history: History, lang: Lang): string {
  const words = texts(lang)
  return [...pace(history, words), ...learnt(history, words)].join(', ')
}

/** The warning about a speed that is too low, with its cause. */
export function warnings(history: History, words: Texts): string[] {
  const left = secondsLeft(history)
  const { time, numerical, slow, quiet } = words.train
  if (isNumerical(history) && history.seconds > PATIENCE_S) {
    const all = left + history.seconds
    return [numerical(time(all / history.plan.iterations), time(all))]
  }
  if (left > LONG_S && history.seconds > PATIENCE_S) return [slow(time(left + history.seconds))]
  return history.iteration === 0 && history.seconds > QUIET_S ? [quiet] : []
}

/** The curves of loss and accuracy, side by side if there is room. */
export function renderCurves(history: History, { lang, columns }: TrainingScreen): string[] {
  const { train: words } = texts(lang)
  const x = [0, history.plan.iterations] as const
  const wide = columns >= 2 * MIN_PLOT + GAP
  const frame = { x, columns: wide ? Math.floor((columns - GAP) / 2) : columns, rows: wide ? 10 : 8 }
  const loss = lossPoints(history.loss)
  const top = Math.max(2.5, ...loss.slice(0, FIRST_POINTS).map(({ y }) => y))
  const accuracy = history.looks.map(({ iteration, test }): CurvePoint => ({ x: iteration, y: 100 * test }))
  const plots = [
    renderCurve(loss, { ...frame, title: words.lossTitle, y: [0, top], label: (y) => y.toFixed(1) }),
    renderCurve(accuracy, { ...frame, title: words.testTitle, y: [0, 100], label: (y) => `${y}%` }),
  ]
  return wide ? beside(plots[0], plots[1], GAP) : [...plots[0], ...plots[1]]
}

/** Formats an accuracy. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** Formats a loss. */
export const lossText = (loss: number): string => (Math.abs(loss) < 100 ? loss.toFixed(3) : loss.toPrecision(3))

/** A progress bar. */
export function bar(share: number, paint: Paint, columns: number = BAR): string {
  const filled = Math.min(columns, Math.floor(share * columns))
  return paint.green('█'.repeat(filled)) + paint.dim('░'.repeat(columns - filled))
}

// --- internal ---

const BAR = 16
const GAP = 2
const MIN_PLOT = 34
const FIRST_POINTS = 10

// There is no warning before the speed is known, and none if the run is short enough.
const PATIENCE_S = 3
const LONG_S = 30 * 60
const QUIET_S = 15

const toolsOf = ({ lang, colors, columns }: TrainingScreen): { paint: Paint; words: Texts; columns: number } => ({
  paint: paintWith(colors),
  words: texts(lang),
  columns,
})

const POINTS = 400

// A plot in characters cannot show ten thousand losses, and is redrawn often.
function lossPoints(loss: readonly number[]): CurvePoint[] {
  const step = Math.ceil(loss.length / POINTS)
  return Array.from({ length: Math.floor(loss.length / Math.max(step, 1)) }, (_, i) => {
    const some = loss.slice(i * step, (i + 1) * step)
    return { x: i * step + 1, y: some.reduce((sum, value) => sum + value, 0) / some.length }
  })
}

function pace(history: History, { train: words }: Texts): string[] {
  const { plan, iteration } = history
  const left = secondsLeft(history)
  return [
    words.iterations(iteration, plan.iterations),
    words.epoch(Math.floor(iteration / epochLength(plan.batchSize))),
    words.imagesPerSecond(imagesPerSecond(history)),
    ...(Number.isFinite(left) && iteration < plan.iterations ? [words.timeLeft(words.time(Math.ceil(left)))] : []),
  ]
}

function learnt(history: History, { train: words }: Texts): string[] {
  const look = history.looks.at(-1)
  return [
    ...(history.loss.length > 0 ? [words.loss(lossText(recentLoss(history)))] : []),
    ...(look ? [words.testAccuracy(percent(look.test)), words.trainAccuracy(percent(look.train))] : []),
  ]
}

// Parts that do not fit are left out, last ones first.
function line(parts: readonly string[], columns: number): string {
  let text = ''
  for (const part of parts) {
    const longer = text === '' ? part : `${text}  ${part}`
    if (widthOf(longer) > columns) break
    text = longer
  }
  return text
}
