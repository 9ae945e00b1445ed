import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { chapters, courseFiles } from '../course/manifest.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { archiveKind, withoutArchiveEnding } from './archive-kind.ts'
import { filesToFill } from './blank.ts'
import { treeOf } from './entry.ts'
import { handedInNotes } from './handed-in-notes.ts'
import { isInPlace } from './locate.ts'
import { meantFile } from './meant-file.ts'
import { mistakableIn } from './mistakable.ts'
import { readSubmission } from './submission.ts'
import type { HandedInNote } from '../model/handed-in.ts'
import type { Submission } from '../model/submission.ts'
import type { TakenSubmission } from './take.ts'

/** What was read of a folder or an archive, and what is to be said of the rest. */
export interface HandedIn {
  readonly submission: Submission
  readonly notes: readonly HandedInNote[]
}

/**
 * Reads the course's files of a folder, or of an archive as it was handed in: from its chNN/ folders, and what is missing there, or not begun,
 * from wherever it lies, under the names that students and systems give to files. What else
 * may be work is named where one of the graded files has no answer.
 */
export async function readFolder(folder: string, graded: readonly string[] = courseFiles): Promise<HandedIn> {
  if (archiveKind(folder) && statSync(folder).isFile()) return readArchive(folder, graded)
  const inPlace = chapters.some((chapter) => existsSync(join(folder, chapter))) ? await readCourse(folder) : undefined
  if (inPlace && (await isWhole(folder, inPlace)))
    return { submission: inPlace, notes: folder === ownFolder ? [] : await swappedIn(inPlace, graded) }
  const { takeSubmission } = await import('./take.ts')
  const { openFolder } = await import('./open-folder.ts')
  const taken = await takeSubmission(() => openFolder(Buffer.from(folder)), { graded, people: peopleIn(folder) })
  return handedIn(inPlace ? await completed(inPlace, taken) : taken)
}

/**
 * Reads the course's files of a folder by their exact names, and tells what may be meant for a missing one. A user's own
 * folder may contain links (to a synced folder); a submission may not.
 */
export async function readCourse(folder: string): Promise<Submission> {
  const links = folder === ownFolder ? 'followed' : 'refused'
  const submission = await readSubmission(folder, courseFiles, links)
  return isMissing(submission) ? { ...submission, mistakable: mistakableIn(await namesIn(folder)) } : submission
}

// --- internal ---

// In a class's folder, a submission has the name of who handed it in.
const peopleIn = (path: string): string[] => [withoutArchiveEnding(basename(resolve(path)))]

const ownFolder = join(kitRoot, 'exercises')

async function readArchive(file: string, graded: readonly string[]): Promise<HandedIn> {
  const { takeSubmission } = await import('./take.ts')
  const { fileLeaf } = await import('./open-folder.ts')
  const leaf = await fileLeaf(Buffer.from(file), basename(file))
  return handedIn(await takeSubmission(async () => treeOf([leaf]), { graded, people: peopleIn(file) }))
}

const handedIn = (taken: TakenSubmission): HandedIn => ({ submission: taken.submission, notes: handedInNotes(taken) })

const isMissing = ({ unreadable }: Submission): boolean => [...unreadable.values()].includes('missing')

/** Whether nothing can be meant for a file that is missing or not begun. */
async function isWhole(folder: string, inPlace: Submission): Promise<boolean> {
  if (isMissing(inPlace)) return false
  const open = await filesToFill(inPlace)
  if (open.size === 0) return true
  // In the folder that one works in, most is not begun: the names alone are looked at, which takes no time.
  if (folder !== ownFolder) return false
  return !(await namesIn(folder)).some((path) => !courseFiles.includes(path) && open.has(meantFile(path)?.file ?? ''))
}

/** Every exercise is begun, but some may be answered in the file of another. */
async function swappedIn({ files }: Submission, graded: readonly string[]): Promise<HandedInNote[]> {
  const { answersElsewhere } = await import('./elsewhere.ts')
  const swapped = await answersElsewhere(files, { open: new Set(), graded })
  return swapped.length > 0 ? [{ kind: 'elsewhere', files: swapped }] : []
}

/** What lies in its place, and for what is missing there or not begun, what was taken from elsewhere. */
async function completed(inPlace: Submission, taken: TakenSubmission): Promise<TakenSubmission> {
  const open = await filesToFill(inPlace)
  const { files, unreadable } = taken.submission
  const isTaken = (file: string): boolean => open.has(file) && files.has(file)
  const isAmbiguous = (file: string): boolean => open.has(file) && unreadable.get(file) === 'ambiguous'
  const submission: Submission = {
    files: new Map([
      ...[...inPlace.files].filter(([file]) => !isAmbiguous(file)),
      ...[...files].filter(([file]) => isTaken(file)),
    ]),
    unreadable: new Map([
      ...[...inPlace.unreadable].filter(([file]) => !isTaken(file)),
      ...[...unreadable].filter(([file]) => isAmbiguous(file)),
    ]),
    mistakable: new Map([...(taken.submission.mistakable ?? []), ...(inPlace.mistakable ?? [])]),
  }
  const chosen = taken.chosen.filter((one) =>
    isTaken(one.as ?? courseFiles.find((file) => isInPlace(one.taken, file)) ?? ''),
  )
  return {
    ...taken,
    submission,
    chosen,
    isUnclear: taken.isUnclear && [...inPlace.files.keys()].every((file) => open.has(file)),
    ambiguous: taken.ambiguous.filter(({ file }) => isAmbiguous(file)),
  }
}

/** What lies in a folder and in its chNN/ folders. */
async function namesIn(folder: string): Promise<string[]> {
  const within = ['', ...chapters.map((chapter) => `${chapter}/`)]
  const names = within.map(async (place) =>
    (await readdir(join(folder, place)).catch(() => [])).map((name) => place + name),
  )
  return (await Promise.all(names)).flat()
}
