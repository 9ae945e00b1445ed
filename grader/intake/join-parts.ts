import { type Opened, openWithin } from './archives-within.ts'
import { allIgnored, type Leaf, type Tree } from './entry.ts'

/** A part of a submission that was handed in by itself. */
export interface HandedInPart {
  readonly name: string
  open(): Promise<Tree>
}

/** Opens the parts of one submission as if they lay in one folder, each below its name, with the archives in each opened. */
export const joinParts = (parts: readonly HandedInPart[]) => async (): Promise<Tree> => {
  const opened: Opened[] = []
  const close = (): void => opened.forEach(({ trees }) => trees.forEach((tree) => tree.close()))
  try {
    for (const { open } of parts) opened.push(await openWithin(await open()))
  } catch (error) {
    close()
    throw error
  }
  const names = parts.map(({ name }) => name)
  return {
    leaves: withoutDoubles(opened.flatMap(({ leaves }, i) => leaves.map((leaf) => below(names[i], leaf)))),
    ignored: allIgnored(opened.flatMap(({ trees }) => trees)),
    close,
    chosen: opened.flatMap(({ chosen }) => chosen),
    together: [...names, ...opened.flatMap(({ together }) => together)],
  }
}

/** Opens a submission together with files that lie beside it in the class: they are looked at as if they lay in it, also where it is an archive. */
export const withBeside =
  ({ open }: HandedInPart, beside: readonly HandedInPart[]) =>
  async (): Promise<Tree> => {
    const { leaves, trees, chosen, together } = await openWithin(await open())
    const close = (): void => trees.forEach((tree) => tree.close())
    try {
      const others = []
      for (const one of beside) others.push(await one.open())
      trees.push(...others)
      const own = others.flatMap((tree) => tree.leaves.map((leaf): Leaf => ({ ...leaf, isBeside: true })))
      return { leaves: [...leaves, ...own], ignored: allIgnored(trees), close, chosen, together }
    } catch (error) {
      close()
      throw error
    }
  }

/** Whether a part is that file itself: a loose file is looked at without what stands in front of its own name. */
export const isLoosePart = (name: string, path: string): boolean => name.endsWith(path)

// --- internal ---

/** What lies in a part, below its name; a part that is a file, and what lies beside one, lie in none. */
const below = (folder: string, leaf: Leaf): Leaf =>
  leaf.isBeside || isLoosePart(folder, leaf.path) ? leaf : { ...leaf, path: `${folder}/${leaf.path}` }

/** What lies beside several parts is there once. */
const withoutDoubles = (leaves: readonly Leaf[]): Leaf[] => {
  const beside = new Map(leaves.filter(({ isBeside }) => isBeside).map((leaf) => [leaf.path, leaf]))
  return leaves.filter((leaf) => !leaf.isBeside || beside.get(leaf.path) === leaf)
}
