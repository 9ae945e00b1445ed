import type { Chosen } from '../model/handed-in.ts'
import { isBlank } from './blank.ts'
import type { DecodedText } from './decode-text.ts'
import type { Leaf } from './entry.ts'
import { isExactly, lastNameOf } from './candidates.ts'
import { type Likeliest, likeliestOf } from './likeliest.ts'
import { isInPlace, isPlain } from './locate.ts'
import { holdsKey } from './name-words.ts'
import { readText } from './read-text.ts'

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
    if (answers.length > 0) return chosenFrom(file, likeliest(answers), places)
    blanks.push(...found)
  }
  const [first] = blanks.toSorted((a, b) => Number('why' in a.read) - Number('why' in b.read))
  return first
    ? chosenFrom(
        file,
        { found: blanks.filter((one) => keyOf(one) === keyOf(first)), passed: [], isGuess: false },
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

/** Of several texts the likeliest; copies of one text are no choice. */
const likeliest = (answers: readonly Found[]): Likeliest<Found> =>
  new Set(answers.map(keyOf)).size > 1
    ? likeliestOf(answers, ({ leaf }) => leaf.path)
    : { found: answers, passed: [], isGuess: false }

async function chosenFrom(
  file: string,
  { found, passed, isGuess }: Likeliest<Found>,
  places: readonly (readonly Leaf[])[],
): Promise<ChosenFile> {
  const from = found.map(({ leaf }) => leaf)
  const [{ read }] = found
  if (new Set(found.map(keyOf)).size > 1 || !from.every(({ path }) => isPlain(path, file)))
    return { read: { why: 'ambiguous' }, from }
  if (!('text' in read)) return { read, from }
  const isOther = (leaf: Leaf): boolean => isInPlace(leaf.path, file) || passed.some((one) => one.leaf === leaf)
  const others = await Promise.all(
    places
      .flat()
      .filter((leaf) => isOther(leaf) && !from.includes(leaf))
      .map(readLeaf),
  )
  const same = others.filter((one) => keyOf(one) === keyOf({ read }))
  const left = others.filter((one) => !same.includes(one))
  const isOfCourse = holdsKey(lastNameOf(from[0].path))
  const isDoubted = isGuess || isOfCourse || left.some((one) => isOtherVersion(one, from[0], file))
  const chosen = choiceOf(file, from[0].path, left)
  return {
    read,
    from,
    same: same.map(({ leaf }) => leaf),
    chosen: chosen && isDoubted ? { ...chosen, isGuess: true } : chosen,
  }
}

/** Whether an answer in a numbered or otherwise marked copy was left for one under the exact name, of which nobody knows which is the later. */
const isOtherVersion = ({ leaf, blank }: Found, taken: Leaf, file: string): boolean =>
  !blank && isExactly(taken.path, file) && !isExactly(leaf.path, file)

// A day or a student's number, where a system that copies files counts.
const LONG_NUMBER = /[_ (-]\d{3,}/

function choiceOf(file: string, taken: string, others: readonly Found[]): Chosen | undefined {
  const left = others.map(({ leaf }) => leaf.path)
  const as = isInPlace(taken, file) && !LONG_NUMBER.test(lastNameOf(taken)) ? undefined : file
  if (left.length === 0 && as === undefined) return undefined
  return { taken, left, ...(as !== undefined && { as }) }
}
