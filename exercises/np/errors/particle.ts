/** The pairs of Korean particles: first the form after a final consonant. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로'

/** Appends the particle that fits a number, or the last number of a shape, as it is read: 6과, 2와, (6, 3)이, (4,)가. */
export function withParticle(text: string | number, pair: Particle): string {
  const [afterConsonant, afterVowel] = pair.split('/')
  const digit = /(\d)\D*$/.exec(String(text))?.[1] ?? '2'
  const isClosed = pair === '으로/로' ? CONSONANT.has(digit) && !RIEUL.has(digit) : CONSONANT.has(digit)
  return `${text}${isClosed ? afterConsonant : afterVowel}`
}

// 영 일 삼 육 칠 팔; of these 일 칠 팔 end in ㄹ.
const CONSONANT: ReadonlySet<string> = new Set('013678')
const RIEUL: ReadonlySet<string> = new Set('178')
