import { isBlank } from './blank.ts'
import { plainName } from './candidates.ts'
import type { Leaf } from './entry.ts'
import { meantFile } from './meant-file.ts'
import type { OwnWords } from './own-words.ts'
import { readText } from './read-text.ts'
import { isWork } from './work.ts'

/** Whether what some files answer is nothing that others answer, too: then they are parts, and no attempts. */
export async function answerOthers(
  some: readonly Leaf[],
  others: readonly Leaf[],
  own: OwnWords | undefined,
): Promise<boolean> {
  const [first, second] = [await answeredBy(some, own), await answeredBy(others, own)]
  return first.length > 0 && second.length > 0 && !first.some((one) => second.some((other) => isSame(one, other)))
}

// --- internal ---

/** The course's files that are answered; only their last name where the chapter is not known. */
async function answeredBy(leaves: readonly Leaf[], own: OwnWords | undefined): Promise<string[]> {
  const work = leaves.filter(({ path }) => isWork(path, own))
  const blank = await Promise.all(work.map(async (leaf) => isBlank(await readText(leaf))))
  return work.filter((_, i) => !blank[i]).map(({ path }) => meantFile(path, own)?.file ?? plainName(path))
}

const isSame = (a: string, b: string): boolean =>
  a === b || (a.includes('/') !== b.includes('/') && (a.endsWith(`/${b}`) || b.endsWith(`/${a}`)))
