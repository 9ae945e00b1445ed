import type { Params } from '../../checks/network/params.ts'
import { portraitOf } from '../../checks/network/portrait.ts'
import { experimentCurves } from '../../figures/plots/experiment-curves.ts'
import { gradientCostFigure } from '../../figures/plots/gradient-cost.ts'
import { learningCurve } from '../../figures/plots/learning-curve.ts'
import type { Lang } from '../../model/localized.ts'
import type { GradientResult } from '../../training/gradients/run-gradients.ts'
import type { History } from '../../training/history.ts'
import { activationOf, networkOf } from '../../training/plan.ts'
import type { ExperimentResult } from '../../training/run-experiment.ts'
import { renderFigurePage } from './figure-page.ts'

/** Renders the page at the end of a training run. */
export function renderLearningPage(history: History, params: Params | undefined, lang: Lang): Promise<string> {
  const { chapter } = history.plan
  const portrait = params && portraitOf(activationOf[chapter], params, AS_THEY_ARE)
  const name = `learning-${chapter}`
  return renderFigurePage(
    { name, exercise: networkOf[chapter], draw: (word) => learningCurve(history, portrait, word) },
    lang,
  )
}

/** Renders the page at the end of an experiment. */
export function renderExperimentPage(findings: ExperimentResult, lang: Lang): Promise<string> {
  const { experiment, chapter } = findings.trial
  return renderFigurePage(
    { name: experiment.name, exercise: networkOf[chapter], draw: (word) => experimentCurves(findings, word) },
    lang,
  )
}

/** Renders the page of the measured gradients. */
export const renderGradientPage = (result: GradientResult, lang: Lang): Promise<string> =>
  renderFigurePage(
    { name: 'gradient-cost', exercise: 'ch05/gradient_check', draw: () => gradientCostFigure(result, lang) },
    lang,
  )

// --- internal ---

const AS_THEY_ARE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
