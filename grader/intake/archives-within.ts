import { archiveKind } from './archive-kind.ts'
import type { Chosen } from '../model/handed-in.ts'
import { answerOthers } from './answer-others.ts'
import { archivesIn, attemptsIn, isOpenable } from './archives-found.ts'
import { openArchive } from './archives.ts'
import { type Leaf, RefusedError, type Tree, treeOf } from './entry.ts'
import { LIMITS } from './limits.ts'
import type { OwnWords } from './own-words.ts'

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
  const attempts = attemptsIn(leaves.filter(({ path }) => isOpenable(path)))
  const [room, beside, done] = [roomFor(own), [] as Leaf[], new Set<string>()]
  for (const all of attempts) {
    const inner = await openWithin(treeOf(all), own, room).catch(noneIfRefused)
    if (!inner || inner.leaves.includes(all[0])) continue
    for (const { path } of all) done.add(path)
    trees.push(...inner.trees)
    chosen.push(...inner.chosen)
    const isOne = !inner.together.includes(all[0].path)
    beside.push(...inner.leaves.map((leaf) => (isOne ? inFolder(all[0].path, leaf) : leaf)))
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

type Within = Pick<Opened, 'leaves' | 'together'>

async function within(whole: Pick<Tree, 'leaves'>, depth: number, opened: Opened, room: Room): Promise<Within> {
  const tree = room.skips ? { leaves: whole.leaves.filter(({ path }) => !room.skips?.(path)) } : whole
  const attempts = archivesIn(tree, room.own)
  if (attempts.length === 0) return { leaves: tree.leaves, together: [] }
  const names = attempts.map(([{ path }]) => path)
  if (depth >= LIMITS.archiveDepth) throw new RefusedError('too-much', names)
  if ((room.archives -= attempts.length) < 0) throw new RefusedError('several-archives', names)
  const open = async (archive: Leaf): Promise<Part> => {
    const inner = await openCounted(archive, room)
    opened.trees.push(inner)
    return { archive, ...(await within(inner, depth + 1, opened, room)) }
  }
  const parts: Part[] = []
  const unopened: Leaf[] = []
  for (const [last] of attempts) {
    // A letter need not hold any files.
    const part = await (archiveKind(last.path) === 'mail' ? open(last).catch(noneIfRefused) : open(last))
    if (part) parts.push(part)
    else unopened.push(last)
  }
  for (const [last, ...earlier] of attempts) {
    const added = await addedBy(
      earlier,
      parts.filter(({ archive }) => archive === last),
      open,
      room,
    )
    parts.push(...added)
    const left = earlier.filter((one) => !added.some(({ archive }) => archive === one)).map(({ path }) => path)
    if (left.length > 0) opened.chosen.push({ taken: last.path, left })
  }
  const isOne = parts.length + unopened.length === 1
  // What lies beside archives is no work by its name, but it is named.
  const beside = tree.leaves.filter(({ path }) => !isOpenable(path))
  const inside = parts.flatMap(({ archive, leaves }) =>
    isOne ? leaves : leaves.map((leaf) => inFolder(archive.path, leaf)),
  )
  const leaves = [...beside, ...unopened, ...inside]
  if (leaves.length > LIMITS.entries) throw new RefusedError('too-much', names)
  const together = isOne ? [] : parts.map(({ archive }) => archive.path)
  return { leaves, together: [...together, ...parts.flatMap((part) => part.together)] }
}

interface Part extends Within {
  readonly archive: Leaf
}

/** Of earlier attempts those that are parts, for they answer nothing that a later one does. */
async function addedBy(
  earlier: readonly Leaf[],
  last: readonly Part[],
  open: (archive: Leaf) => Promise<Part>,
  room: Room,
): Promise<Part[]> {
  const added: Part[] = []
  for (const archive of earlier) {
    if (room.archives <= 0) break
    room.archives--
    const part = await open(archive).catch(noneIfRefused)
    const later = [...last, ...added].flatMap(({ leaves }) => leaves)
    if (part && (await answerOthers(part.leaves, later, room.own))) added.push(part)
  }
  return added
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

const inFolder = (folder: string, leaf: Leaf): Leaf => ({ ...leaf, path: `${folder}/${leaf.path}` })
