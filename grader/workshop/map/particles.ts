import { josa, type Josa } from '../../text/josa.ts'

/** Where a Korean text does not leave it to `josa` which particle follows a value, a sentence for each place. */
export const fixedParticles = (sources: ReadonlyMap<string, string>): string[] =>
  matchesIn(sources, AFTER_VALUE).map(({ place, word, particle }) => `${place}: write josa(…), not ${word}${particle}`)

/** Where a Korean text puts another particle behind a word in Latin letters, or behind a number, than `josa` does. */
export const otherParticles = (sources: ReadonlyMap<string, string>): string[] =>
  matchesIn(sources, AFTER_LATIN)
    .filter(({ word, particle }) => josa(word, PAIRS[particle]) !== word + particle)
    .map(({ place, word, particle }) => `${place}: ${word}${particle}, but josa says ${josa(word, PAIRS[particle])}`)

// --- internal ---

const PAIRS: Readonly<Record<string, Josa>> = Object.fromEntries(
  (['은/는', '이/가', '을/를', '과/와', '으로/로', '이라는/라는'] as const).flatMap((pair) =>
    pair.split('/').map((particle) => [particle, pair]),
  ),
)

const PARTICLE = String.raw`(?<particle>은\(는\)|이\(가\)|을\(를\)|\(으\)로|은|는|이|가|을|를|과|와|으로|로|이라는|라는)(?![\p{L}\p{N}])`

// What ends in a brace that encloses something, whatever quotes follow it. ({ } and a brace alone stand for themselves.)
const AFTER_VALUE = new RegExp(String.raw`(?<word>(?<=[^\s{]|^\s*)\}[’”'"\x60)\]]*)${PARTICLE}`, 'gmu')

const AFTER_LATIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}}_.\/])(?<word>[A-Za-z0-9][\w.\/%²]*[’”'"\x60]*)(?:${PARTICLE})(?=[\s.,:;'"\x60]|$)`,
  'gmu',
)

const matchesIn = (sources: ReadonlyMap<string, string>, pattern: RegExp): Match[] =>
  [...sources].flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(({ index, groups }) => ({
      place: `${path}:${text.slice(0, index).split('\n').length}`,
      word: groups?.word ?? '',
      particle: groups?.particle ?? '',
    })),
  )

interface Match {
  readonly place: string
  readonly word: string
  readonly particle: string
}
