import { keptPath } from '../kept-folder.ts'
import { writeWholeInFolder } from '../write-whole.ts'
import { type SavedNetwork, renderNetwork } from './params-file.ts'
import type { Chapter } from './plan.ts'
import type { Run } from './run.ts'

/** Where the last run of a chapter is kept, as a name for its user and as a path. */
export const keptRun = (chapter: Chapter, file: 'history.json' | 'params.json' | 'curve.html'): KeptFile => ({
  shown: ['.grade', 'train', chapter, file].join('/'),
  path: keptPath('train', chapter, file),
})

/** A file that is kept. */
export interface KeptFile {
  readonly shown: string
  readonly path: string
}

/** Keeps the curve of a run. */
export async function keepHistory({ history, ending }: Run): Promise<void> {
  const { plan, loss, looks, iteration, seconds } = history
  const kept = { version: 1, ending: ending.kind, plan, iteration, seconds, looks, loss }
  await writeWholeInFolder(keptRun(plan.chapter, 'history.json').path, `${JSON.stringify(kept)}\n`)
}

/** Keeps what a network has learnt. */
export async function keepNetwork(network: SavedNetwork): Promise<void> {
  await writeWholeInFolder(keptRun(network.chapter, 'params.json').path, renderNetwork(network))
}
