import type { Lang } from '../model/localized.ts'
import { renderExperiment } from '../report/experiment-table.ts'
import { type EndScreen, renderEnd, renderUntrainable } from '../report/training-end.ts'
import { type Texts, texts } from '../text/texts.ts'
import type { Budget, Experiment } from '../training/experiments/experiment.ts'
import { nearestExperiment, experimentOf } from '../training/experiments/experiments.ts'
import { keptExperiment } from '../training/kept-run.ts'
import { BOOK } from '../training/plan.ts'
import { type ExperimentResult, runExperiment, type Trial } from '../training/run-experiment.ts'
import { complain, defineCommand, type Given } from './command.ts'
import { type NotUnderstood, UsageError } from './command-line.ts'
import { showTrial } from './experiment-progress.ts'
import { fileWriter } from './file-writer.ts'
import { langOf } from './options/lang.ts'
import { positiveOf } from './options/numbers.ts'
import { type Folder, folderOf } from './options/submission.ts'
import { chapterOf, iterationsOf, TRAINING, trainingSeedOf } from './options/training.ts'
import { trainingScreen } from './terminal-style.ts'
import { withSubjects } from './with-subjects.ts'

const OPTIONS = { ...TRAINING, values: { type: 'string' }, epochs: { type: 'string' } } as const

/** `npm run experiment`: trains the student's network in several ways; answers 0 where something is known in the end, 1 where the code did not let it, 2 where the command is at fault. */
export const command = defineCommand({
  name: 'experiment',
  options: OPTIONS,
  usage: ({ train }) => train.experimentUsage,
  parse: (given): ExperimentArgs | NotUnderstood => {
    const { names, values, words } = given
    const lang = langOf(given)
    const asked = names.filter((name) => !chapterOf(name))
    if (asked.length === 0) return { usage: words.train.experimentUsage }
    return { lang, trial: trialOf(asked[0], given), page: values.page, ...folderOf(values.submission, words) }
  },
  run: async (args) => {
    const { lang, trial, page } = args
    const screen = trainingScreen(args)
    const findings = await tryShown(args, screen)
    console.log(['', ...linesOf(findings, screen), ''].join('\n'))
    if (findings.failed) return 1
    if (findings.tried.length === 0) return 0
    const { writePage, problems } = fileWriter(texts(lang))
    await writePage(page, keptExperiment(trial.experiment.name), () => pageOf(findings, lang))
    return complain(problems)
  },
})

// --- internal ---

interface ExperimentArgs extends Folder {
  readonly lang: Lang
  readonly trial: Trial
  readonly page?: string
}

const MAX_VALUES = 12

function trialOf(name: string, { names, values, words, lang }: Given<typeof OPTIONS>): Trial {
  const experiment = experimentOf(name)
  if (!experiment) throw new UsageError(words.train.unknownExperiment(name, nearestExperiment(name)))
  return {
    experiment,
    chapter: names.map(chapterOf).findLast((chapter) => chapter !== undefined) ?? 'ch04',
    values: valuesOf(values.values, experiment, words, lang),
    budget: budgetOf(values, experiment, words),
    seed: trainingSeedOf(values.seed, words),
  }
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
  const asked = iterationsOf(iterations, words, undefined)
  if (asked !== undefined) return { iterations: asked }
  return epochs === undefined ? budget : { epochs: positiveOf('--epochs', epochs, words, 1) }
}

const tryShown = ({ folder, trial }: ExperimentArgs, screen: EndScreen): Promise<ExperimentResult> =>
  withSubjects({ folder, seed: trial.seed }, async (subjects, signal) => {
    const progress = showTrial(trial, screen, process.stderr)
    try {
      return await runExperiment(subjects, trial, { signal, onChange: progress.show })
    } finally {
      progress.done()
    }
  })

function linesOf(findings: ExperimentResult, screen: EndScreen): string[] {
  const { failed, tried } = findings
  if (failed)
    return 'run' in failed ? renderEnd(failed.run, screen) : renderUntrainable(failed.failure, failed.plan, screen)
  return tried.length > 0 ? renderExperiment(findings, screen) : [texts(screen.lang).train.nothingTried]
}

// Imported only here, so that vega is not loaded before a page is drawn.
async function pageOf(findings: ExperimentResult, lang: Lang): Promise<string> {
  const { renderExperimentPage } = await import('../report/html/learning-page.ts')
  return renderExperimentPage(findings, lang)
}
