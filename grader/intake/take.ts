import { courseFiles } from '../course/manifest.ts'
import type { Ambiguous, Chosen, Elsewhere, NotTaken, Refusal } from '../model/handed-in.ts'
import type { Submission, Unreadable } from '../model/submission.ts'
import { hasArchives, type Opened, noneIfRefused, openBeside, openWithin } from './archives-within.ts'
import { filesToFill } from './blank.ts'
import { chooseFile, type ChosenFile } from './choose-file.ts'
import { answersElsewhere } from './elsewhere.ts'
import { allIgnored, type FileTime, type IgnoredPaths, type Leaf, RefusedError, type Tree } from './entry.ts'
import { withoutKit } from './kit-copy.ts'
import { LIMITS } from './limits.ts'
import { locate } from './locate.ts'
import { mistakableIn } from './mistakable.ts'
import { notTakenOf } from './not-taken.ts'
import { type OwnWords, ownWordsOf } from './own-words.ts'
import { isAside } from './safe-path.ts'
import { isWork } from './work.ts'

/** What was taken from a submission, and the notes on it. */
export interface TakenSubmission {
  readonly submission: Submission
  /** Why nothing could be taken. */
  readonly refused?: { readonly why: Refusal; readonly archives: readonly string[] }
  readonly ignored: IgnoredPaths
  /** Files of the course that occur more than once with different content. */
  readonly ambiguous: readonly Ambiguous[]
  /** What may be work and was not taken, and the files of the course that may be meant. */
  readonly notTaken: readonly NotTaken[]
  /** What was taken for one exercise and declares what others without an answer ask for. */
  readonly elsewhere: readonly Elsewhere[]
  /** Whether no exercise has an answer, as there are several of each. */
  readonly isUnclear?: boolean
  /** All other files. */
  readonly present: readonly string[]
  /** Which of several candidates was taken, where there was a choice or its name is another. */
  readonly chosen: readonly Chosen[]
  /** When the files that were taken were last changed. */
  readonly modified?: readonly FileTime[]
}

/** What is known of a submission besides its files. */
export interface SubmissionContext {
  /** The names, numbers and logins of those who handed it in: they may stand in the names of their files. */
  readonly people?: readonly string[]
  /** The files of the course that are graded. */
  readonly graded?: readonly string[]
}

/** Takes only the course's files from a folder or archive, and says why it could not take the others. */
export async function takeSubmission(
  open: () => Promise<Tree>,
  { people = [], graded = courseFiles }: SubmissionContext = {},
): Promise<TakenSubmission> {
  const own = ownWordsOf(people)
  let opened: Opened | undefined
  try {
    opened = await openWithin(await open(), own)
    const taken = await takeAll(opened, own, graded)
    if (opened.together.length > 0) checkParts(taken, opened.together)
    return { ...taken, chosen: [...opened.chosen, ...taken.chosen], ignored: allIgnored(opened.trees) }
  } catch (error) {
    if (error instanceof RefusedError) return refused(error)
    throw error
  } finally {
    for (const tree of opened?.trees ?? []) tree.close()
  }
}

// --- internal ---

/** Archives that hold different answers to one exercise are no parts of one submission. */
function checkParts({ ambiguous }: Pick<TakenSubmission, 'ambiguous'>, together: readonly string[]): void {
  const partsOf = (paths: readonly string[]): Set<string | undefined> =>
    new Set(paths.map((path) => together.find((archive) => path.includes(`${archive}/`))))
  if (ambiguous.some(({ paths }) => partsOf(paths).size > 1)) throw new RefusedError('several-archives', together)
}

function refused({ why, archives }: RefusedError): TakenSubmission {
  const unreadable = new Map(courseFiles.map((file) => [file, why]))
  return {
    submission: { files: new Map(), unreadable },
    refused: { why, archives },
    ignored: {},
    ambiguous: [],
    notTaken: [],
    elsewhere: [],
    present: [],
    chosen: [],
  }
}

type TakenFiles = Omit<TakenSubmission, 'ignored'>

