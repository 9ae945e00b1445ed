import { count } from '../text/numbers.ts'
import { type Texts, texts } from '../text/texts.ts'
import { wrapTo } from '../text/width.ts'
import { type BothCosts, type GradientCost, hasBoth } from '../training/gradients/gradient-cost.ts'
import { digitsOf, type Growth, growthOf } from '../training/gradients/growth.ts'
import { FEW_IMAGES, type GradientResult } from '../training/gradients/run-gradients.ts'
import { paintWith } from './colors.ts'
import { tableLines } from './table-lines.ts'
import type { TrainingScreen } from './training-screen.ts'

/** Renders the measured gradients: for each chapter two tables, and what the numbers say. */
export function renderGradients(result: GradientResult, screen: TrainingScreen): string[] {
  const { lang, columns, colors } = screen
  const words = texts(lang)
  const { yellow } = paintWith(colors)
  const note = result.stopped ? ['', ...wrapTo(words.train.stoppedEarly, columns).map(yellow)] : []
  return [
    ...result.trial.chapters.flatMap((chapter) => chapterLines(result.costs, chapter, screen)),
    ...note,
    '',
    ...wrapTo(words.gradients.reading, columns),
  ]
}

/** A guess beside the measured ratio of the largest network: right where it is within three times. */
export function guessLines(guess: number | undefined, result: GradientResult, screen: TrainingScreen): string[] {
  const growth = result.trial.chapters.flatMap((chapter) => growthOf(result.costs, chapter) ?? [])[0]
  if (guess === undefined || !growth) return []
  const words = texts(screen.lang)
  const { bold, green, yellow } = paintWith(screen.colors)
  const found = ratioOf(growth.largest)
  const right = Math.max(found / guess, guess / found) <= 3
  const says = `${right ? '✓' : '✗'} ${words.gradients.predicted(count(guess), count(found))}`
  return ['', bold(words.train.predictionTitle), (right ? green : yellow)(says)]
}

// --- internal ---

// How many times as long as backpropagation the numerical gradient took.
const ratioOf = ({ numericalMs, backpropMs }: BothCosts): number => numericalMs / backpropMs

function chapterLines(
  all: readonly GradientCost[],
  chapter: GradientResult['trial']['chapters'][number],
  { lang, columns, colors }: TrainingScreen,
): string[] {
  const words = texts(lang)
  const { bold } = paintWith(colors)
  const costs = all.filter(hasBoth).filter((cost) => cost.chapter === chapter)
  if (costs.length === 0) return []
  const smallest = Math.min(...costs.map(({ hiddenSize }) => hiddenSize))
  const batches = costs.filter(({ hiddenSize }) => hiddenSize === smallest).toSorted((a, b) => a.images - b.images)
  const growth = growthOf(all, chapter)
  return [
    bold(words.gradients.heading(chapter, FEW_IMAGES)),
    ...tableOf(
      costs.filter(({ images }) => images === FEW_IMAGES),
      words.gradients,
    ),
    ...(batches.length > 1 ? [bold(words.gradients.batches), ...tableOf(batches, words.gradients)] : []),
    ...(growth
      ? answersOf(growth, words)
          .flatMap((text) => wrapTo(text, columns))
          .map(bold)
      : []),
    '',
  ]
}

function tableOf(costs: readonly BothCosts[], words: Texts['gradients']): string[] {
  const rows = costs.map((cost) => [
    count(cost.hiddenSize),
    count(cost.images),
    count(cost.parameters),
    words.ms(cost.numericalMs),
    words.ms(cost.backpropMs),
    count(ratioOf(cost)),
    String(digitsOf(cost.difference)),
  ])
  return tableLines([Object.values(words.columns), ...rows])
}

function answersOf(growth: Growth, { gradients: words, train }: Texts): string[] {
  const { largest, book } = growth
  return [
    words.timesAsLong(
      words.ms(largest.numericalMs),
      words.ms(largest.backpropMs),
      count(ratioOf(largest)),
      largest.parameters,
    ),
    words.grew(growth.numericalPower.toFixed(1), growth.backpropPower.toFixed(1)),
    words.agree(growth.digits),
    ...(book
      ? [
          words.bookTakes(
            words.ms(book.lossMs),
            book.parameters,
            train.time(book.numericalS),
            train.time(book.backpropS),
          ),
        ]
      : []),
  ]
}
