import { type Texts, texts } from '../text/texts.ts'
import { wrapTo } from '../text/width.ts'
import { answersOf, bestOf, differ, type GroupAnswer } from '../training/experiment-answer.ts'
import type { PredictionOutcome } from '../training/prediction.ts'
import type { ExperimentResult } from '../training/run-experiment.ts'
import { paintWith } from './colors.ts'
import { pointsText, shareText, timeText } from './mean-text.ts'
import { percent, type TrainingScreen } from './training-screen.ts'

/** What the numbers of an experiment say, group by group, in the words of its question. */
export function answerLines(result: ExperimentResult, { lang, columns, colors }: TrainingScreen): string[] {
  const { train: words } = texts(lang)
  const { bold } = paintWith(colors)
  return answersOf(result).flatMap((answer) => {
    const { title } = answer.group
    const { tooFew } = answer
    const says =
      tooFew === undefined ? [...general(answer, words), ...own(answer, result, words)] : [words.tooFewSteps(tooFew)]
    return ['', ...(title ? [bold(`${title[lang]}:`)] : []), ...says.flatMap((text) => wrapTo(text, columns)).map(bold)]
  })
}

/** What came of a prediction. */
export function predictionLines(
  outcomes: readonly PredictionOutcome[],
  { lang, columns, colors }: TrainingScreen,
): string[] {
  if (outcomes.length === 0) return []
  const { train: words } = texts(lang)
  const { bold, green, yellow } = paintWith(colors)
  const line = ({ ask, predicted, found, right }: PredictionOutcome): string[] =>
    wrapTo(`${right ? '✓' : '✗'} ${words.predicted[ask](predicted, found)}`, columns).map(right ? green : yellow)
  return ['', bold(words.predictionTitle), ...outcomes.flatMap(line)]
}

// --- internal ---

function general({ accurate, fastest, rows }: GroupAnswer, words: Texts['train']): string[] {
  const { best, next, clear } = accurate
  const slowest = rows.toSorted((a, b) => b.seconds.mean - a.seconds.mean)[0]
  const known = Math.min(best.seeds, next.seeds) > 1
  return [
    words.mostAccurate(best.value, shareText(best.test), next.value, shareText(next.test), known ? clear : undefined),
    words.fastest(
      fastest.best.value,
      timeText(fastest.best.seconds, words),
      slowest.value,
      timeText(slowest.seconds, words),
    ),
  ]
}

function own({ rows }: GroupAnswer, { trial }: ExperimentResult, words: Texts['train']): string[] {
  if (trial.experiment.question === 'large-batch') return largeBatch(rows, words)
  if (trial.experiment.question !== 'overfits') return []
  const { best } = bestOf(rows, 'gap')
  return [words.overfits(best.value, percent(best.training.mean), percent(best.test.mean))]
}

// The smallest batch beside the largest: does the large one generalise worse?
function largeBatch(rows: GroupAnswer['rows'], words: Texts['train']): string[] {
  const sorted = rows.toSorted((a, b) => Number(a.value) - Number(b.value))
  const [small, large] = [sorted[0], sorted[sorted.length - 1]]
  const known = Math.min(small.seeds, large.seeds) > 1
  const verdict = !known ? 'unknown' : !differ(small.gap, large.gap) ? 'same' : worse(small, large) ? 'worse' : 'better'
  return [
    words.gapFromTo(small.value, pointsText(small.gap), large.value, pointsText(large.gap)),
    words.largeBatch[verdict],
  ]
}

const worse = (small: GroupAnswer['rows'][number], large: GroupAnswer['rows'][number]): boolean =>
  large.gap.mean > small.gap.mean
