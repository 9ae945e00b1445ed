import { resolve } from 'node:path'
import { openSubjects } from '../checks/open-subjects.ts'
import { type EndScreen, renderEnd, renderUntrainable } from '../report/training-end.ts'
import { readCourse } from '../intake/read-folder.ts'
import { type Texts, texts } from '../text/texts.ts'
import { keepHistory, keepNetwork, keptRun } from '../training/kept-run.ts'
import { openNetwork } from '../training/open-network.ts'
import { renderNetwork, type SavedNetwork } from '../training/params-file.ts'
import { BOOK, epochLength, lookEvery } from '../training/plan.ts'
import type { Plan } from '../model/plan.ts'
import { type Run, runTraining } from '../training/run.ts'
import { writeWhole, writeWholeInFolder } from '../platform/write-whole.ts'
import { argsOrExitCode, UsageError } from './command-line.ts'
import { fileWriter } from './file-writer.ts'
import { interruptible } from './interrupt.ts'
import { loadNetworkOrThrow } from './load-network.ts'
import { openStatusLine } from './status-line.ts'
import { parseTrainArgs, type TrainArgs } from './train-args.ts'
import { trainingScreen } from './training-options.ts'
import { watchTraining } from './watch-training.ts'

/** `npm run train`: trains the student's network before one's eyes; answers 0 where it came to an end or was stopped, 1 where the code did not let it, 2 where the command is at fault. */
export async function main(args: string[]): Promise<number> {
  const parsed = argsOrExitCode(parseTrainArgs(args, process.env))
  if (typeof parsed === 'number') return parsed
  const words = texts(parsed.lang)
  try {
    const loaded = parsed.load === undefined ? undefined : await loadNetworkOrThrow(parsed.load, parsed, words)
    return await trainAndTell(parsed, loaded, words)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return 2
  }
}

// --- internal ---

async function trainAndTell(args: TrainArgs, loaded: SavedNetwork | undefined, words: Texts): Promise<number> {
  const plan = planOf(args, loaded)
  const screen = trainingScreen(args)
  if (loaded) console.log(words.train.loaded(args.load as string, loaded.iterations))
  const trained = await trainShown(args, plan, loaded, screen)
  const lines = 'failure' in trained ? renderUntrainable(trained.failure, plan, screen) : renderEnd(trained, screen)
  console.log(['', ...lines, ''].join('\n'))
  if ('failure' in trained) return 1
  const unwritten = await keep(trained, args, loaded, words)
  for (const line of unwritten) console.error(line)
  if (unwritten.length > 0) return 2
  return trained.ending.kind === 'finished' || trained.ending.kind === 'stopped' ? 0 : 1
}

function planOf(args: TrainArgs, loaded: SavedNetwork | undefined): Plan {
  const { iterations, batchSize, learningRate, seed } = args
  const chapter = args.chapter ?? loaded?.chapter ?? 'ch04'
  return {
    chapter,
    driver: chapter === 'ch04' ? 'student' : 'book',
    iterations,
    batchSize,
    learningRate,
    hiddenSize: args.hiddenSize ?? loaded?.hiddenSize ?? BOOK.hiddenSize,
    seed,
    lookEvery: Math.min(epochLength(batchSize), lookEvery(iterations, batchSize, LOOKS)),
  }
}

// So often a curve is looked at: enough to see its bend, and no burden.
const LOOKS = 20

async function trainShown(
  { folder, lang }: TrainArgs,
  plan: Plan,
  loaded: SavedNetwork | undefined,
  screen: EndScreen,
): Promise<Run | Extract<Awaited<ReturnType<typeof openNetwork>>, { failure: unknown }>> {
  const interrupt = interruptible()
  const submission = await readCourse(folder)
  const subjects = openSubjects({ submission, neighbours: 'own', isolation: 'auto', seed: plan.seed })
  const status = openStatusLine(process.stderr)
  status.show(texts(lang).train.preparing)
  try {
    const opened = await openNetwork(subjects, plan)
    status.clear()
    if ('failure' in opened) return opened
    const watch = watchTraining(plan, screen, process.stderr)
    try {
      const { signal } = interrupt
      return await runTraining(opened.exercise, plan, { start: loaded?.params, signal, onChange: watch.show })
    } finally {
      watch.done()
    }
  } finally {
    status.clear()
    subjects.close()
    interrupt.done()
  }
}

/** Keeps the curve and what was learnt, and draws the page; answers with a line for each file that could not be written. */
async function keep(run: Run, args: TrainArgs, loaded: SavedNetwork | undefined, words: Texts): Promise<string[]> {
  const own = isOwn(args)
  const place = { chapter: run.history.plan.chapter, own }
  const { write, problems } = fileWriter(words)
  if (run.history.loss.length === 0) return problems
  await write(keptRun(place, 'history.json').shown, () => keepHistory(run, own))
  const page = args.page ?? keptRun(place, 'curve.html').shown
  await write(page, () => writePage(run, args), words.train.page(page))
  const network = networkIn(run, loaded)
  if (!network) return problems
  const kept = keptRun(place, 'params.json').shown
  await write(kept, () => keepNetwork(network, own), args.save === undefined ? words.train.kept(kept) : undefined)
  const { save } = args
  if (save !== undefined)
    await write(save, () => writeWhole(resolve(save), renderNetwork(network)), words.train.saved(save))
  return problems
}

const isOwn = ({ shownFolder }: TrainArgs): boolean => shownFolder === 'exercises'

// Parameters that are no numbers any more are of no use to anybody.
function networkIn({ history, learnt }: Run, loaded: SavedNetwork | undefined): SavedNetwork | undefined {
  const usable = learnt && Object.values(learnt.params).every(({ data }) => data.every(Number.isFinite))
  if (!usable) return undefined
  const { chapter, hiddenSize } = history.plan
  return { chapter, hiddenSize, iterations: (loaded?.iterations ?? 0) + learnt.iteration, params: learnt.params }
}

// Loaded here alone: nobody waits for vega before the page is drawn.
async function writePage({ history, learnt }: Run, args: TrainArgs): Promise<void> {
  const { lang, page } = args
  const { renderLearningPage } = await import('../report/html/learning-page.ts')
  const html = await renderLearningPage(history, learnt?.params, lang)
  if (page === undefined)
    return writeWholeInFolder(keptRun({ chapter: history.plan.chapter, own: isOwn(args) }, 'curve.html').path, html)
  return writeWhole(resolve(page), html)
}
