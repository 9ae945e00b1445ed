import { statSync } from 'node:fs'
import { join } from 'node:path'
import { courseFiles } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { exportedNames } from './exported-names.mjs'
import { give, givenNames } from './given-names.mjs'

/** The names of the course at the prompt. */
export interface PromptNames {
  /** How many of them are names of exercises. */
  readonly count: number
  /** Reads the exercises again, if one was saved since. */
  refresh(): Promise<void>
}

/** Gives a prompt `np`, `loadMnist`, what the exercises export, and `ch03`, `ch04`, `ch05` with what each chapter exports. */
export async function openPromptNames(target: object): Promise<PromptNames> {
  const { np, loadMnist } = givenNames()
  await give(target, 'np', np)
  await give(target, 'loadMnist', loadMnist)
  let version = 0
  let seen = savedAt()
  await giveExercises(target, version)
  return {
    count: new Set(exportedNames().map(([name]) => name)).size,
    refresh: async () => {
      const now = savedAt()
      if (now === seen) return
      seen = now
      await giveExercises(target, ++version)
    },
  }
}

// --- internal ---

const savedAt = (): string =>
  courseFiles
    .map((file) => statSync(join(kitRoot, 'exercises', file), { throwIfNoEntry: false })?.mtimeMs ?? '')
    .join(' ')

async function giveExercises(target: object, version: number): Promise<void> {
  const byChapter: Record<string, object> = {}
  await Promise.all(
    exportedNames().map(([name, file]) =>
      give((byChapter[file.slice(0, 4)] ??= {}), name, `exercises/${file}`, version),
    ),
  )
  // A name of two chapters is the earlier one's.
  const inOrder = Object.entries(byChapter).toSorted(([a], [b]) => (a < b ? 1 : -1))
  for (const [chapter, exports] of inOrder) {
    Object.defineProperties(target, Object.getOwnPropertyDescriptors(exports))
    Object.assign(target, { [chapter]: exports })
  }
}
