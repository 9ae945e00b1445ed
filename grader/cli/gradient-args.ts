import type { Lang } from '../model/localized.ts'
import type { Texts } from '../text/texts.ts'
import { GRADIENTS } from '../training/experiments/experiments.ts'
import type { GradientTrial } from '../training/gradients/run-gradients.ts'
import { MAX_HIDDEN } from '../training/params-file.ts'
import { UsageError } from './command-line.ts'
import { checkCount, type GivenExperiment, listOf } from './options/experiment.ts'
import { langOf } from './options/lang.ts'
import { positiveOf, wholeOf } from './options/numbers.ts'
import { type Folder, folderOf } from './options/submission.ts'
import { chapterOf, trainingSeedOf } from './options/training.ts'

/** What `npm run experiment -- gradients` is asked for. */
export interface GradientArgs extends Folder {
  readonly lang: Lang
  readonly gradients: GradientTrial
  readonly page?: string
  readonly guess?: number
  readonly asks: boolean
}

/** Understands the line of the experiment that trains nothing. Throws `UsageError`. */
export function gradientArgsOf(given: GivenExperiment): GradientArgs {
  const { names, values, words } = given
  const odd = OF_TRAININGS.find((name) => values[name] !== undefined)
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
    guess: values.predict === undefined ? undefined : positiveOf('--predict', values.predict, words, NaN),
    asks: values['no-predict'] !== true,
    ...folderOf(values.submission, words),
  }
}

// --- internal ---

const OF_TRAININGS = ['iterations', 'epochs', 'repeat', 'activation', 'weights'] as const

// The sizes of the networks: given, or those up to the book's.
function hiddenSizesOf(text: string | undefined, words: Texts): readonly number[] {
  if (text === undefined) return [2, 5, 10, 20, 50]
  const sizes = listOf(text).map((size) => wholeOf('--values', size, words, [1, MAX_HIDDEN], 1))
  return checkCount([...new Set(sizes)], text, words)
}
