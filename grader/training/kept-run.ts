import { keptPath } from '../platform/kept-folder.ts'
import { writeWholeInFolder } from '../platform/write-whole.ts'
import { type SavedNetwork, renderNetwork } from './params-file.ts'
import type { Chapter } from '../model/plan.ts'
import type { Run } from './run.ts'

/**
 * Where the last run of a chapter is stored, as a name for its user and as a path; runs of folders other than `exercises/` are stored
 * separately.
 */
export function keptRun({ chapter, own }: KeptPlace, file: 'history.json' | 'params.json' | 'curve.html'): KeptFile {
  const names = ['train', ...(own ? [] : ['submission']), chapter, file]
  return { shown: ['.grade', ...names].join('/'), path: keptPath(...names) }
}

/** Where the page of an experiment is kept. */
export const keptExperiment = (name: string): KeptFile => ({
  shown: `.grade/experiments/${name}.html`,
  path: keptPath('experiments', `${name}.html`),
})

/** Whose run it is. */
export interface KeptPlace {
  readonly chapter: Chapter
  readonly own: boolean
}

/** A stored file. */
export interface KeptFile {
  readonly shown: string
  readonly path: string
}

/** Stores the curve of a run. */
export async function keepHistory({ history, ending }: Run, own: boolean): Promise<void> {
  const { plan, loss, looks, iteration, seconds } = history
  const kept = { version: 1, ending: ending.kind, plan, iteration, seconds, looks, loss }
  await writeWholeInFolder(keptRun({ chapter: plan.chapter, own }, 'history.json').path, `${JSON.stringify(kept)}\n`)
}

/** Stores the parameters that a network has learned. */
export async function keepNetwork(network: SavedNetwork, own: boolean): Promise<void> {
  await writeWholeInFolder(keptRun({ chapter: network.chapter, own }, 'params.json').path, renderNetwork(network))
}
