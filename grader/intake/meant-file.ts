import { extname } from 'node:path'
import { course, courseFiles, fileOf } from '../course/manifest.ts'
import { normalizeName, spellingsOf } from '../course/spellings.ts'
import { filesNamed, isCandidate, lastNameOf, plainName } from './candidates.ts'
import { chapterIn, chapterOf } from './chapters.ts'
import { saysKey, saysNothing, withoutEnding } from './name-words.ts'
import { isPersonal, NOBODY, type OwnWords } from './own-words.ts'
import { withoutCopy } from './without-copy.ts'

/** The file of the course that a path means without being at its place under its name, and by what. */
export interface MeantFile {
  readonly file: string
  /**
   * By another folder or another spelling of its name; or by its name among words that say nothing, as in softmax_final.ts; or beside a word
   * that may be a student's for an answer or the course's for its own, as in softmax_solution.ts.
   */
  readonly by: 'spelling' | 'words' | 'key'
}

/**
 * The one file of the course that a path certainly means: ch03/softmax.ts for ch04/softmax.ts, 소프트맥스.ts, MeanSquaredError.ts of another
 * name, softmax.txt, softmax_최종.ts and 김하늘_softmax.ts; undefined where it could be another, or is something else, as softmax_test.ts is.
 */
export function meantFile(path: string, own: OwnWords = NOBODY): MeantFile | undefined {
  if (isCandidate(path)) return onlyOne(filesNamed(plainName(path)), path, 'spelling')
  const name = withoutCopy(halfWidth(lastNameOf(path)))
  const { stem } = CODE.exec(name)?.groups ?? {}
  // In a folder png, softmax.png is a picture.
  if (stem === undefined || (stem === name && own.has(extname(name).slice(1).toLowerCase()))) return undefined
  const spelled = filesSpelled(withoutCopy(stem))
  if (spelled.length > 0) return onlyOne(spelled, path, 'spelling')
  const words = tellingWords(withoutCopy(stem), own)
  const named = filesSpelled(words.join(''))
  if (named.length > 0) return onlyOne(named, path, 'words')
  return onlyOne(filesSpelled(words.filter((word) => !saysKey(word)).join('')), path, 'key')
}

// --- internal ---

// Korean keyboards write Latin letters in full width, too.
const halfWidth = (name: string): string => name.normalize('NFKC').replaceAll('/', ' ')

const CODE = /^(?<stem>[^.].*?)(?:\.(?:[cm]?tsx?|txt))?(?:\.txt)?$/is

function onlyOne(files: readonly string[], path: string, by: MeantFile['by']): MeantFile | undefined {
  const chapter = chapterOf(path) ?? chapterIn(halfWidth(lastNameOf(path)))
  const here = files.filter((file) => file.startsWith(`${chapter}/`))
  const [file, ...others] = here.length > 0 ? here : files
  return file === undefined || others.length > 0 ? undefined : { file, by }
}

/** The files of a name in any spelling, in every chapter that has one of that name. */
function filesSpelled(stem: string): string[] {
  const wanted = normalizeName(stem)
  const found = course.filter((exercise) => spellingsOf(exercise).includes(wanted))
  const names = new Set(found.map(({ id }) => fileOf(id).replace(/^.*\//, '')))
  return courseFiles.filter((file) => names.has(file.replace(/^.*\//, '')))
}

/** The words of a stem but for those that say nothing of what it is, and for a student's number and name. */
function tellingWords(stem: string, own: OwnWords): string[] {
  const words = stem.split(BETWEEN).flatMap((word) => word.match(/\p{Script=Latin}+[\d]*|[^\p{Script=Latin}]+/gu) ?? [])
  const isNumbered = words.some((word) => STUDENT.test(word))
  const isWhose = (word: string): boolean =>
    (isPersonal(word, own) || (isNumbered && PERSON.test(word))) && filesSpelled(word).length === 0
  // 김수정 is a name, and 김하늘최종 ends in no part of one.
  return words
    .filter((word) => !isWhose(word))
    .map(withoutEnding)
    .filter((word) => !saysNothing(word) && !isWhose(word))
}

// ★softmax★ is softmax; a cross may say that it is wrong.
const BETWEEN = /(?:\s|(?![❌❎✖✗✘×])[\p{P}\p{S}])+/u

const STUDENT = /^\d{5,12}$/
const PERSON = /^[가-힣]{2,4}$/
