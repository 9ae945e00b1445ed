import { guessLines, renderGradients } from '../report/gradients-table.ts'
import { type EndScreen, renderUntrainable } from '../report/training-end.ts'
import { texts } from '../text/texts.ts'
import { type GradientResult, runGradients } from '../training/gradients/run-gradients.ts'
import { keptExperiment } from '../training/kept-run.ts'
import { askQuestions, canAsk } from './ask-questions.ts'
import { complain, type ExitCode } from './command.ts'
import { fileWriter } from './file-writer.ts'
import type { GradientArgs } from './gradient-args.ts'
import { openStatusLine } from './status-line.ts'
import { trainingScreen } from './terminal-style.ts'
import { timeLeft } from './time-left.ts'
import { withSubjects } from './with-subjects.ts'

/** Times the student's gradients, and tells what came; answers as every experiment. */
export async function showGradients(args: GradientArgs): Promise<ExitCode> {
  const { lang, page } = args
  const screen = trainingScreen(args)
  const guess = args.guess ?? (await guessAsked(args))
  const result = await measureShown(args)
  console.log(['', ...linesOf(result, screen), ...guessLines(guess, result, screen), ''].join('\n'))
  if (result.failed) return 1
  if (result.costs.length === 0) return 0
  const { writePage, problems } = fileWriter(texts(lang))
  await writePage(page, keptExperiment('gradients'), async () => {
    const { renderGradientPage } = await import('../report/html/learning-page.ts')
    return renderGradientPage(result, lang)
  })
  return complain(problems)
}

// --- internal ---

const linesOf = (result: GradientResult, screen: EndScreen): string[] => {
  const { failed, costs } = result
  if (failed) return renderUntrainable(failed.failure, failed.plan, screen)
  return costs.length > 0 ? renderGradients(result, screen) : [texts(screen.lang).train.nothingTried]
}

const measureShown = ({ folder, gradients, lang }: GradientArgs): Promise<GradientResult> =>
  withSubjects({ folder, seed: gradients.seed }, async (subjects, signal) => {
    const { train, gradients: words } = texts(lang)
    const status = openStatusLine(process.stderr)
    status.show(train.preparing)
    const begun = performance.now()
    try {
      return await runGradients(subjects, gradients, {
        signal,
        onStart: ({ chapter, hiddenSize, images }, number, of, shareLeft) => {
          const seconds = ((performance.now() - begun) / 1000) * (shareLeft / (1 - shareLeft))
          const says = `${words.current(chapter, hiddenSize, images, number, of)}${timeLeft(seconds, train)}`
          if (process.stderr.isTTY) status.show(says)
          else process.stderr.write(`${says}\n`)
        },
      })
    } finally {
      status.clear()
    }
  })

async function guessAsked({ lang, asks }: GradientArgs): Promise<number | undefined> {
  if (!asks || !canAsk()) return undefined
  const { ask, badGuess } = texts(lang).gradients
  const [guess] = await askQuestions([ask], { parse: guessIn, refusal: () => badGuess })
  return guess
}

function guessIn(text: string): number | undefined {
  const guess = Number(text.replaceAll(',', ''))
  return guess > 0 && Number.isFinite(guess) ? guess : undefined
}
