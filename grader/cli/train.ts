import { join } from 'node:path'
import { readCourse } from '../intake/read-folder.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Lang } from '../model/localized.ts'
import type { Plan } from '../model/plan.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { type EndScreen, renderEnd, renderUntrainable } from '../report/training-end.ts'
import { knownToFail } from '../student/failing-imports.ts'
import { readMemory } from '../student/progress/kept.ts'
import { type Texts, texts } from '../text/texts.ts'
import { openNetwork } from '../training/open-network.ts'
import { MAX_HIDDEN, type SavedNetwork } from '../training/params-file.ts'
import { BOOK, exerciseOf, IMAGES } from '../training/plan.ts'
import { type Run, runTraining } from '../training/run.ts'
import { trainingPlan, type TrainingWish } from '../training/training-plan.ts'
import { complain, defineCommand, type ExitCode } from './command.ts'
import { UsageError } from './command-line.ts'
import { keepTraining, type TrainingFiles } from './keep-training.ts'
import { loadNetworkOrThrow } from './load-network.ts'
import { langOf } from './options/lang.ts'
import { positiveOf, wholeOf } from './options/numbers.ts'
import { folderOf } from './options/submission.ts'
import { chapterOf, iterationsOf, TRAINING, trainingSeedOf } from './options/training.ts'
import { openStatusLine } from './status-line.ts'
import { trainingScreen } from './terminal-style.ts'
import { showTraining } from './training-progress.ts'
import { withSubjects } from './with-subjects.ts'

/**
 * `npm run train`: trains the student's network and shows its progress; answers 0 where it came to an end or was
 * stopped, 1 where the code did not let it, 2 where the command is at fault.
 */
export const command = defineCommand({
  name: 'train',
  options: {
    ...TRAINING,
    'batch-size': { type: 'string' },
    'learning-rate': { type: 'string' },
    'hidden-size': { type: 'string' },
    save: { type: 'string' },
    load: { type: 'string' },
  },
  usage: ({ train }) => train.usage,
  parse: (given): TrainArgs => {
    const { names, values, words } = given
    return {
      lang: langOf(given),
      chapter: names.map((name) => chapterOrThrow(name, words)).at(-1),
      iterations: iterationsOf(values.iterations, words, BOOK.iterations),
      batchSize: wholeOf('--batch-size', values['batch-size'], words, [1, IMAGES], BOOK.batchSize),
      learningRate: positiveOf('--learning-rate', values['learning-rate'], words, BOOK.learningRate),
      hiddenSize: wholeOf('--hidden-size', values['hidden-size'], words, [1, MAX_HIDDEN], undefined),
      seed: trainingSeedOf(values.seed, words),
      save: values.save,
      load: values.load,
      page: values.page,
      ...folderOf(values.submission, words),
    }
  },
  run: async (args) => {
    const words = texts(args.lang)
    const loaded = args.load === undefined ? undefined : await loadNetworkOrThrow(args.load, args, words)
    if (loaded) console.log(words.train.loaded(args.load as string, loaded.iterations))
    const plan = trainingPlan(args, loaded)
    for (const id of await failingOf(args, plan)) console.log(words.train.needsFailing(id))
    return trainAndTell(args, plan, loaded)
  },
})

// --- internal ---

interface TrainArgs extends TrainingWish, TrainingFiles {
  readonly lang: Lang
  readonly folder: string
  readonly load?: string
}

function chapterOrThrow(name: string, words: Texts): ReturnType<typeof chapterOf> {
  const chapter = chapterOf(name)
  if (!chapter) throw new UsageError(words.train.unknownNetwork(name))
  return chapter
}

// Only a student's own exercises are remembered. A wrong one lets the network learn worse, or not at all, and the curve does not say why.
async function failingOf({ folder }: TrainArgs, plan: Plan): Promise<readonly ExerciseId[]> {
  if (folder !== join(kitRoot, 'exercises')) return []
  return knownToFail(exerciseOf(plan), await readCourse(folder), await readMemory())
}

async function trainAndTell(args: TrainArgs, plan: Plan, loaded: SavedNetwork | undefined): Promise<ExitCode> {
  const screen = trainingScreen(args)
  const trained = await trainShown(args, plan, loaded, screen)
  const lines = 'failure' in trained ? renderUntrainable(trained.failure, plan, screen) : renderEnd(trained, screen)
  console.log(['', ...lines, ''].join('\n'))
  if ('failure' in trained) return 1
  if (complain(await keepTraining(trained, args, loaded?.iterations ?? 0)) === 2) return 2
  return trained.ending.kind === 'finished' || trained.ending.kind === 'stopped' ? 0 : 1
}

const trainShown = (
  { folder, lang }: TrainArgs,
  plan: Plan,
  loaded: SavedNetwork | undefined,
  screen: EndScreen,
): Promise<Run | Extract<Awaited<ReturnType<typeof openNetwork>>, { failure: unknown }>> =>
  withSubjects({ folder, seed: plan.seed }, async (subjects, signal) => {
    const status = openStatusLine(process.stderr)
    status.show(texts(lang).train.preparing)
    const opened = await openNetwork(subjects, plan).finally(status.clear)
    if ('failure' in opened) return opened
    const progress = showTraining(plan, screen, process.stderr)
    try {
      return await runTraining(opened.exercise, plan, { start: loaded?.params, signal, onChange: progress.show })
    } finally {
      progress.done()
    }
  })
