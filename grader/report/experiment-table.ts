import { type Texts, texts } from '../text/texts.ts'
import { cutTo, widthOf, wrapTo } from '../text/width.ts'
import { imagesPerSecond, recentLoss } from '../training/history.ts'
import type { ExperimentResult, ExperimentRow } from '../training/run-experiment.ts'
import { type Paint, paintWith } from './colors.ts'
import { bar, lossText, percent, type TrainingScreen } from './training-screen.ts'

/** Renders an experiment as a table with advice on how to read it. */
export function renderExperiment(findings: ExperimentResult, screen: TrainingScreen): string[] {
  const { lang, columns, colors } = screen
  const words = texts(lang)
  const paint = paintWith(colors)
  const { experiment } = findings.trial
  const reading = wrapTo(experiment.reading[lang], columns)
  const note = findings.stopped ? wrapTo(words.train.stoppedEarly, columns).map(paint.yellow) : []
  const remarks = findings.tried.flatMap((one) => remarkOf(one, screen))
  return [...experimentTable(findings, screen), ...remarks, '', ...note, ...(findings.tried.length > 1 ? reading : [])]
}

/** The table alone: a line per value that was tried. */
export function experimentTable(
  { trial, tried }: Pick<ExperimentResult, 'trial' | 'tried'>,
  screen: TrainingScreen,
): string[] {
  const { lang, columns, colors } = screen
  const { columns: names } = texts(lang).train
  const paint = paintWith(colors)
  const head = [trial.experiment.title[lang], names.iterations, names.loss, names.accuracy, names.time, names.speed]
  const rows = tried.map((one) => cellsOf(one, texts(lang)))
  const widths = head.map((name, i) => Math.max(...[name, ...rows.map((row) => row[i])].map(widthOf)))
  const line = (cells: readonly string[]): string => cells.map((cell, i) => before(cell, widths[i])).join('  ')
  const room = columns - widthOf(line(head)) - 2
  return [
    paint.bold(cutTo(line(head), columns)),
    ...tried.map((one, i) => `${line(rows[i])}${barOf(one, paint, Math.min(room, WIDEST_BAR))}`),
  ]
}

// --- internal ---

const WIDEST_BAR = 20

const barOf = ({ run: { history } }: ExperimentRow, paint: Paint, room: number): string =>
  room > 3 ? `  ${bar(history.looks.at(-1)?.test ?? 0, paint, room)}` : ''

const before = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - widthOf(text))) + text

function cellsOf({ value, run: { history } }: ExperimentRow, { train: words }: Texts): string[] {
  const look = history.looks.at(-1)
  return [
    value,
    history.iteration.toLocaleString('en-US'),
    lossText(recentLoss(history)),
    look ? percent(look.test) : '–',
    words.time(history.seconds),
    Math.round(imagesPerSecond(history)).toLocaleString('en-US'),
  ]
}

/** Why a run ended early, shown below the table. */
function remarkOf(
  { value, run: { history, ending } }: ExperimentRow,
  { lang, columns, colors }: TrainingScreen,
): string[] {
  const { train: words, outcomes } = texts(lang)
  const paint = paintWith(colors)
  const told = (text: string): string[] => wrapTo(`${value}: ${text}`, columns)
  switch (ending.kind) {
    case 'diverged':
      return told(words.notANumberSince(ending.iteration)).map(paint.red)
    case 'stopped':
      return told(words.stoppedAt(history.iteration)).map(paint.yellow)
    case 'failed':
      if (ending.outcome.kind !== 'out-of-memory') return []
      return told(outcomes['out-of-memory'](ending.outcome)).map(paint.red)
    default:
      return []
  }
}
