import { join } from 'node:path'
import { courseFiles } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { exportedNames } from './exported-names.mjs'
import { fileState } from './file-state.mjs'
import { give, OF_KIT } from './given-names.mjs'

/** The names of the course at the prompt. */
export interface PromptNames {
  /** How many of them are names of exercises. */
  readonly count: number
  /** Reads the exercises again, if one was saved since. */
  refresh(): Promise<void>
}

/** Gives a prompt `np`, `loadMnist`, what the exercises export, and `ch03`, `ch04`, `ch05` with what each chapter exports. */
export async function openPromptNames(target: object): Promise<PromptNames> {
  for (const [name, file] of Object.entries(OF_KIT)) await give(target, name, file)
  const exported = exportedNames()
  let version = 0
  let seen = stateOfAll()
  await giveExercises(target, exported, version)
  return {
    count: new Set(exported.map(([name]) => name)).size,
    refresh: async () => {
      const now = stateOfAll()
      if (now === seen) return
      seen = now
      await giveExercises(target, exported, ++version)
    },
  }
}

// --- internal ---

const stateOfAll = (): string => courseFiles.map((file) => fileState(join(kitRoot, 'exercises', file))).join()

async function giveExercises(
  target: object,
  exported: ReturnType<typeof exportedNames>,
  version: number,
): Promise<void> {
  const byChapter: Record<string, object> = {}
  await Promise.all(
    exported.map(([name, file]) => give((byChapter[file.slice(0, 4)] ??= {}), name, `exercises/${file}`, version)),
  )
  // A name of two chapters is the earlier one's.
  const inOrder = Object.entries(byChapter).toSorted(([a], [b]) => (a < b ? 1 : -1))
  for (const [chapter, exports] of inOrder) {
    Object.defineProperties(target, Object.getOwnPropertyDescriptors(exports))
    Object.assign(target, { [chapter]: exports })
  }
}
