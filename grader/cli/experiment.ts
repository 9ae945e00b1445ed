import type { Lang } from '../model/localized.ts'
import { predictionLines } from '../report/experiment-answer.ts'
import { renderExperiment } from '../report/experiment-table.ts'
import { type EndScreen, renderEnd, renderUntrainable } from '../report/training-end.ts'
import { texts } from '../text/texts.ts'
import { keptExperiment } from '../training/kept-run.ts'
import { outcomesOf, predictable, type Prediction } from '../training/prediction.ts'
import { type ExperimentResult, runExperiment } from '../training/run-experiment.ts'
import { askQuestions, canAsk } from './ask-questions.ts'
import { complain, defineCommand } from './command.ts'
import { type ExperimentArgs, parseExperiment } from './experiment-args.ts'
import { showTrial } from './experiment-progress.ts'
import { fileWriter } from './file-writer.ts'
import { showGradients } from './gradients.ts'
import { EXPERIMENT } from './options/experiment.ts'
import { trainingScreen } from './terminal-style.ts'
import { withSubjects } from './with-subjects.ts'

/** `npm run experiment`: trains the student's network in several ways; answers 0 where something is known in the end, 1 where the code did not let it, 2 where the command is at fault. */
export const command = defineCommand({
  name: 'experiment',
  options: EXPERIMENT,
  usage: ({ train }) => train.experimentUsage,
  parse: parseExperiment,
  run: async (args) => {
    if ('gradients' in args) return showGradients(args)
    const { lang, trial, page } = args
    const screen = trainingScreen(args)
    const prediction = args.prediction ?? (await predictionAsked(args))
    const findings = await tryShown(args, screen)
    const predicted = predictionLines(outcomesOf(findings, prediction), screen)
    console.log(['', ...linesOf(findings, screen), ...predicted, ''].join('\n'))
    if (findings.failed) return 1
    if (findings.tried.length === 0) return 0
    const { writePage, problems } = fileWriter(texts(lang))
    await writePage(page, keptExperiment(trial.experiment.name), () => pageOf(findings, lang))
    return complain(problems)
  },
})

// --- internal ---

// Only where there is something to choose from.
async function predictionAsked({ trial, lang, asks }: ExperimentArgs): Promise<Prediction> {
  const values = predictable(trial)
  if (!asks || !canAsk() || values.length < 2) return []
  const { train: words } = texts(lang)
  console.error(words.askPredictions(values.join(', ')))
  return askQuestions(
    trial.experiment.asks.map((ask) => words.ask[ask]),
    {
      parse: (text) => values.find((value) => value === text),
      refusal: (text) => words.badPrediction(text, values.join(', ')),
    },
  )
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
