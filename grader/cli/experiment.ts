import { resolve } from 'node:path'
import { openSubjects } from '../checks/open-subjects.ts'
import { keptPath } from '../platform/kept-folder.ts'
import { experimentTable, renderExperiment } from '../report/experiment-table.ts'
import { type EndScreen, renderEnd, renderUntrainable } from '../report/training-end.ts'
import { renderProgress } from '../report/training-screen.ts'
import { readCourse } from '../intake/read-folder.ts'
import { texts } from '../text/texts.ts'
import type { History } from '../training/history.ts'
import { type Findings, runExperiment, type Trial, type Tried } from '../training/run-experiment.ts'
import { writeWhole, writeWholeInFolder } from '../platform/write-whole.ts'
import { argsOrExitCode } from './command-line.ts'
import { type ExperimentArgs, parseExperimentArgs } from './experiment-args.ts'
import { fileWriter } from './file-writer.ts'
import { interruptible } from './interrupt.ts'
import { openLiveBlock } from './live-block.ts'
import { trainingScreen } from './training-options.ts'

/** `npm run experiment`: trains the student's network in several ways; answers 0 where something is known in the end, 1 where the code did not let it, 2 where the command is at fault. */
export async function main(args: string[]): Promise<number> {
  const parsed = argsOrExitCode(parseExperimentArgs(args, process.env))
  if (typeof parsed === 'number') return parsed
  const screen = trainingScreen(parsed)
  const findings = await tryShown(parsed, screen)
  console.log(['', ...linesOf(findings, screen), ''].join('\n'))
  if (findings.failed) return 1
  if (findings.tried.length === 0) return 0
  const words = texts(parsed.lang)
  const { write, problems } = fileWriter(words)
  const page = parsed.page ?? keptPage(parsed.trial).shown
  await write(page, () => writePage(findings, parsed), words.train.page(page))
  for (const line of problems) console.error(line)
  return problems.length === 0 ? 0 : 2
}

// --- internal ---

function linesOf(findings: Findings, screen: EndScreen): string[] {
  const { failed, tried } = findings
  if (failed)
    return 'run' in failed ? renderEnd(failed.run, screen) : renderUntrainable(failed.failure, failed.plan, screen)
  return tried.length > 0 ? renderExperiment(findings, screen) : [texts(screen.lang).train.nothingTried]
}

const keptPage = ({ experiment: { name } }: Trial): { shown: string; path: string } => ({
  shown: `.grade/experiments/${name}.html`,
  path: keptPath('experiments', `${name}.html`),
})

// Loaded here alone: nobody waits for vega before the page is drawn.
async function writePage(findings: Findings, { lang, page, trial }: ExperimentArgs): Promise<void> {
  const { renderExperimentPage } = await import('../report/html/learning-page.ts')
  const html = await renderExperimentPage(findings, lang)
  return page === undefined ? writeWholeInFolder(keptPage(trial).path, html) : writeWhole(resolve(page), html)
}

async function tryShown({ folder, trial }: ExperimentArgs, screen: EndScreen): Promise<Findings> {
  const interrupt = interruptible()
  const submission = await readCourse(folder)
  const subjects = openSubjects({ submission, neighbours: 'own', isolation: 'auto', seed: trial.seed })
  const watch = watchTrial(trial, screen, process.stderr)
  try {
    return await runExperiment(subjects, trial, { signal: interrupt.signal, onChange: watch.show })
  } finally {
    watch.done()
    subjects.close()
    interrupt.done()
  }
}

interface TrialWatch {
  show(tried: readonly Tried[], current: { readonly value: string; readonly history: History }): void
  done(): void
}

const FRAME_MS = 200

// At the foot of a terminal the table grows above a bar; in a log a line tells of each value.
function watchTrial(trial: Trial, screen: EndScreen, stream: NodeJS.WriteStream): TrialWatch {
  const { train: words } = texts(screen.lang)
  const block = openLiveBlock(stream)
  let [shownAt, told] = [0, '']
  if (stream.isTTY) block.show([words.preparing])
  return {
    show: (tried, { value, history }) => {
      const name = words.value(trial.experiment.title[screen.lang], value, tried.length + 1, trial.values.length)
      if (!stream.isTTY) {
        if (told !== name) stream.write(`${name}\n`)
        told = name
        return
      }
      if (performance.now() - shownAt < FRAME_MS) return
      shownAt = performance.now()
      const table = tried.length > 0 ? [...experimentTable({ trial, tried }, screen), ''] : []
      block.show([...table, ...renderProgress(name, history, screen)])
    },
    done: () => {
      if (stream.isTTY) block.clear()
    },
  }
}
