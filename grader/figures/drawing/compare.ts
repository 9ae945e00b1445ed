import type { Lang, Localized } from '../../model/localized.ts'
import type { Word } from '../figure.ts'

/** The names of the two sides in every legend. */
export const sides = (word: Word): { right: string; yours: string } => ({
  right: word({ en: 'right', ko: '올바른 값' }),
  yours: word({ en: 'yours', ko: '내 결과' }),
})

/** Describes for readers who cannot see the picture how far the student's numbers are from the expected ones. */
export function compared(
  right: readonly (number | null)[],
  yours: readonly (number | null)[] | undefined,
  word: Word,
): string {
  if (!yours || yours.length === 0)
    return word({ en: 'There is no result of yours yet.', ko: '아직 내 결과가 없습니다.' })
  const pairs = yours.flatMap((value, i) => (value === null ? [] : [[value, right[i] ?? 0] as const]))
  const gaps = yours.length - pairs.length
  const missed = word({
    en: `Of your ${yours.length} values, ${gaps} ${gaps === 1 ? 'is' : 'are'} NaN, infinite or too large to draw.`,
    ko: `내 결과 ${yours.length}개 가운데 ${gaps}개는 NaN이거나 무한대이거나 그릴 수 없을 만큼 큽니다.`,
  })
  if (pairs.length === 0) return missed
  const off = Math.max(...pairs.map(([own, expected]) => Math.abs(own - expected)))
  const agrees = off <= 1e-6 * Math.max(...right.map((value) => Math.abs(value ?? 0)))
  const says = agrees
    ? word(AGREES)
    : word({
        en: `Your values are up to ${short(off)} away from the right ones.`,
        ko: `내 결과는 올바른 값과 최대 ${short(off)}만큼 다릅니다.`,
      })
  return gaps === 0 ? says : `${missed} ${says}`
}

/** Whether a description from here says that the student's numbers are the right ones. */
export const saysAgrees = (says: string, lang: Lang): boolean => says.endsWith(AGREES[lang])

/** Formats a number with few digits. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return NONE
  const size = Math.abs(value)
  const plain = size === 0 || (size >= 1e-3 && size < 1e6)
  return plain ? String(Number(value.toPrecision(3))) : withExponent(Number(value.toPrecision(2)).toExponential())
}

/** The text for a number that cannot be shown. */
export const NONE = '–'

/** Formats a power of ten: 1e8. */
export const withExponent = (text: string): string => text.replace('e+', 'e')

/** Formats a share as a percentage. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? NONE : `${short(100 * share)}%`

/** Formats a row of numbers with a fixed number of decimals. */
export const fixed = (values: readonly number[], digits: number): string =>
  values.map((value) => value.toFixed(digits)).join(', ')

// --- internal ---

const AGREES: Localized = { en: 'Your values agree with the right ones.', ko: '내 결과는 올바른 값과 일치합니다.' }
