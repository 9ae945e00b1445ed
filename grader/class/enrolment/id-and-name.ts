import { courseFiles } from '../../course/manifest.ts'
import { remember } from '../../platform/remember.ts'
import { folded, wordsOf } from './person-names.ts'
import { isDay, isStamp, PROGRAM_WORDS } from './stamps.ts'

/** A student's number and name, as students write both into the names of files. */
export interface IdAndName {
  readonly id: string
  readonly name?: string
}

/** Finds number and name in `2026001_김철수_hw`, `김철수(2026001)`, `Kim Minsu 2026-12345 report`; undefined without a number. */
export function readIdAndName(text: string): IdAndName | undefined {
  const parts = partsOf(text)
  const ids = idsAt(parts)
  // 20260401_김철수_2026001
  const at = ids.find((one) => !isDay(parts[one]) && parts[one].length >= LONG) ?? ids[0]
  if (at === undefined) return undefined
  const name = [parts[at + 1], parts[at - 1]].map(nameIn).find((one) => one !== undefined)
  return { id: parts[at], ...(name !== undefined && { name }) }
}

/**
 * Finds several people, each with a number: `2026016김유신,2026017이황`, `Kim Yusin 2026016 & Lee Hwang 2026017`, or numbers alone. None
 * where it is not clear which name goes with which number: one of two numbers may be a date.
 */
export function readPeople(text: string): IdAndName[] {
  const parts = partsOf(text)
  const ids = idsAt(parts)
  if (new Set(ids.map((at) => parts[at])).size < Math.max(2, ids.length)) return []
  const names = parts.filter((part) => !isId(part)).flatMap((part) => nameIn(part) ?? [])
  const orders = [
    ids.map((at) => nameIn(parts[at + 1])),
    ids.map((at) => nameIn(parts[at - 1])),
    // 2026016_2026017_김유신_이황
    names.length === ids.length ? names : [],
    names.length === 0 ? ids.map(() => '') : [],
  ]
  const found = orders.find((own) => own.length > 0 && own.every((name) => name !== undefined))
  return (found ?? []).map((name, i) => ({ id: parts[ids[i]], ...(name && { name }) }))
}

/** The words of a name in which numbers and names are set apart, also where they are written as one. */
export const wordsApart = (text: string): readonly string[] => partsOf(text).flatMap(wordsOf)

/** Whether something in a text may be a person's name. */
export const holdsName = (text: string): boolean => partsOf(text).some((part) => nameIn(part) !== undefined)

/** Whether two numbers are one: some universities write 2026-12345, some 202612345. */
export const isSameId = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && unhyphened(a) === unhyphened(b)

/** A number as it is compared. */
export const unhyphened = remember((id) => folded(id.normalize('NFKC')).replaceAll('-', ''))

// --- internal ---

// A hyphen within a name or a number separates nothing: Ji-min, 2026-12345.
const SEPARATOR = /[_()[\]{},·+&;]+|-(?<!\p{Script=Latin}-(?=\p{Script=Latin}))(?<!\d-(?=\d))/u
const ID = /^(?:\d{5,12}|20\d\d-\d{4,6})$/

// 20262116김철수, 김철수20262116
const GLUED =
  /^(?:(\d{6,12}|20\d\d-\d{4,6})([가-힣]{2,}|\p{Lu}[\p{Script=Latin}.'’]+)|([가-힣]{2,})(\d{6,12}|20\d\d-\d{4,6}))$/u

// A shorter one beside a number that may be a day is not the surer.
const LONG = 7

const isId = (part: string): boolean => ID.test(part)

const idsAt = (parts: readonly string[]): number[] =>
  parts.flatMap((part, at) => (isId(part) && !isStamp(parts, at) ? [at] : []))

const partsOf = (text: string): string[] => text.split(SEPARATOR).flatMap(apart)

// A part that holds numbers among its words is taken apart: "2026001 김철수 과제".
function apart(part: string): string[] {
  const words = part
    .trim()
    .split(/\s+/)
    .flatMap((word) => GLUED.exec(word)?.slice(1).filter(Boolean) ?? [word])
  if (words.length === 1 || !words.some(isId)) return [part.trim()]
  const parts = ['']
  for (const word of words) {
    if (isId(word)) parts.push(word, '')
    else parts[parts.length - 1] = `${parts[parts.length - 1]} ${word}`.trim()
  }
  return parts
}

const HANGUL = /^[가-힣]{2,5}$/
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.]+$/u

const NO_NAMES: ReadonlySet<string> = new Set([
  ...PROGRAM_WORDS,
  ...'hw homework assignment assign submission submit final report code project week lab chapter ch part'.split(' '),
  ...'exercise exercises file files copy src source solution solutions answer answers work practice task new'.split(
    ' ',
  ),
  ...'deep learning from scratch deeplearning dl ai ml of the and for my version ver update updated late'.split(' '),
  ...courseFiles.flatMap((file) => wordsOf(file.replace(/^.*\//, '').replace(/\.ts$/, '').replaceAll('_', ' '))),
])
const NO_KOREAN_NAME =
  /^(?:과제|제출|제출물|최종|최종본|수정|수정본|복사본|사본|숙제|실습|보고서|레포트|리포트|코드|딥러닝|밑바닥|프로젝트|중간|기말|주차|완료|완성|파일|문제|연습|연습문제|학번|이름|학년|반|조|카카오톡|스크린샷|화면|캡처|다운로드|받은|사진|스캔|제목|없음)+$/

/** The first words that may be a name: "Lee Ji-min" of "hw1 Lee Ji-min final", 김철수 of "과제 김 철수". */
function nameIn(part = ''): string | undefined {
  const words = [...part.matchAll(/[^\s-]+/g)]
  const start = words.findIndex(([word]) => isLatinName(word) || isKoreanName(word) || /^[가-힣]$/.test(word))
  if (start < 0) return undefined
  const [[first], second] = [words[start], words[start + 1]]
  if (isKoreanName(first)) return first
  // 김 철수
  if (/^[가-힣]$/.test(first)) return second && isKoreanName(first + second[0]) ? first + second[0] : undefined
  const rest = words.slice(start)
  const end = rest.findIndex(([word]) => !isLatinName(word))
  const name = rest.slice(0, end < 0 ? undefined : end)
  const last = name[name.length - 1]
  return name.length <= 5 ? part.slice(name[0].index, last.index + last[0].length) : undefined
}

const isLatinName = (word: string): boolean => LATIN.test(word) && !NO_NAMES.has(folded(word))
const isKoreanName = (word: string): boolean => HANGUL.test(word) && !NO_KOREAN_NAME.test(word)
