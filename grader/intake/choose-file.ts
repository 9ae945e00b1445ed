import type { Chosen } from '../model/handed-in.ts'
import { isBlank } from './blank.ts'
import type { DecodedText } from './decode-text.ts'
import type { Leaf } from './entry.ts'
import { numberedPath } from './attempts.ts'
import { isInPlace, isPlain } from './locate.ts'
import { readText } from './read-text.ts'
import { isConflict } from './without-copy.ts'

/** What a file of the course is in a submission. */
export interface ChosenFile {
  readonly read: DecodedText
  /** Where it was taken from: several places with the same text, or all that could be meant. */
  readonly from: readonly Leaf[]
  /** Copies with the same text in less likely places. */
  readonly same?: readonly Leaf[]
  /** Which was taken, where there was a choice or its name is another. */
  readonly chosen?: Chosen
}

/**
 * Chooses a file among places, the likeliest first: the only answer of the first place that holds one; a stub that nobody wrote in, or an
 * empty file, only where there is no answer anywhere. Different answers in one place are ambiguous.
 */
export async function chooseFile(file: string, places: readonly (readonly Leaf[])[]): Promise<ChosenFile> {
  const blanks: Found[] = []
  for (const leaves of places) {
    const found = await Promise.all(leaves.map(readLeaf))
    const answers = found.filter(({ blank }) => !blank)
    if (answers.length > 0) return chosenFrom(file, latestNumbered(answers), places)
    blanks.push(...found)
  }
  const [first] = blanks.toSorted((a, b) => Number('why' in a.read) - Number('why' in b.read))
  return first
    ? chosenFrom(
        file,
        blanks.filter((one) => keyOf(one) === keyOf(first)),
        places,
      )
    : NOTHING
}

// --- internal ---

interface Found {
  readonly leaf: Leaf
  readonly read: DecodedText
  readonly blank: boolean
}

const NOTHING: ChosenFile = { read: { why: 'missing' }, from: [] }

async function readLeaf(leaf: Leaf): Promise<Found> {
  const read = await readText(leaf)
  return { leaf, read, blank: await isBlank(read) }
}

// Two copies with the same text are one.
const keyOf = ({ read }: Pick<Found, 'read'>): string => ('text' in read ? `text ${read.text}` : read.why)

/** Of answers in folders that differ by the number of an attempt alone, hw-1 and hw-2, 1차 and 2차, the last; else all of them. */
function latestNumbered(found: readonly Found[]): readonly Found[] {
  const numbered = found.map((one) => ({ one, ...numberedPath(one.leaf.path) }))
  const [last, next] = numbered.toSorted((a, b) => b.attempt - a.attempt)
  const isOne = new Set(numbered.map(({ stem }) => stem)).size === 1
  return next !== undefined && isOne && last.attempt > next.attempt ? [last.one] : found
}

async function chosenFrom(
  file: string,
  found: readonly Found[],
  places: readonly (readonly Leaf[])[],
): Promise<ChosenFile> {
  const from = found.map(({ leaf }) => leaf)
  const [{ read }] = found
  if (new Set(found.map(keyOf)).size > 1 || !from.every(({ path }) => isPlain(path, file)))
    return { read: { why: 'ambiguous' }, from }
  if (!('text' in read)) return { read, from }
  const others = places.flat().filter((leaf) => isInPlace(leaf.path, file) && !from.includes(leaf))
  const same = (await Promise.all(others.map(readLeaf))).filter((one) => keyOf(one) === keyOf({ read }))
  const copies = same.map(({ leaf }) => leaf)
  const left = others.filter((leaf) => !copies.includes(leaf)).map(({ path }) => path)
  return { read, from, same: copies, chosen: choiceOf(file, from[0].path, left) }
}

function choiceOf(file: string, taken: string, left: readonly string[]): Chosen | undefined {
  const as = isInPlace(taken, file) ? undefined : file
  if (left.length === 0 && as === undefined) return undefined
  return { taken, left, ...(left.some(isConflict) && { isGuess: true }), ...(as !== undefined && { as }) }
}
