import { readerLang } from '../text/detect-lang.ts'
import type { Lang } from '../model/say.ts'
import { texts } from '../text/texts.ts'
import { MAX_HIDDEN } from '../training/params-file.ts'
import { BOOK, IMAGES } from '../training/plan.ts'
import type { Chapter } from '../model/plan.ts'
import { checkLang, type NotUnderstood, parseOptionsOf, understood, UsageError } from './command-line.ts'
import { type Folder, folderOf } from './folder-option.ts'
import { chapterOf, positiveOf, SHARED_OPTIONS, wholeOf } from './training-options.ts'

/** A command line of `npm run train`, understood. */
export interface TrainArgs extends Folder {
  readonly lang: Lang
  /** Undefined where nothing was said: then it is that of a file that is loaded, or the first there is. */
  readonly chapter?: Chapter
  readonly iterations: number
  readonly batchSize: number
  readonly learningRate: number
  /** Undefined where nothing was said: a file that is loaded then decides. */
  readonly hiddenSize?: number
  readonly seed: number
  readonly save?: string
  readonly load?: string
  readonly page?: string
}

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseTrainArgs(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): TrainArgs | NotUnderstood {
  const lang = readerLang(args, env)
  return understood(() => understand(args, lang))
}

// --- internal ---

const OPTIONS = {
  ...SHARED_OPTIONS,
  'batch-size': { type: 'string' },
  'learning-rate': { type: 'string' },
  'hidden-size': { type: 'string' },
  save: { type: 'string' },
  load: { type: 'string' },
} as const

const MAX_ITERATIONS = 10_000_000

function understand(args: readonly string[], lang: Lang): TrainArgs | { readonly usage: string } {
  const words = texts(lang)
  const { values, positionals } = parseOptionsOf('train', args, OPTIONS, words)
  if (values.help) return { usage: words.train.usage }
  checkLang(values.lang, words)
  const chapters = positionals.map((name) => {
    const chapter = chapterOf(name)
    if (!chapter) throw new UsageError(words.train.unknownNetwork(name))
    return chapter
  })
  return {
    lang,
    chapter: chapters.at(-1),
    iterations: wholeOf('--iterations', values.iterations, words, [1, MAX_ITERATIONS], BOOK.iterations),
    batchSize: wholeOf('--batch-size', values['batch-size'], words, [1, IMAGES], BOOK.batchSize),
    learningRate: positiveOf('--learning-rate', values['learning-rate'], words, BOOK.learningRate),
    hiddenSize: wholeOf('--hidden-size', values['hidden-size'], words, [1, MAX_HIDDEN], undefined),
    seed: wholeOf('--seed', values.seed, words, [0, Number.MAX_SAFE_INTEGER], 0),
    save: values.save,
    load: values.load,
    page: values.page,
    ...folderOf(values.submission, words),
  }
}
