import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Texts } from '../text/texts.ts'
import { MAX_FILE_BYTES, parseNetwork, type SavedNetwork, type Unloadable } from '../training/params-file.ts'
import type { TrainingWish } from '../training/training-plan.ts'
import { UsageError } from './command-line.ts'

/** The network that is to be trained further, or a complaint in one line. */
export async function loadNetworkOrThrow(
  file: string,
  { chapter, hiddenSize }: Pick<TrainingWish, 'chapter' | 'hiddenSize'>,
  words: Texts,
): Promise<SavedNetwork> {
  const read = parseNetwork(await textOf(file, words))
  if ('why' in read) throw new UsageError(complaint(file, read, words))
  if (chapter !== undefined && read.chapter !== chapter) throw new UsageError(words.train.loadOther(file, read.chapter))
  if (hiddenSize !== undefined && hiddenSize !== read.hiddenSize)
    throw new UsageError(words.train.loadOtherSize(file, read.hiddenSize))
  return read
}

// --- internal ---

async function textOf(file: string, words: Texts): Promise<string> {
  try {
    const { size } = await stat(resolve(file))
    if (size > MAX_FILE_BYTES) throw new UsageError(words.train.unloadable['too-large'](file))
    return await readFile(resolve(file), 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(words.train.cannotReadFile(file, (error as NodeJS.ErrnoException).code ?? String(error)))
  }
}

const complaint = (file: string, unloadable: Unloadable, { train }: Texts): string =>
  unloadable.why === 'field' ? train.badField(file, unloadable.field) : train.unloadable[unloadable.why](file)
