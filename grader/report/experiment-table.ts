import { count } from '../text/numbers.ts'
import { type Texts, texts } from '../text/texts.ts'
import { cutTo, widthOf, wrapTo } from '../text/width.ts'
import type { Column } from '../training/experiments/experiment.ts'
import { type RowSummary, summariesOf } from '../training/row-summary.ts'
import type { ExperimentResult, ExperimentRow } from '../training/run-experiment.ts'
import { paintWith } from './colors.ts'
import { answerLines } from './experiment-answer.ts'
import { bar, lossText, percent, type TrainingScreen } from './training-screen.ts'
import { pointsText, shareText, timeText } from './mean-text.ts'
import { tableLines } from './table-lines.ts'

/** Renders an experiment: a table for each group, advice on how to read it, and what the numbers say. */
export function renderExperiment(findings: ExperimentResult, screen: TrainingScreen): string[] {
  const { lang, columns, colors } = screen
  const words = texts(lang)
  const paint = paintWith(colors)
  const { experiment, groups, repeat } = findings.trial
  const note = findings.stopped ? wrapTo(words.train.stoppedEarly, columns).map(paint.yellow) : []
  const remarks = findings.tried.flatMap((one) => remarksOf(one, screen))
  const seeds = repeat > 1 ? wrapTo(words.train.seeds(repeat), columns).map(paint.dim) : []
  const reading = findings.tried.length > 1 ? wrapTo(experiment.reading(groups)[lang], columns) : []
  return [
    ...experimentTables(findings, screen),
    ...seeds,
    ...remarks,
    '',
    ...note,
    ...reading,
    ...answerLines(findings, screen),
  ]
}

/** The tables alone: a line per value that was tried. */
export function experimentTables(result: Pick<ExperimentResult, 'trial' | 'tried'>, screen: TrainingScreen): string[] {
  const { bold } = paintWith(screen.colors)
  return result.trial.groups.flatMap((group, i) => {
    const rows = summariesOf(result, group)
    if (rows.length === 0) return []
    const heading = group.title ? [...(i > 0 ? [''] : []), bold(group.title[screen.lang])] : []
    return [...heading, ...tableOf(rows, result.trial.experiment, screen)]
  })
}

// --- internal ---

const WIDEST_BAR = 20

function tableOf(
  rows: readonly RowSummary[],
  { title, columns: kinds }: ExperimentResult['trial']['experiment'],
  { lang, columns, colors }: TrainingScreen,
): string[] {
  const { train: words } = texts(lang)
  const paint = paintWith(colors)
  const head = [title[lang], ...kinds.map((kind) => words.columns[kind])]
  const cells = rows.map((row) => [row.value, ...kinds.map((kind) => CELLS[kind](row, words))])
  const [headLine, ...lines] = tableLines([head, ...cells])
  const room = Math.min(columns - widthOf(headLine) - 2, WIDEST_BAR)
  return [
    paint.bold(cutTo(headLine, columns)),
    ...rows.map(({ test }, i) => {
      const barText = room > 3 ? `  ${bar(Number.isFinite(test.mean) ? test.mean : 0, paint, room)}` : ''
      return cutTo(lines[i], columns) + barText
    }),
  ]
}

const CELLS: Readonly<Record<Column, (row: RowSummary, words: Texts['train']) => string>> = {
  parameters: ({ parameters }) => count(parameters),
  iterations: ({ iterations }) => count(iterations),
  loss: ({ loss }) => lossText(loss.mean),
  training: ({ training }) => (Number.isFinite(training.mean) ? percent(training.mean) : '–'),
  test: ({ test }) => shareText(test),
  gap: ({ gap }) => pointsText(gap),
  time: ({ seconds }, words) => timeText(seconds, words),
  speed: ({ imagesPerSecond }) => count(imagesPerSecond),
  memory: ({ memory }) => (memory === undefined ? '–' : count(memory)),
}

/** Why a run ended early, shown below the table. */
function remarksOf({ value, runs }: ExperimentRow, { lang, columns, colors }: TrainingScreen): string[] {
  const { train: words, outcomes } = texts(lang)
  const paint = paintWith(colors)
  const told = (text: string): string[] => wrapTo(`${value}: ${text}`, columns)
  const ended = runs.find(({ ending }) => ending.kind !== 'finished')
  if (!ended) return []
  const { ending, history } = ended
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
