import type { Lang } from '../model/localized.ts'
import { isGradients } from '../training/experiments/experiments.ts'
import type { Prediction } from '../training/prediction.ts'
import type { Trial } from '../training/run-experiment.ts'
import type { NotUnderstood } from './command-line.ts'
import { type GradientArgs, gradientArgsOf } from './gradient-args.ts'
import type { GivenExperiment } from './options/experiment.ts'
import { langOf } from './options/lang.ts'
import { type Folder, folderOf } from './options/submission.ts'
import { chapterOf } from './options/training.ts'
import { predictionOf, trialOf } from './trial-args.ts'

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
export function parseExperiment(given: GivenExperiment): ExperimentArgs | GradientArgs | NotUnderstood {
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
