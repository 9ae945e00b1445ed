/** The pairs of Korean particles: first the form after a final consonant. */
export type Josa = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라는/라는'

/**
 * Appends the particle that fits the pronunciation of a word: 손실을, 정확도를, softmax를, 3을, 90%를, 1/2을. Quotes and brackets after the word
 * are ignored.
 */
export function josa(word: string, pair: Josa): string {
  const [afterConsonant, afterVowel] = pair.split('/')
  const final = finalSoundOf(word)
  const closed = final === 'consonant' || (final === 'rieul' && pair !== '으로/로')
  return word + (closed ? afterConsonant : afterVowel)
}

// --- internal ---

type FinalSound = 'vowel' | 'consonant' | 'rieul'

function finalSoundOf(word: string): FinalSound {
  const [last = ''] = asRead(word)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(-1)
  const char = last.at(-1) ?? ''
  if (/[가-힣]/.test(char)) return HANGUL_FINALS[(char.charCodeAt(0) - 0xac00) % 28] ?? 'consonant'
  if (/\d/.test(char)) return DIGITS[Number(char)]
  return last.length === 1 ? letterSound(last) : latinSound(last)
}

// A percent sign and a square are words; of 1/2, two parts of which are one, the 1 is read last.
const asRead = (word: string): string =>
  word
    .replace(/%\W*$/, '퍼센트')
    .replace(/[²³]\W*$/, '제곱')
    .replace(/(?<![\w.])(\d+)\/\d+$/, '$1')

const HANGUL_FINALS: Readonly<Record<number, FinalSound>> = { 0: 'vowel', 8: 'rieul' }

// 영 일 이 삼 사 오 육 칠 팔 구
const DIGITS: readonly FinalSound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]

// 엘 알, 엠 엔
const letterSound = (letter: string): FinalSound =>
  /[lr]/i.test(letter) ? 'rieul' : /[mn]/i.test(letter) ? 'consonant' : 'vowel'

// Short capitals, and letters without a vowel, are read one by one: 유알엘, 엘알. Common Korean pronunciations of words in code: 레이블, 넘파이; 펑션, 섬, 스트링; 퍼블릭, 스태틱, 프라이빗, 에폭, 타입, 디아웃; 맵, 스텝, 넷. All others end in a vowel: 소프트맥스, 시그모이드, 리스트.
function latinSound(word: string): FinalSound {
  if (/^(?:[A-Z]{1,3}|[^aeiouyAEIOUY]+)$/.test(word)) return letterSound(word.slice(-1))
  if (/le?$/i.test(word)) return 'rieul'
  return /(?:[mn]|ng|[io]c|private|epoch|type|out|[mn]e|[aeiou]p|(?<![aeiou])[aeiou]t)$/i.test(word)
    ? 'consonant'
    : 'vowel'
}
