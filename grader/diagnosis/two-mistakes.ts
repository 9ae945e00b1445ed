import type { Lang, Localized } from '../model/localized.ts'
import { inBoth, joined } from '../text/texts.ts'
import type { Diagnosis } from './diagnose.ts'

/** What stands before two mistakes: a sentence describes the results of its own mistake, which the other one changes. */
export const TWO = inBoth((words) => words.twoMistakes)

/** The diagnoses of one answer, those of two mistakes that come together as one, whichever check tells of which. */
export function mistakesTogether(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const parts = diagnoses.filter(({ says }) => says.en.startsWith(TWO.en))
  if (parts.length === 0) return [...diagnoses]
  const ids = [...new Set(parts.flatMap(({ id }) => id.split('+')))].toSorted()
  const whole = parts.find(({ id }) => id.includes('+'))
  const [first, ...others] = ids.flatMap((one) => parts.find(({ id }) => id === one) ?? [])
  const says = whole?.says ?? joined([first.says, ...others.map(withoutTwo)])
  return [...diagnoses.filter((one) => !parts.includes(one)), { id: ids.join('+'), says }]
}

// --- internal ---

function withoutTwo({ says }: Diagnosis): Localized {
  const rest = (lang: Lang): string => says[lang].slice(TWO[lang].length).trimStart()
  return Object.fromEntries((['en', 'ko'] as const).map((lang) => [lang, rest(lang)])) as Localized
}
