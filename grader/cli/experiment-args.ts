import type { Lang } from '../model/localized.ts'
import type { Activation } from '../model/plan.ts'
import type { Texts } from '../text/texts.ts'
import type { Budget, Experiment, Group, LayerChoice } from '../training/experiments/experiment.ts'
import { depth } from '../training/experiments/depth.ts'
import { experimentOf, GRADIENTS, isGradients, nearestExperiment } from '../training/experiments/experiments.ts'
import { deviationOf } from '../training/experiments/first-weights.ts'
import { initialWeights } from '../training/experiments/initial-weights.ts'
import { BOOK } from '../training/plan.ts'
import { predictable, type Prediction } from '../training/prediction.ts'
import type { Trial } from '../training/run-experiment.ts'
import type { Given } from './command.ts'
import { type NotUnderstood, UsageError } from './command-line.ts'
import { type GradientArgs, guessOf, hiddenSizesOf } from './gradients.ts'
import { langOf } from './options/lang.ts'
import { positiveOf, wholeOf } from './options/numbers.ts'
import { type Folder, folderOf } from './options/submission.ts'
import { chapterOf, iterationsOf, TRAINING, trainingSeedOf } from './options/training.ts'

/** What `npm run experiment` takes. */
export const OPTIONS = {
  ...TRAINING,
  values: { type: 'string' },
  epochs: { type: 'string' },
  repeat: { type: 'string' },
  predict: { type: 'string' },
  'no-predict': { type: 'boolean' },
  activation: { type: 'string' },
  weights: { type: 'string' },
} as const

/** What is to be tried, and how it is shown. */
export interface ExperimentArgs extends Folder {
  readonly lang: Lang
  readonly trial: Trial
  readonly page?: string
  /** What was predicted on the command line. */
  readonly prediction?: Prediction
  /** Whether a terminal may ask for a prediction. */
  readonly asks: boolean
}

/** Understands the line: values of an experiment, or the timing of gradients. Throws `UsageError`. */
export function parseExperiment(given: Given<typeof OPTIONS>): ExperimentArgs | GradientArgs | NotUnderstood {
  const { names, values, words } = given
  const lang = langOf(given)
  const asked = names.filter((name) => !chapterOf(name))
  if (asked.length === 0) return { usage: words.train.experimentUsage }
  if (isGradients(asked[0])) return gradientArgsOf(given)
  const trial = trialOf(asked[0], given)
  return {
    lang,
    trial,
    page: values.page,
    prediction: predictionOf(values.predict, trial, words),
    asks: values['no-predict'] !== true,
    ...folderOf(values.submission, words),
  }
}

// --- internal ---

const MAX_VALUES = 12
const MAX_REPEAT = 20

// What is about training makes no sense of timing gradients.
function gradientArgsOf(given: Given<typeof OPTIONS>): GradientArgs {
  const { names, values, words } = given
  const odd = (['iterations', 'epochs', 'repeat', 'activation', 'weights'] as const).find(
    (name) => values[name] !== undefined,
  )
  if (odd) throw new UsageError(words.train.notFor(`--${odd}`, GRADIENTS))
  const chapters = names.flatMap((name) => chapterOf(name) ?? [])
  return {
    lang: langOf(given),
    gradients: {
      chapters: chapters.length > 0 ? [...new Set(chapters)] : ['ch04', 'ch05'],
      hiddenSizes: hiddenSizesOf(values.values, words),
      seed: trainingSeedOf(values.seed, words),
    },
    page: values.page,
    guess: guessOf(values.predict, words),
    asks: values['no-predict'] !== true,
    ...folderOf(values.submission, words),
  }
}

function trialOf(name: string, given: Given<typeof OPTIONS>): Trial {
  const { names, values, words, lang } = given
  const experiment = experimentOf(name)
  if (!experiment) throw new UsageError(words.train.unknownExperiment(name, nearestExperiment(name)))
  const asked = names.map(chapterOf).findLast((chapter) => chapter !== undefined)
  if (experiment.chapter && asked && asked !== experiment.chapter)
    throw new UsageError(words.train.onlyChapter(name, experiment.chapter))
  const choice = choiceOf(experiment, given)
  return {
    experiment,
    chapter: experiment.chapter ?? asked ?? 'ch04',
    groups: groupsOf(valuesOf(values.values, experiment, choice, words, lang), budgetOf(values, words), experiment),
    seed: trainingSeedOf(values.seed, words),
    repeat: wholeOf('--repeat', values.repeat, words, [1, MAX_REPEAT], experiment.repeat),
    choice,
  }
}

const ACTIVATIONS: readonly string[] = ['relu', 'sigmoid'] satisfies Activation[]
const isActivation = (name: string): name is Activation => ACTIVATIONS.includes(name)

// How layers are built: only one experiment lets its user choose.
function choiceOf(experiment: Experiment, { values, words, lang }: Given<typeof OPTIONS>): LayerChoice {
  const { activation, weights } = values
  const given = activation !== undefined ? '--activation' : weights === undefined ? undefined : '--weights'
  if (given && experiment !== depth) throw new UsageError(words.train.onlyFor(given, depth.name))
  if (activation !== undefined && !isActivation(activation))
    throw new UsageError(words.badOption('--activation', activation, ACTIVATIONS.join(', ')))
  if (weights !== undefined && deviationOf(weights, 1) === undefined)
    throw new UsageError(words.badOption('--weights', weights, initialWeights.allowed[lang]))
  return { activation, weights }
}

function valuesOf(
  text: string | undefined,
  experiment: Experiment,
  choice: LayerChoice,
  words: Texts,
  lang: Lang,
): readonly string[] | undefined {
  if (text === undefined) return undefined
  const values = [...new Set(text.split(',').map((value) => value.trim()))]
  const wrong = values.find((value) => !experiment.change(value, BOOK, choice))
  if (wrong !== undefined) throw new UsageError(words.train.badValue(wrong, experiment.allowed[lang]))
  if (values.length > MAX_VALUES) throw new UsageError(words.badOption('--values', text, `1 … ${MAX_VALUES}`))
  return values
}

function budgetOf(
  { iterations, epochs }: { readonly iterations?: string; readonly epochs?: string },
  words: Texts,
): Budget | undefined {
  const asked = iterationsOf(iterations, words, undefined)
  if (asked !== undefined) return { iterations: asked }
  return epochs === undefined ? undefined : { epochs: positiveOf('--epochs', epochs, words, 1) }
}

// The groups with such a budget; values of one's own are compared once per budget.
function groupsOf(values: readonly string[] | undefined, budget: Budget | undefined, { groups }: Experiment): Group[] {
  const same = groups.filter((group) => budget === undefined || Object.keys(budget)[0] in group.budget)
  const budgets = new Map((same.length > 0 ? same : groups).map((group) => [JSON.stringify(group.budget), group]))
  const chosen = values ? [...budgets.values()] : same.length > 0 ? same : groups
  const aboutValues = budgets.size === 1 && groups.length > 1
  return chosen.map((group) => ({
    ...(!(values && aboutValues) && { title: group.title }),
    values: values ?? group.values,
    budget: budget ?? group.budget,
  }))
}

function predictionOf(text: string | undefined, trial: Trial, words: Texts): Prediction | undefined {
  if (text === undefined) return undefined
  const [given, allowed] = [text.split(',').map((value) => value.trim()), predictable(trial)]
  const wrong = given.find((value) => value !== '' && !allowed.includes(value))
  if (wrong !== undefined) throw new UsageError(words.badOption('--predict', wrong, allowed.join(', ')))
  return given.map((value) => value || undefined)
}