/** Takes the files that lie open, and only for exercises that have no answer there, those of archives beside them. */
async function takeAll(opened: Opened, own: OwnWords, graded: readonly string[]): Promise<TakenFiles> {
  const taken = await takeFiles([opened.leaves], own, graded)
  if (!hasArchives(opened)) return taken
  const open = await filesToFill(taken.submission)
  if (!graded.some((file) => open.has(file))) return taken
  const { rest, beside } = await openBeside(opened, own)
  if (beside.length === 0) return taken
  const both = await takeFiles([rest, beside], own, graded).catch(noneIfRefused)
  return both ? { ...both, chosen: both.chosen.map((one) => withDoubt(one, beside)) } : taken
}

/** Of a file and another version of it in an archive beside, nothing says which is the later. */
const withDoubt = (one: Chosen, beside: readonly Leaf[]): Chosen =>
  one.left.some((left) => beside.some(({ path }) => path === left)) ? { ...one, isGuess: true } : one

/** Takes files from all that lie in some groups: one without an answer in the first is looked for in the next. */
async function takeFiles(
  groups: readonly (readonly Leaf[])[],
  own: OwnWords,
  graded: readonly string[],
): Promise<TakenFiles> {
  const kept = groups.map((all) => withoutKit(all.filter(({ path }) => !isAside(path))))
  const leaves = kept.flat()
  const work = kept.map((group) => group.filter(({ path }) => isWork(path, own)))
  if (work.flat().length > LIMITS.candidates) throw new RefusedError('too-much')
  const located = work.map((group) => locate(group, own))
  const found = new Map<string, ChosenFile>()
  for (const file of courseFiles)
    found.set(
      file,
      await chooseFile(
        file,
        located.flatMap((places) => places.get(file) ?? []),
      ),
    )
  const files = new Map<string, string>()
  const unreadable = new Map<string, Unreadable>()
  for (const [file, { read }] of found) {
    if ('text' in read) files.set(file, read.text)
    else unreadable.set(file, read.why)
  }
  const unused = unusedOf(leaves, [...found.values()])
  const unanswered = await filesToFill({ files, unreadable })
  const notTaken = await notTakenOf(unused, new Set(graded.filter((file) => unanswered.has(file))))
  const elsewhere = await answersElsewhere(files, { open: unanswered, graded })
  const pathOf = (file: string): string => found.get(file)?.from[0]?.path ?? file
  // Whatever is graded: to grade one exercise again must come to the same.
  const isUnclear = courseFiles.some((file) => unreadable.get(file) === 'ambiguous')
  // Of two trees of which one answer is alike nothing says which counts, either.
  const isOne = ({ from = [], same = [] }: Partial<ChosenFile> = {}): boolean => from.length + same.length === 1
  const hasAnswer = courseFiles.some((file) => files.has(file) && !unanswered.has(file) && isOne(found.get(file)))
  const paths = unused.map(({ path }) => path)
  return {
    submission: { files, unreadable, mistakable: mistakableIn(paths, notTaken) },
    notTaken,
    elsewhere: elsewhere.map(({ path, holds }) => ({ path: pathOf(path), holds })),
    isUnclear: isUnclear && !hasAnswer,
    present: paths,
    chosen: [...found.values()].flatMap(({ chosen }) => chosen ?? []),
    ambiguous: [...found].flatMap(([file, { read, from }]) =>
      'why' in read && read.why === 'ambiguous' ? [{ file, paths: from.map(({ path }) => path) }] : [],
    ),
    modified: [...found.values()].flatMap(({ read, from }) =>
      'text' in read ? from.flatMap(({ modified }) => modified ?? []) : [],
    ),
  }
}

/** What was neither taken nor named beside what was taken. */
function unusedOf(leaves: readonly Leaf[], found: readonly ChosenFile[]): Leaf[] {
  const used = new Set(
    found.flatMap(({ from, same = [], chosen }) =>
      [...from, ...same].map(({ path }) => path).concat(chosen?.left ?? []),
    ),
  )
  return leaves.filter(({ path }) => !used.has(path))
}
