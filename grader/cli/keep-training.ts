import { resolve } from 'node:path'
import type { Lang } from '../model/localized.ts'
import { writeWhole } from '../platform/write-whole.ts'
import { texts } from '../text/texts.ts'
import { keepHistory, keepNetwork, keptRun } from '../training/kept-run.ts'
import { learntNetwork } from '../training/learnt-network.ts'
import { renderNetwork } from '../training/params-file.ts'
import type { Run } from '../training/run.ts'
import { fileWriter } from './file-writer.ts'

/** Which files a training leaves, beside those that are always kept. */
export interface TrainingFiles {
  readonly lang: Lang
  readonly shownFolder: string
  readonly save?: string
  readonly page?: string
}

/** Keeps the curve and what was learnt, and draws the page; answers with a line for each file that could not be written. */
export async function keepTraining(run: Run, files: TrainingFiles, iterationsBefore: number): Promise<string[]> {
  const { lang, save } = files
  const words = texts(lang)
  const { write, writePage, problems } = fileWriter(words)
  if (run.history.loss.length === 0) return problems
  const own = files.shownFolder === 'exercises'
  const place = { chapter: run.history.plan.chapter, own }
  await write(keptRun(place, 'history.json').shown, () => keepHistory(run, own))
  await writePage(files.page, keptRun(place, 'curve.html'), () => pageOf(run, lang))
  const network = learntNetwork(run, iterationsBefore)
  if (!network) return problems
  const kept = keptRun(place, 'params.json').shown
  await write(kept, () => keepNetwork(network, own), save === undefined ? words.train.kept(kept) : undefined)
  if (save !== undefined)
    await write(save, () => writeWhole(resolve(save), renderNetwork(network)), words.train.saved(save))
  return problems
}

// --- internal ---

// Imported only here, so that vega is not loaded before a page is drawn.
async function pageOf({ history, learnt }: Run, lang: Lang): Promise<string> {
  const { renderLearningPage } = await import('../report/html/learning-page.ts')
  return renderLearningPage(history, learnt?.params, lang)
}
