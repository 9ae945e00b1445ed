import { extname } from 'node:path'
import { course, courseFiles, fileOf } from '../course/manifest.ts'
import { normalizeName, spellingsOf } from '../course/spellings.ts'
import { filesNamed, isCandidate, lastNameOf, plainName } from './candidates.ts'
import { chapterIn, chapterOf } from './chapters.ts'
import { isPersonal, NOBODY, type OwnWords } from './own-words.ts'
import { withoutCopy } from './without-copy.ts'

/** The file of the course that a path means without being at its place under its name, and by what. */
export interface MeantFile {
  readonly file: string
  /** By another folder or another spelling of its name; or by its name among words that say nothing, as in softmax_final.ts. */
  readonly by: 'spelling' | 'words'
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
  return spelled.length > 0
    ? onlyOne(spelled, path, 'spelling')
    : onlyOne(filesSpelled(bare(withoutCopy(stem), own)), path, 'words')
}

/** Whether a word in the name of a file or an archive says nothing of what it is: 과제1, 최종, hw2, 4장. */
export const saysNothing = (word: string): boolean => EMPTY.test(word) || word.replace(ENDING, '') === ''

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

/** A stem without the words that say nothing of what it is, and without a student's number and name. */
function bare(stem: string, own: OwnWords): string {
  const words = stem
    .split(/[\s_\-.,()[\]+]+/)
    .flatMap((word) => word.match(/\p{Script=Latin}+[\d]*|[^\p{Script=Latin}]+/gu) ?? [])
  const isNumbered = words.some((word) => STUDENT.test(word))
  const isWhose = (word: string): boolean =>
    (isPersonal(word, own) || (isNumbered && PERSON.test(word))) && filesSpelled(word).length === 0
  // 김수정 is a name, and 김하늘최종 ends in no part of one.
  const kept = words
    .filter((word) => !isWhose(word))
    .map((word) => word.replace(ENDING, ''))
    .filter((word) => !EMPTY.test(word) && !isWhose(word))
  return kept.join('')
}

const STUDENT = /^\d{5,12}$/
const PERSON = /^[가-힣]{2,4}$/
const ENDING = /(?:최종|최종본|수정|수정본|제출|제출용|제출본|완성|완성본|완료)+$/
const EMPTY = new RegExp(
  `^(?:${[
    String.raw`\d+|제?\d+(?:차|장|주|주차|번|번째|회|회차|조|반)|[차장주]|주차`,
    String.raw`(?:hw|homework|assignment|ex|exercise|problem|lab|task|ch|chapter|week|과제|숙제|실습|문제)[\d]*`,
    String.raw`v\d*|ver\d*|version|final\d*|fin|last|latest|new|my|real|copy|submit|submission|answer|done|fix|fixed`,
    'update|updated|complete|completed|revised|rev|code|function|func|코드|함수|최종|최종본|진짜|진짜최종|수정|수정본|수정판',
    '제출|제출용|제출본|제출물|완성|완성본|완료|복사본|사본|새|답|답안|풀이|본|버전',
  ].join('|')})$`,
  'i',
)
