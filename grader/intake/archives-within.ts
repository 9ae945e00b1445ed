import type { Chosen } from '../model/handed-in.ts'
import { archiveKind } from './archive-kind.ts'
import { openArchive } from './archives.ts'
import { readAttempt } from './attempts.ts'
import { type Leaf, RefusedError, type Tree, treeOf } from './entry.ts'
import { LIMITS } from './limits.ts'
import { isMail } from './open-mail.ts'
import type { OwnWords } from './own-words.ts'
import { isAside } from './safe-path.ts'
import { isWork } from './work.ts'

/** All that lies in a submission, its archives opened. */
export interface Opened {
  readonly leaves: readonly Leaf[]
  /** Every archive that was opened, to be closed. */
  readonly trees: Tree[]
  readonly chosen: Chosen[]
  /** The archives whose contents were put together. */
  readonly together: readonly string[]
}

/**
 * Opens a submission that consists only of archives, and those within, as deep as the limit. Several are its parts: what is in them gets
 * their names as folders.
 */
export async function openWithin(tree: Tree, own?: OwnWords, room: Room = roomFor(own)): Promise<Opened> {
  const opened: Opened = { leaves: [], trees: [tree], chosen: [...(tree.chosen ?? [])], together: [] }
  try {
    const { leaves, together } = await within(tree, 0, opened, room)
    return { ...opened, leaves, together: [...(tree.together ?? []), ...together] }
  } catch (error) {
    for (const one of opened.trees) one.close()
    throw error
  }
}

/** Opens a submission without what `skips` says of its path, in whatever archive it lies. */
export const openWithout = (tree: Tree, skips: (path: string) => boolean, own?: OwnWords): Promise<Opened> =>
  openWithin(tree, own, roomFor(own, skips))

/**
 * Opens the archives that lie beside files, ch04.zip beside softmax.ts: what is in them gets their names as folders. One that cannot be opened
 * stays what it is.
 */
export async function openBeside(
  { leaves, trees, chosen }: Opened,
  own?: OwnWords,
): Promise<{ readonly rest: readonly Leaf[]; readonly beside: readonly Leaf[] }> {
  const choices: Chosen[] = []
  const archives = lastAttempts(
    leaves.filter(({ path }) => isOpenable(path)),
    choices,
  )
  const [room, beside, done] = [roomFor(own), [] as Leaf[], new Set<string>()]
  for (const archive of archives) {
    const inner = await openWithin(treeOf([archive]), own, room).catch(noneIfRefused)
    if (!inner || inner.leaves.includes(archive)) continue
    const choice = choices.filter(({ taken }) => taken === archive.path)
    for (const path of [archive.path, ...choice.flatMap(({ left }) => left)]) done.add(path)
    trees.push(...inner.trees)
    chosen.push(...choice, ...inner.chosen)
    beside.push(...inner.leaves.map((leaf) => inFolder(archive.path, leaf)))
  }
  return { rest: leaves.filter(({ path }) => !done.has(path)), beside }
}

/** Answers nothing where a part of a submission is refused, and its rest is taken without it. */
export function noneIfRefused(error: unknown): undefined {
  if (!(error instanceof RefusedError)) throw error
}

/** Whether there are archives that have not been opened. */
export const hasArchives = ({ leaves }: Opened): boolean => leaves.some(({ path }) => isOpenable(path))

// --- internal ---

const roomFor = (own: OwnWords | undefined, skips?: Room['skips']): Room => ({
  skips,
  bytes: LIMITS.archiveBytes * LIMITS.archiveDepth,
  archives: LIMITS.archives,
  own,
})

/** What may still be opened. */
interface Room {
  bytes: number
  archives: number
  /** The words of the names of those who handed it in. */
  readonly own?: OwnWords
  /** Whether something is left out by its name, unopened. */
  readonly skips?: (path: string) => boolean
}

async function within(
  whole: Pick<Tree, 'leaves'>,
  depth: number,
  opened: Opened,
  room: Room,
): Promise<Pick<Opened, 'leaves' | 'together'>> {
  const tree = room.skips ? { leaves: whole.leaves.filter(({ path }) => !room.skips?.(path)) } : whole
  const archives = archivesIn(tree, opened.chosen, room.own)
  if (archives.length === 0) return { leaves: tree.leaves, together: [] }
  const names = archives.map(({ path }) => path)
  if (depth >= LIMITS.archiveDepth) throw new RefusedError('too-much', names)
  if ((room.archives -= archives.length) < 0) throw new RefusedError('several-archives', names)
  const isOne = archives.length === 1
  const parts = []
  const unopened: Leaf[] = []
  for (const archive of archives) {
    // A letter need not hold any files.
    const inner = await (isMail(archive.path)
      ? openCounted(archive, room).catch(noneIfRefused)
      : openCounted(archive, room))
    if (!inner) {
      unopened.push(archive)
      continue
    }
    opened.trees.push(inner)
    const { leaves, together } = await within(inner, depth + 1, opened, room)
    parts.push({ together, leaves: isOne ? leaves : leaves.map((leaf) => inFolder(archive.path, leaf)) })
  }
  // What lies beside archives is no work by its name, but it is named.
  const beside = tree.leaves.filter(({ path }) => !isOpenable(path))
  const leaves = [...beside, ...unopened, ...parts.flatMap((part) => part.leaves)]
  if (leaves.length > LIMITS.entries) throw new RefusedError('too-much', names)
  return { leaves, together: [...(isOne ? [] : names), ...parts.flatMap((part) => part.together)] }
}

async function openCounted(archive: Leaf, room: Room): Promise<Tree> {
  const read: Leaf['read'] = async (maxBytes) => {
    const bytes = await archive.read(Math.min(maxBytes, room.bytes))
    if (typeof bytes !== 'string') room.bytes -= bytes.length
    return bytes
  }
  try {
    return await openArchive({ ...archive, read })
  } catch (error) {
    throw error instanceof RefusedError ? new RefusedError(error.why, [archive.path]) : error
  }
}

const isOpenable = (path: string): boolean => (archiveKind(path) !== undefined || isMail(path)) && !isAside(path)

const inFolder = (folder: string, leaf: Leaf): Leaf => ({ ...leaf, path: `${folder}/${leaf.path}` })

/** The archives of a submission that consists only of archives. */
function archivesIn({ leaves }: Pick<Tree, 'leaves'>, chosen: Chosen[], own: OwnWords | undefined): Leaf[] {
  if (leaves.some(({ path }) => isWork(path, own))) return []
  return lastAttempts(
    leaves.filter(({ path }) => isOpenable(path)),
    chosen,
  )
}

/** Of archives whose names differ by a number, hw.zip and hw (1).zip, the one with the highest, for it was handed in last. */
function lastAttempts(archives: readonly Leaf[], chosen: Chosen[]): Leaf[] {
  const numbered = archives.map((archive) => ({ archive, ...readAttempt(archive.path) }))
  const stems = [...new Set(numbered.map(({ stem }) => stem))]
  return stems.flatMap((stem) => {
    const attempts = numbered.filter((one) => one.stem === stem).toSorted((a, b) => b.attempt - a.attempt)
    const isClear = new Set(attempts.map(({ attempt }) => attempt)).size === attempts.length
    if (!isClear || attempts.length === 1) return attempts.map(({ archive }) => archive)
    const [last, ...others] = attempts
    chosen.push({ taken: last.archive.path, left: others.map(({ archive }) => archive.path) })
    return [last.archive]
  })
}
