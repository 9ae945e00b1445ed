import { courseFiles } from '../course/manifest.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { MAX_FILE_BYTES } from './submission.ts'
import type { Submission, Unreadable } from '../model/submission.ts'
import { archiveKind } from './archive-kind.ts'
import { openArchive } from './archives.ts'
import { readAttempt } from './attempts.ts'
import { isCandidate, meantName } from './candidates.ts'
import type { Ambiguous, Chosen, Ignored, NotTaken, Refusal } from '../model/class.ts'
import { type Leaf, RefusedError, type Tree } from './entry.ts'
import { LIMITS } from './limits.ts'
import { chosenOf, isPlain, locate } from './locate.ts'
import { mistakableIn } from './mistakable.ts'
import { isAside } from './safe-path.ts'

/** What was taken from a submission, and the notes on it. */
export interface TakenSubmission {
  readonly submission: Submission
  /** Why nothing could be taken. */
  readonly refused?: Refusal
  readonly ignored: Readonly<Partial<Record<Ignored, number>>>
  /** Files of the course that occur more than once with different content. */
  readonly ambiguous: readonly Ambiguous[]
  /** What looks like work and was not taken, and the file of the course that may be meant. */
  readonly notTaken: readonly NotTaken[]
  /** Which of several candidates was taken, where their places decide. */
  readonly chosen: readonly Chosen[]
  /** The last modification time of its newest file. */
  readonly modified?: Date
}

/** Takes only the course's files from a folder or archive, and says why it could not take the others. */
export async function takeSubmission(open: () => Promise<Tree>): Promise<TakenSubmission> {
  const opened: Tree[] = []
  const chosen: Chosen[] = []
  try {
    opened.push(await open())
    for (;;) {
      const tree = opened[opened.length - 1]
      const { archive, left } = archiveIn(tree)
      if (!archive) {
        const taken = await takeFiles(tree.leaves)
        return { ...taken, chosen: [...chosen, ...taken.chosen], ignored: tree.ignored }
      }
      if (left.length > 0) chosen.push({ taken: archive.path, left })
      if (opened.length > LIMITS.archiveDepth) throw new RefusedError('too-much')
      opened.push(await openArchive(archive, isWanted))
    }
  } catch (error) {
    if (error instanceof RefusedError) return refused(error.why)
    throw error
  } finally {
    for (const tree of opened) tree.close()
  }
}

// --- internal ---

// What is packed in an archive, or looks like work, is kept to be opened or named.
const isWanted = (path: string): boolean =>
  !isAside(path) && (isCandidate(path) || archiveKind(path) !== undefined || meantName(path) !== undefined)

const isTaken = (path: string): boolean => isCandidate(path) && !isAside(path)

/**
 * The archive of a submission that consists only of archives: of several whose names differ by a number, hw.zip and hw (1).zip, the one
 * with the highest, for it was handed in last.
 */
function archiveIn({ leaves }: Tree): { readonly archive?: Leaf; readonly left: readonly string[] } {
  if (leaves.some(({ path }) => isTaken(path))) return { left: [] }
  const archives = leaves.filter(({ path }) => archiveKind(path) && !isAside(path))
  const numbered = archives.map((archive) => ({ archive, ...readAttempt(archive.path) }))
  const isClear = new Set(numbered.map(({ attempt }) => attempt)).size === archives.length
  if (new Set(numbered.map(({ stem }) => stem)).size > 1 || !isClear) throw new RefusedError('several-archives')
  const [last, ...others] = numbered.toSorted((a, b) => b.attempt - a.attempt)
  return { archive: last?.archive, left: others.map(({ archive }) => archive.path) }
}

function refused(why: Refusal): TakenSubmission {
  const unreadable = new Map(courseFiles.map((file) => [file, why]))
  return {
    submission: { files: new Map(), unreadable },
    refused: why,
    ignored: {},
    ambiguous: [],
    notTaken: [],
    chosen: [],
  }
}

async function takeFiles(leaves: readonly Leaf[]): Promise<Omit<TakenSubmission, 'ignored'>> {
  const candidates = leaves.filter(({ path }) => isTaken(path))
  if (candidates.length > LIMITS.candidates) throw new RefusedError('too-much')
  const files = new Map<string, string>()
  const unreadable = new Map<string, Unreadable>()
  const dates: number[] = []
  const places = locate(candidates)
  for (const file of courseFiles) {
    const found = places.get(file) ?? []
    const read = await readOne(file, found)
    if ('text' in read) {
      files.set(file, read.text)
      dates.push(...found.flatMap(({ modified }) => (modified ? [modified.getTime()] : [])))
    } else unreadable.set(file, read.why)
  }
  return {
    submission: { files, unreadable, mistakable: mistakableIn(leaves.map(({ path }) => path)) },
    notTaken: notTakenOf(leaves),
    chosen: chosenOf(candidates, places),
    ambiguous: [...unreadable]
      .filter(([, why]) => why === 'ambiguous')
      .map(([file]) => ({ file, paths: (places.get(file) ?? []).map(({ path }) => path) })),
    modified: dates.length > 0 ? new Date(Math.max(...dates)) : undefined,
  }
}

// Two copies with the same text are not ambiguous.
async function readOne(file: string, found: readonly Leaf[]): Promise<DecodedText> {
  if (found.length === 0) return { why: 'missing' }
  if (!found.every(({ path }) => isPlain(path, file))) return { why: 'ambiguous' }
  const texts = new Map<string, DecodedText>()
  for (const leaf of found) {
    const bytes = await leaf.read(MAX_FILE_BYTES)
    const read = typeof bytes === 'string' ? { why: bytes } : decodeText(bytes)
    texts.set('text' in read ? `text ${read.text}` : read.why, read)
  }
  const [first, ...others] = texts.values()
  return others.length > 0 || !first ? { why: 'ambiguous' } : first
}

const notTakenOf = (leaves: readonly Leaf[]): NotTaken[] =>
  leaves
    .filter(({ path }) => !isAside(path) && !isCandidate(path))
    .flatMap(({ path }) => {
      const meant = meantName(path)
      return meant !== undefined || archiveKind(path) ? [{ path, meant }] : []
    })
