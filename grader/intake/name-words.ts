// The words beside an exercise's in the name of a file: a new one belongs into one of these lists.

/** Whether a word in the name of a file or an archive says nothing of what it is: 과제1, 최종, hw2, 4장. */
export const saysNothing = (word: string): boolean => withoutEnding(word) === '' || EMPTY.test(word)

/** Whether a word says that the file is something else than the answer: test, 연습, 버리는것. */
export const saysOtherwise = (word: string): boolean => OTHERWISE.test(word)

/** Whether a word may be a student's for an answer, or the course's for its own: solution, 정답. */
export const saysKey = (word: string): boolean => KEY.test(word)

/** Whether such a word stands in a file's name. */
export const holdsKey = (name: string): boolean =>
  (name.match(/\p{Script=Latin}+|\p{Script=Hangul}+/gu) ?? []).some(saysKey)

/** A word without what says nothing at its end: 김하늘 of 김하늘최종. */
export const withoutEnding = (word: string): string => word.replace(ENDING, '')

// --- internal ---

const KEY = /^(?:solutions?|정답|해답|모범답안)$/i

const ENDING = /(?:최종|최종본|수정|수정본|제출|제출용|제출본|완성|완성본|완료)+$/
const EMPTY = new RegExp(
  `^(?:${[
    String.raw`\d+|제?\d+(?:차|장|주|주차|번|번째|회|회차|조|반)|[차장주]|주차`,
    String.raw`(?:hw|homework|assignment|ex|exercise|problem|lab|task|ch|chapter|week|과제|숙제|실습|문제)[\d]*`,
    String.raw`v\d*|ver\d*|version|final\d*|fin|last|latest|new|my|real|copy|submit|submission|answer|done|fix|fixed`,
    'by|update|updated|complete|completed|revised|rev|code|function|func|코드|함수|최종|최종본|진짜|진짜최종|수정|수정본|수정판',
    '제출|제출용|제출본|제출물|완성|완성본|완료|복사본|사본|새|답|답안|풀이|본|버전',
  ].join('|')})$`,
  'i',
)

const OTHERWISE =
  /^(?:old|tests?|backup|draft|wrong|example|sample|temp|tmp|copy|memo|notes?|solutions?|stub|(?:이전|임시|주석|강의|문제|정답|오답|연습|예제|예시|시험|참고|백업|메모|노트)[본용안지집장거것판]?|남의.|하는중)$|버전$|[는던것]$/i
