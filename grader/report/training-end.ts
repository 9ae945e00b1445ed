import type { Failure } from '../model/check.ts'
import { exerciseOrThrow, fileOf } from '../course/manifest.ts'
import { describeFailure } from '../text/describe-failure.ts'
import { shapeText } from '../text/shape-text.ts'
import { renderMessageLines } from '../text/render-failure.ts'
import { texts } from '../text/texts.ts'
import { wrapTo } from '../text/width.ts'
import { bookAccuracy } from '../training/book-accuracy.ts'
import { exerciseNamed } from '../training/exercise-named.ts'
import { recentLoss } from '../training/history.ts'
import { exerciseOf } from '../training/plan.ts'
import type { Plan } from '../model/plan.ts'
import type { Ending, Run } from '../training/run.ts'
import { paintWith } from './colors.ts'
import { fromRoot } from './from-root.ts'
import { lossText, percent, renderCurves, type TrainingScreen } from './training-screen.ts'

/** What a training report needs besides its run: the screen, and the folder as the user names it. */
export interface EndScreen extends TrainingScreen {
  readonly root: string
}

/** Renders the end of a training run: its curves, what the network has learned, and advice if it went wrong. */
export function renderEnd({ history, ending }: Run, screen: EndScreen): string[] {
  const begun = history.loss.length > 0
  return [
    ...(begun ? [...renderCurves(history, screen), ''] : []),
    ...endingLines(ending, history, screen),
    ...(begun ? ['', ...resultLines({ history, ending }, screen)] : []),
  ]
}

/** Explains why a network could not be trained: the obstacle, and which exercise to write first. */
export function renderUntrainable(failure: Failure, plan: Plan, screen: EndScreen): string[] {
  const { lang, columns, colors, root } = screen
  const words = texts(lang)
  const paint = paintWith(colors)
  const told = describeFailure(fromRoot({ failure }, root), lang).flatMap((one, i) => [
    ...(i === 0 ? [] : ['']),
    ...renderMessageLines(one, lang, { columns, label: paint.cyan }),
  ])
  const task = failure.kind === 'outcome' && failure.outcome.kind === 'not-written' ? failure.outcome.task : undefined
  // A failure before anything ran belongs to a file.
  if (failure.kind !== 'outcome') return [paint.bold(`${root}/${fileOf(exerciseOf(plan))}`), ...told]
  const id = task === undefined ? undefined : exerciseNamed(task, plan)
  if (!id) return told
  const { number, title } = exerciseOrThrow(id).section
  const first = words.train.writeFirst(`${root}/${fileOf(id)}`, words.section(number, title[lang]))
  return [...told, '', ...wrapTo(first, columns).map(paint.bold), words.train.thenAgain]
}

// --- internal ---

function endingLines(ending: Ending, { plan, iteration, seconds }: Run['history'], screen: EndScreen): string[] {
  const { columns, colors, lang } = screen
  const { train: words } = texts(lang)
  const { bold, green, red, yellow } = paintWith(colors)
  const wrap = (text: string): string[] => wrapTo(text, columns)
  switch (ending.kind) {
    case 'finished':
      return wrap(words.finished(iteration, words.time(seconds))).map((text) => bold(green(text)))
    case 'stopped':
      return wrap(words.stopped(iteration, plan.iterations)).map((text) => bold(yellow(text)))
    case 'diverged':
      return [
        ...wrap(words.diverged(ending.iteration, String(ending.loss))).map((text) => bold(red(text))),
        ...wrap(words.divergedHint(plan.learningRate)),
      ]
    case 'misshapen':
      return misshapenLines(ending.misshapen, screen)
  }
  return renderUntrainable({ kind: 'outcome', outcome: ending.outcome }, plan, screen)
}

function misshapenLines(
  { name, expected, received }: Extract<Ending, { kind: 'misshapen' }>['misshapen'],
  { lang, columns, colors }: EndScreen,
): string[] {
  const words = texts(lang)
  const says = received ? words.train.misshapen(name) : words.train.noArray(name)
  const side = (shape: readonly number[]): string[] => [words.shape(shapeText(shape))]
  const sections = [
    { label: 'expected', lines: side(expected) } as const,
    ...(received ? [{ label: 'received', lines: side(received) } as const] : []),
  ]
  return renderMessageLines({ says, sections }, lang, { columns, label: paintWith(colors).cyan })
}

function resultLines(
  { history, ending }: Pick<Run, 'history' | 'ending'>,
  { lang, columns, colors }: EndScreen,
): string[] {
  const { train: words } = texts(lang)
  const paint = paintWith(colors)
  const look = history.looks.at(-1)
  const parts = [
    words.loss(lossText(recentLoss(history))),
    ...(look ? [words.testAccuracy(percent(look.test)), words.trainAccuracy(percent(look.train))] : []),
  ]
  const book = ending.kind === 'finished' ? bookAccuracy(history.plan) : undefined
  const hardly = ending.kind === 'finished' && look !== undefined && look.test < HARDLY && history.iteration >= ENOUGH
  return [
    ...wrapTo(parts.join(' · '), columns).map(paint.bold),
    ...(book ? wrapTo(words.bookReaches(book), columns) : []),
    ...(hardly ? wrapTo(words.hardlyLearnt(history.plan.learningRate), columns).map(paint.yellow) : []),
  ]
}

// After so few iterations any network still guesses.
const [HARDLY, ENOUGH] = [0.2, 600]
