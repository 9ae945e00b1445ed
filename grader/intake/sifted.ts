import { type Opened, openWithout } from './archives-within.ts'
import { allIgnored, type Leaf, RefusedError, type Tree } from './entry.ts'
import type { OwnWords } from './own-words.ts'

/** What is left out of a submission, since it is another student's by its name. */
export interface Sieve {
  /** Left out unopened, in whatever archive it lies. */
  skips(path: string): boolean
  /** Of what is left, the paths that are left out, too. */
  passesOver(leaves: readonly Leaf[]): readonly string[]
}

/** The paths of a submission, and those that were left out unopened; of one that cannot be opened, as many as were seen. */
export async function pathsThrough(
  open: () => Promise<Tree>,
  sieve: Sieve,
  own: OwnWords,
): Promise<{ readonly leaves: readonly Leaf[]; readonly skipped: readonly string[] }> {
  const skipped: string[] = []
  try {
    const opened = await openWithout(await open(), recording(sieve, skipped), own)
    close(opened)
    return { leaves: opened.leaves, skipped }
  } catch (error) {
    if (error instanceof RefusedError) return { leaves: [], skipped }
    throw error
  }
}

/** Opens a submission without what is left out of it, which is named among what was passed over. */
export const sifted =
  (open: () => Promise<Tree>, sieve: Sieve, own: OwnWords, nameOf: (path: string) => string) =>
  async (): Promise<Tree> => {
    const skipped: string[] = []
    const opened = await openWithout(await open(), recording(sieve, skipped), own)
    const { leaves, trees, chosen, together } = opened
    const over = sieve.passesOver(leaves)
    const others = [...new Set([...skipped, ...over].map(nameOf))]
    return {
      leaves: leaves.filter(({ path }) => !over.includes(path)),
      ignored: allIgnored([...trees, { ignored: others.length > 0 ? { others } : {} }]),
      chosen,
      together,
      close: () => close(opened),
    }
  }

// --- internal ---

const recording =
  ({ skips }: Sieve, skipped: string[]) =>
  (path: string): boolean => {
    const isOut = skips(path)
    if (isOut) skipped.push(path)
    return isOut
  }

const close = ({ trees }: Opened): void => trees.forEach((tree) => tree.close())
