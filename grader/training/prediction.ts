import { answersOf, bestOf } from './experiment-answer.ts'
import type { Ask } from './experiments/experiment.ts'
import type { ExperimentResult, Trial } from './run-experiment.ts'

/** What a reader expects of an experiment before it runs: a value for each question; undefined where nothing was said. */
export type Prediction = readonly (string | undefined)[]

/** A prediction beside what came. */
export interface PredictionOutcome {
  readonly ask: Ask
  readonly predicted: string
  readonly found: string
  readonly right: boolean
}

/** The values among which a reader predicts: those of the first group. */
export const predictable = ({ groups }: Pick<Trial, 'groups'>): readonly string[] => groups[0].values

/** What came of a prediction; nothing where the first group has no answer, or too few steps for one. */
export function outcomesOf(result: ExperimentResult, prediction: Prediction): PredictionOutcome[] {
  const answer = answersOf(result).find(({ group }) => group === result.trial.groups[0])
  if (!answer || answer.tooFew !== undefined) return []
  return result.trial.experiment.asks.flatMap((ask, i) => {
    const predicted = prediction[i]
    if (predicted === undefined) return []
    const found = bestOf(answer.rows, ask).best.value
    return [{ ask, predicted, found, right: predicted === found }]
  })
}
