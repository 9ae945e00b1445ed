import { nearestName } from '../platform/nearest-name.ts'
import { readerLang } from '../text/detect-lang.ts'
import type { Lang } from '../model/say.ts'
import { type Texts, texts } from '../text/texts.ts'
import type { Budget, Experiment } from '../training/experiments/experiment.ts'
import { experiments } from '../training/experiments/experiments.ts'
import { BOOK } from '../training/plan.ts'
import type { Trial } from '../training/run-experiment.ts'
import { checkLang, type NotUnderstood, parseOptionsOf, understood, UsageError } from './command-line.ts'
import { type Folder, folderOf } from './folder-option.ts'
import { chapterOf, positiveOf, SHARED_OPTIONS, wholeOf } from './training-options.ts'

/** A command line of `npm run experiment`, understood. */
export interface ExperimentArgs extends Folder {
  readonly lang: Lang
  readonly trial: Trial
  readonly page?: string
}

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseExperimentArgs(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ExperimentArgs | NotUnderstood {
  const lang = readerLang(args, env)
  return understood(() => understand(args, lang))
}

// --- internal ---

const OPTIONS = { ...SHARED_OPTIONS, values: { type: 'string' }, epochs: { type: 'string' } } as const

const [MAX_VALUES, MAX_ITERATIONS] = [12, 10_000_000]

function understand(args: readonly string[], lang: Lang): ExperimentArgs | { readonly usage: string } {
  const words = texts(lang)
  const { values, positionals } = parseOptionsOf('experiment', args, OPTIONS, words)
  if (values.help) return { usage: words.train.experimentUsage }
  checkLang(values.lang, words)
  const names = positionals.filter((name) => !chapterOf(name))
  if (names.length === 0) return { usage: words.train.experimentUsage }
  const experiment = experimentNamed(names[0], words)
  return {
    lang,
    trial: {
      experiment,
      chapter: positionals.map(chapterOf).findLast((chapter) => chapter !== undefined) ?? 'ch04',
      values: valuesOf(values.values, experiment, words, lang),
      budget: budgetOf(values, experiment, words),
      seed: wholeOf('--seed', values.seed, words, [0, Number.MAX_SAFE_INTEGER], 0),
    },
    page: values.page,
    ...folderOf(values.submission, words),
  }
}

function experimentNamed(name: string, words: Texts): Experiment {
  const wanted = name
    .replaceAll(/[_\s]/g, '-')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
  const found = experiments.find((experiment) => experiment.name === wanted)
  if (found) return found
  const nearest = nearestName(
    wanted,
    experiments.map((experiment) => experiment.name),
  )
  throw new UsageError(words.train.unknownExperiment(name, nearest))
}

function valuesOf(text: string | undefined, experiment: Experiment, words: Texts, lang: Lang): readonly string[] {
  const values = text === undefined ? experiment.values : [...new Set(text.split(',').map((value) => value.trim()))]
  const wrong = values.find((value) => !experiment.change(value, BOOK))
  if (wrong !== undefined) throw new UsageError(words.train.badValue(wrong, experiment.allowed[lang]))
  if (values.length > MAX_VALUES) throw new UsageError(words.badOption('--values', `${text}`, `1 … ${MAX_VALUES}`))
  return values
}

function budgetOf(
  { iterations, epochs }: { readonly iterations?: string; readonly epochs?: string },
  { budget }: Experiment,
  words: Texts,
): Budget {
  const asked = wholeOf('--iterations', iterations, words, [1, MAX_ITERATIONS], undefined)
  if (asked !== undefined) return { iterations: asked }
  return epochs === undefined ? budget : { epochs: positiveOf('--epochs', epochs, words, 1) }
}
