import { createInterface } from 'node:readline/promises'
import type { Lang } from '../model/localized.ts'
import { texts } from '../text/texts.ts'
import { type Prediction, predictable } from '../training/prediction.ts'
import type { Trial } from '../training/run-experiment.ts'

/** Asks at a terminal what its user expects of an experiment; Enter skips a question, and so does Ctrl-D. */
export async function askPrediction(trial: Trial, lang: Lang): Promise<Prediction> {
  const { train: words } = texts(lang)
  const values = predictable(trial)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  lines.on('SIGINT', () => process.exit(130))
  const closed = new Promise<undefined>((resolve) => void lines.once('close', () => resolve(undefined)))
  try {
    console.error(words.askPredictions(values.join(', ')))
    const answers: (string | undefined)[] = []
    for (const ask of trial.experiment.asks) {
      let answer: string | undefined
      do {
        if (answer) console.error(words.badPrediction(answer, values.join(', ')))
        answer = (await Promise.race([lines.question(`${words.ask[ask]} `), closed]))?.trim()
      } while (answer && !values.includes(answer))
      answers.push(answer || undefined)
      if (answer === undefined) break
    }
    return answers
  } finally {
    lines.close()
  }
}
