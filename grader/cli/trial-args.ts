import type { Lang } from '../model/localized.ts'
import type { Activation } from '../model/plan.ts'
import type { Texts } from '../text/texts.ts'
import { depth } from '../training/experiments/depth.ts'
import type { Budget, Experiment, Group, LayerChoice } from '../training/experiments/experiment.ts'
import { experimentOf, nearestExperiment } from '../training/experiments/experiments.ts'
import { deviationOf } from '../training/experiments/first-weights.ts'
import { initialWeights } from '../training/experiments/initial-weights.ts'
import { BOOK } from '../training/plan.ts'
import { predictable, type Prediction } from '../training/prediction.ts'
import type { Trial } from '../training/run-experiment.ts'
import { UsageError } from './command-line.ts'
import { checkCount, type GivenExperiment, listOf } from './options/experiment.ts'
import { positiveOf, wholeOf } from './options/numbers.ts'
import { chapterOf, iterationsOf, trainingSeedOf } from './options/training.ts'

/** What an experiment of that name compares, as the line says. Throws `UsageError`. */
export function trialOf(name: string, given: GivenExperiment): Trial {
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

/** What `--predict A,B` expects of it: a value for each question, or nothing. Throws `UsageError`. */
export function predictionOf(text: string | undefined, trial: Trial, words: Texts): Prediction | undefined {
  if (text === undefined) return undefined
  const [given, allowed] = [listOf(text), predictable(trial)]
  const wrong = given.find((value) => value !== '' && !allowed.includes(value))
  if (wrong !== undefined) throw new UsageError(words.badOption('--predict', wrong, allowed.join(', ')))
  return given.map((value) => value || undefined)
}

// --- internal ---

const MAX_REPEAT = 20

const ACTIVATIONS: readonly string[] = ['relu', 'sigmoid'] satisfies Activation[]
const isActivation = (name: string): name is Activation => ACTIVATIONS.includes(name)

// How layers are built: only one experiment lets its user choose.
function choiceOf(experiment: Experiment, { values, words, lang }: GivenExperiment): LayerChoice {
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
  const values = [...new Set(listOf(text))]
  const wrong = values.find((value) => !experiment.change(value, BOOK, choice))
  if (wrong !== undefined) throw new UsageError(words.train.badValue(wrong, experiment.allowed[lang]))
  return checkCount(values, text, words)
}

function budgetOf(
  { iterations, epochs }: { readonly iterations?: string; readonly epochs?: string },
  words: Texts,
): Budget | undefined {
  const asked = iterationsOf(iterations, words, undefined)
  if (asked !== undefined) return { iterations: asked }
  return epochs === undefined ? undefined : { epochs: positiveOf('--epochs', epochs, words, 1) }
}

// The groups with such a budget, or all where none has one; values of one's own are compared once per budget.
function groupsOf(
  values: readonly string[] | undefined,
  budget: Budget | undefined,
  { groups }: Experiment,
): readonly Group[] {
  const such = groups.filter((group) => budget === undefined || Object.keys(budget)[0] in group.budget)
  const chosen = such.length > 0 ? such : groups
  if (!values) return chosen.map((group) => ({ ...group, budget: budget ?? group.budget }))
  const perBudget = [...new Map(chosen.map((group) => [JSON.stringify(group.budget), group])).values()]
  // Titles that tell groups of one budget apart say nothing about values of one's own.
  const areTitled = perBudget.length > 1 || groups.length === 1
  return perBudget.map((group) => ({
    ...(areTitled && { title: group.title }),
    values,
    budget: budget ?? group.budget,
  }))
}
