import { courseFiles } from '../../course/manifest.ts'
import { isCandidate } from '../../intake/candidates.ts'
import { meantFile } from '../../intake/meant-file.ts'
import { isPersonal, NOBODY } from '../../intake/own-words.ts'
import { holdsName, readIdAndName } from './id-and-name.ts'

/** The name of a file that lies by itself among the submissions: whose it is, and what it is called without that. */
export interface LooseName {
  readonly whose: string
  readonly file: string
}

/** Takes apart `2026001_김철수_softmax.ts`, `김하늘_시그모이드.ts`, `강하나_mse.ts`, `권민재.softmax.ts` and `성수지softmax.ts`; undefined where no person stands before the name of a course file. */
export function readLooseName(text: string): LooseName | undefined {
  if (isCandidate(text) || meantFile(text)?.by === 'spelling') return undefined
  const { whose, file = '' } = LOOSE.exec(text)?.groups ?? {}
  if (whose !== undefined && isCandidate(file)) return { whose, file }
  const splits = [...text.matchAll(BETWEEN)].map(({ index, 0: { length } }) => ({
    whose: text.slice(0, index).replace(/[\s_\-.([]+$/, ''),
    file: text.slice(index + length),
  }))
  const named = splits.filter((one) => isSomebody(one.whose) && !holdsPerson(one.file))
  // The longest that is a file's name itself, as numerical_gradient is and not gradient; else the shortest that is one among words.
  return (
    named.find((one) => meantFile(one.file)?.by === 'spelling') ??
    named.findLast((one) => meantFile(one.file)?.by === 'words') ??
    named.findLast((one) => meantFile(one.file)?.by === 'key')
  )
}

// --- internal ---

const STEMS = courseFiles.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length))
const LOOSE = new RegExp(`^(?<whose>.+?)[ _-]+(?<file>(?:${STEMS.join('|')})[^_/]*\\.ts(?:\\.txt)?)$`, 'is')

// Also where a Korean name goes over into a Latin one, with nothing between.
const BETWEEN = /[\s_\-.,()[\]]+(?=.)|(?<=\p{Script=Hangul})(?=\p{Script=Latin})/gu

const isSomebody = (text: string): boolean => readIdAndName(text) !== undefined || holdsName(text)

const holdsPerson = (file: string): boolean =>
  file.split(/[\s_\-.,()[\]]+/).some((word) => isPersonal(word, NOBODY) || readIdAndName(word) !== undefined)
